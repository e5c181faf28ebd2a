// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_view.h"

#include "../session/assessment_document.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"

#include <matang/sections/progress_charts.h>

#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

/// True where anything below the index is known in any year of the open instrument.
bool knowsParts(const AssessmentDocument& document) {
    const auto& series = document.loaded().series;
    return std::any_of(series.begin(), series.end(), [&document](const auto& year) {
        const auto& nodes = year.card.nodes;
        return year.rubric->id == document.rubric().id &&
               std::any_of(std::next(nodes.begin()), nodes.end(), [](const auto& score) { return score.value.has_value(); });
    });
}

/// Later years have another instrument, of which nothing could stand beside the open one's parts.
std::vector<analysis::ScoredAssessment> seriesOf(const AssessmentDocument& document) {
    const auto& series = document.loaded().series;
    const auto last =
        std::find_if(series.rbegin(), series.rend(), [&document](const auto& year) { return year.rubric->id == document.rubric().id; });
    return {series.begin(), last.base()};
}

}  // namespace

DrawnView::DrawnView(WorkspaceSession& session, const QString& chartName, Draw draw, QWidget* parent)
    : ProgressView(session, parent), m_draw(std::move(draw)), m_chart(new ChartFrame(this)) {
    m_chart->setObjectName(chartName);
    column().addWidget(m_chart, 1);
    connect(m_chart, &ChartFrame::linkActivated, this, &DrawnView::linkActivated);
}

void DrawnView::refresh() {
    const auto drawing = m_draw(document(), language());
    if (const auto* nothing = std::get_if<Nothing>(&drawing)) {
        showSentence(nothing->title, nothing->sentence);
        return;
    }
    m_chart->show(std::get<content::ChartSpec>(drawing));
    showContent();
}

DrawnView::Drawing valuesByYear(const AssessmentDocument& document, text::Language language) {
    if (!knowsParts(document)) {
        return DrawnView::Nothing{DrawnView::tr("No values to show"),
                                  DrawnView::tr("Only the index itself is known here, not the parts that it is made of.")};
    }
    return sections::heatChart(seriesOf(document), language);
}

DrawnView::Drawing partsByYear(const AssessmentDocument& document, text::Language language) {
    if (!knowsParts(document)) {
        return DrawnView::Nothing{DrawnView::tr("No parts to show"),
                                  DrawnView::tr("Only the index itself is known here, not the parts that it is made of.")};
    }
    return sections::partsOverYears(seriesOf(document), language);
}

}  // namespace matang::gui
