// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_pane.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/wrapped_tree.h"
#include "../wording.h"
#include "history_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

/// Of when, who and what, in percent of the width.
const std::vector<int> kShares{28, 18, 22};

}  // namespace

HistoryPane::HistoryPane(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new WrappedTree(kShares, this)), m_state(new QLabel(this)) {
    setObjectName(QStringLiteral("historyPane"));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_state->setObjectName(QStringLiteral("historyState"));
    m_list->setRootIsDecorated(false);
    m_state->setContentsMargins(theme::kGap, theme::kGap, theme::kGap, theme::kGap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
}

void HistoryPane::show(rubric::NodeIndex node) {
    const int token = ++m_token;
    const auto& document = m_session.document();
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before and after")});
    m_list->setAccessibleName(tr("History"));
    m_session.history(document.id(), document.rubric().node(node).id)
        .then(this, [this, token](base::Result<std::vector<workspace::TrailEntry>> entries) {
            if (token != m_token || !m_session.document().isReady()) {
                return;
            }
            if (entries) {
                fill(*entries);
            } else {
                m_list->clear();
                m_state->setText(Wording(m_session.surroundings().language.current()).error(entries.error()));
                m_state->show();
            }
        });
}

void HistoryPane::fill(const std::vector<workspace::TrailEntry>& entries) {
    const Wording wording(m_session.surroundings().language.current());
    const auto& document = m_session.document();
    const auto person = toStd(m_session.surroundings().settings.person());
    m_list->clear();
    for (const auto& entry : entries) {
        if (!mayBeSeen(document, entry, person)) {
            continue;
        }
        const auto line = historyLine(document, wording, entry);
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(0, line.when);
        row->setText(1, line.who);
        row->setText(2, line.action.isEmpty() ? line.what : line.what + QStringLiteral(" (%1)").arg(line.action));
        row->setText(3, line.change);
        row->setToolTip(3, line.whole);
        for (int place = 0; place < m_list->columnCount(); ++place) {
            row->setTextAlignment(place, Qt::AlignLeft | Qt::AlignTop);
        }
    }
    m_list->fitColumns();
    m_state->setText(tr("Nothing has been changed here yet."));
    m_state->setVisible(m_list->topLevelItemCount() == 0);
}

}  // namespace matang::gui
