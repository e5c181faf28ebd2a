// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_view.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"
#include "../widgets/copy_table.h"
#include "../widgets/state_panel.h"

#include <matang/analysis/what_if.h>
#include <matang/sections/agency_report.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace matang::gui {

namespace {

constexpr int kVisibleRows = 6;
/// So many instruments stand side by side; more would leave none of them room.
constexpr std::size_t kMostOthers = 2;

}  // namespace

IndexView::IndexView(WorkspaceSession& session, QWidget* parent)
    : ProgressView(session, parent),
      m_series(session),
      m_model(session.surroundings().language),
      m_years(new ChartFrame(this)),
      m_none(new StatePanel(this)),
      m_charts(new QHBoxLayout),
      m_table(new CopyTable(this)),
      m_copy(new QPushButton(this)) {
    setObjectName(QStringLiteral("indexView"));
    m_years->setObjectName(QStringLiteral("yearsChart"));
    m_table->setObjectName(QStringLiteral("yearsTable"));
    m_copy->setObjectName(QStringLiteral("copyYears"));
    m_table->setModel(&m_model);
    m_charts->setSpacing(theme::kGroup);
    m_charts->addWidget(m_years, 1);
    m_charts->addWidget(m_none, 1);
    column().addLayout(m_charts, 1);
    column().addWidget(m_table);
    column().addWidget(m_copy, 0, Qt::AlignRight);
    connect(&m_series, &AgencySeries::changed, this, &IndexView::showOthers);
    connect(m_years, &ChartFrame::linkActivated, this, &IndexView::linkActivated);
    connect(m_copy, &QPushButton::clicked, m_table, &CopyTable::copyAll);
    IndexView::retranslate();
}

void IndexView::refresh() {
    m_model.show(&document());
    fitTable();
    const auto spec = sections::yearsChartWithTargets(document().comparison(), document().loaded().series, aims(), language());
    const bool known = !std::get<content::YearsSpec>(spec.drawing).runs.empty();
    m_years->setVisible(known);
    m_none->setVisible(!known);
    m_none->showEmpty(tr("No index to show"), tr("The agency has no result with this instrument yet."));
    if (known) {
        m_years->show(spec);
    }
    showOthers();
    m_series.want();
    showContent();
}

/// As high as its rows, up to a few.
void IndexView::fitTable() {
    const int rows = std::clamp(m_model.rowCount(), 1, kVisibleRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->defaultSectionSize() * rows +
                            theme::kGap / 2);
    m_table->fitColumns();
}

void IndexView::showOthers() {
    const auto& others = m_series.others();
    const auto count = std::min(others.size(), kMostOthers);
    while (m_others.size() < count) {
        auto* frame = new ChartFrame(content());
        frame->setObjectName(QStringLiteral("otherYearsChart%1").arg(m_others.size() + 1));
        connect(frame, &ChartFrame::linkActivated, this, &IndexView::linkActivated);
        m_charts->addWidget(frame, 1);
        m_others.push_back(frame);
    }
    for (std::size_t index = 0; index < m_others.size(); ++index) {
        const bool used = index < count;
        m_others[index]->setVisible(used);
        if (used) {
            m_others[index]->show(sections::yearsChart(analysis::compareYears(others[index]), others[index], language()));
        }
    }
}

std::vector<sections::AimedIndex> IndexView::aims() const {
    std::vector<sections::AimedIndex> aims;
    const auto& targets = document().desk().record().targets;
    const int next = document().current().record.assessment.year + 1;
    if (const auto* own = document().desk().target(document().rubric().node(rubric::kRoot).id)) {
        aims.push_back({next, own->value, 0});
    }
    const auto effect = analysis::targetEffect(document().rubric(), document().weights(), document().current().record, document().stage(),
                                               targets, document().current().circumstances, document().answer());
    if (effect) {
        aims.push_back({next, effect->index, effect->indicators});
    }
    return aims;
}

void IndexView::retranslate() {
    m_table->setAccessibleName(tr("Index over the years"));
    m_copy->setText(tr("Copy table"));
}

}  // namespace matang::gui
