// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_table.h"

#include "../session/workspace_session.h"
#include "../wording.h"

#include <QHeaderView>

namespace matang::gui {

namespace {

/// Of the name and the counts, in percent of the width.
const std::vector<int> kShares{34, 22, 22};
constexpr int kMostRows = 12;

}  // namespace

CoverageTable::CoverageTable(WorkspaceSession& session, QWidget* parent) : WrappedTree(kShares, parent), m_session(session) {
    setObjectName(QStringLiteral("coverageTable"));
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void CoverageTable::refresh() {
    const auto& document = m_session.document();
    clear();
    setHeaderLabels({tr("Part"), tr("With evidence"), tr("Nothing missing"), tr("Judged by assessors")});
    setAccessibleName(tr("Evidence by part"));
    if (!document.isReady()) {
        return;
    }
    const auto& rubric = document.rubric();
    std::vector<rubric::NodeIndex> parts{rubric::kRoot};
    for (rubric::NodeIndex node = 1; node < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++node) {
        if (rubric.node(node).parent == rubric::kRoot && document.evidence().coverage(node).indicators > 0) {
            parts.push_back(node);
        }
    }
    for (const auto node : parts) {
        addPart(node);
    }
    fitColumns();
    const int rows = std::min(topLevelItemCount(), kMostRows);
    setFixedHeight(header()->sizeHint().height() + rows * sizeHintForRow(0) + 2 * frameWidth() + 2);
}

void CoverageTable::addPart(rubric::NodeIndex node) {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& coverage = document.evidence().coverage(node);
    auto* row = new QTreeWidgetItem(this);
    row->setText(0, node == rubric::kRoot ? tr("Whole instrument") : wording.node(document.rubric().node(node)));
    row->setText(1, tr("%1 of %2 with a value").arg(coverage.attached).arg(coverage.claimed));
    row->setText(2, tr("%1 of %2").arg(coverage.withoutGaps).arg(coverage.claimed));
    const int judged = coverage.accepted + coverage.insufficient + coverage.irrelevant;
    QStringList verdicts;
    if (coverage.accepted > 0) {
        verdicts << tr("%1 accepted").arg(coverage.accepted);
    }
    if (coverage.insufficient > 0) {
        verdicts << tr("%1 insufficient").arg(coverage.insufficient);
    }
    if (coverage.irrelevant > 0) {
        verdicts << tr("%1 irrelevant").arg(coverage.irrelevant);
    }
    if (coverage.pieces > judged) {
        verdicts << tr("%1 not judged").arg(coverage.pieces - judged);
    }
    row->setText(3, verdicts.isEmpty() ? QStringLiteral("\u2013") : verdicts.join(QStringLiteral(", ")));
    row->setData(0, Qt::UserRole, node);
    if (node == rubric::kRoot) {
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        row->setFont(0, bold);
    }
}

}  // namespace matang::gui
