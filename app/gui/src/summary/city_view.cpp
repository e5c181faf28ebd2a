// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_view.h"

#include "../level_contents.h"
#include "../models/short_names.h"
#include "../session/workspace_session.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../wording.h"
#include "band_ruler.h"
#include "city_figures.h"
#include "city_words.h"
#include "columns_box.h"
#include "missing_rows.h"
#include "summary_links.h"
#include "task_list.h"

#include <matang/sections/agency_report.h>

#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr std::size_t kMostSteps = 3;
/// Characters that a column needs.
constexpr int kTopColumn = 52;
constexpr int kListColumn = 38;
constexpr int kChartLines = 21;

}  // namespace

CityView::CityView(WorkspaceSession& session, SummaryLinks& links, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_links(links),
      m_top(new ColumnsBox(kTopColumn, this)),
      m_lists(new ColumnsBox(kListColumn, this)),
      m_figure(new FigurePanel(this)),
      m_years(new ChartFrame(this)),
      m_steps(new TaskList(QStringLiteral("summarySteps"), this)),
      m_missing(new TaskList(QStringLiteral("summaryMissing"), this)),
      m_parts(new TaskList(QStringLiteral("summaryParts"), this)) {
    setObjectName(QStringLiteral("cityView"));
    m_years->setObjectName(QStringLiteral("summaryYears"));
    arrange();
    connect(m_years, &ChartFrame::linkActivated, &m_links, [this](const QString& link) {
        const auto number = link.section(QLatin1Char(':'), 1).toLongLong();
        if (number > 0) {
            emit m_links.assessment(assessment::AssessmentId(number));
        }
    });
}

void CityView::arrange() {
    m_years->setFixedHeight(fontMetrics().lineSpacing() * kChartLines);
    m_top->add(*m_figure);
    m_top->add(*m_years);
    for (auto* list : {m_steps, m_missing, m_parts}) {
        m_lists->add(*list);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kEdge);
    column->addWidget(m_top);
    column->addWidget(m_lists);
    column->addStretch(1);
}

Wording CityView::wording() const {
    return Wording(m_session.surroundings().language.current());
}

void CityView::refresh() {
    retranslate();
    const bool takesPart = m_session.document().current().record.assessment.participation == assessment::Participation::TakesPart;
    for (auto* list : {m_steps, m_missing, m_parts}) {
        list->setVisible(takesPart);
    }
    showFigure();
    showYears();
    if (takesPart) {
        showSteps();
        showMissing();
        showParts();
    }
    m_top->arrange();
    m_lists->arrange();
}

void CityView::showFigure() {
    const auto& document = m_session.document();
    m_figure->show(figureContent(document, wording()));
    m_figure->ruler().setContent(rulerContent(document, wording()));
    m_figure->ruler().setVisible(document.card().index().value.has_value());
}

/// One year says nothing about how it went; the figure beside it does.
void CityView::showYears() {
    const auto& document = m_session.document();
    const auto comparison = document.comparison();
    const auto points = std::count_if(comparison.years.begin(), comparison.years.end(),
                                      [](const auto& year) { return year.takesPart && year.complete && year.published; });
    m_years->setVisible(points > 1);
    if (points > 1) {
        m_years->show(sections::yearsChart(comparison, document.loaded().series, wording().language()));
    }
}

LinkRow::Content CityView::part(const QString& title, const std::vector<rubric::NodeIndex>& nodes) const {
    const auto& document = m_session.document();
    const auto words = wording();
    const auto first = nodes.front();
    QStringList details{title};
    if (nodes.size() > 1) {
        QStringList others;
        for (std::size_t place = 1; place < nodes.size(); ++place) {
            others << words.node(document.rubric().node(nodes[place]));
        }
        details << tr("the same: %1").arg(others.join(QStringLiteral("; ")));
    }
    if (const auto before = document.valueLastYear(first)) {
        details
            << QStringLiteral("%1: %2").arg(document.previousYear()->record.assessment.year).arg(words.figure(document.rubric(), before));
    }
    if (!document.card().node(first).complete()) {
        details << tr("not complete");
    }
    const auto id = document.rubric().node(first).id;
    return {words.node(document.rubric().node(first)),
            words.figure(document.rubric(), document.card().node(first).value),
            details.join(QStringLiteral(" \u00b7 ")),
            LinkRow::Tone::Plain,
            std::nullopt,
            [this, id] { emit m_links.node(id); }};
}

void CityView::showParts() {
    const auto& document = m_session.document();
    const auto extremes = extremesOf(document.rubric(), document.card());
    m_parts->setRows({});
    if (extremes.strongest.empty()) {
        m_parts->setNote(isOnlyReported(document) ? tr("Only the index is known.") : tr("Known once two parts have a value."));
        return;
    }
    if (extremes.allEqual()) {
        m_parts->setNote(tr("All parts have the same value: %1.")
                             .arg(wording().figure(document.rubric(), document.card().node(extremes.strongest.front()).value)));
        return;
    }
    m_parts->setRows({part(tr("strongest"), extremes.strongest), part(tr("weakest"), extremes.weakest)});
    m_parts->setNote({});
}

void CityView::showSteps() {
    const auto& document = m_session.document();
    const auto words = wording();
    std::vector<LinkRow::Content> rows;
    const auto steps = bestSteps(document, kMostSteps);
    rows.reserve(steps.size());
    for (const auto& step : steps) {
        const auto id = document.rubric().node(step.indicator).id;
        rows.push_back({shortName(document.rubric(), step.indicator, words),
                        tr("%1 \u2192 %2").arg(words.mark(step.from), words.mark(step.effect.value)),
                        levelEffectWords(document, words, step.indicator, step.effect), LinkRow::Tone::Plain, std::nullopt,
                        [this, id] { emit m_links.node(id); }});
    }
    QString note;
    if (document.card().index().source == scoring::ValueSource::Reported) {
        note = tr("The index is reported: no level moves it.");
    } else if (document.answer() != assessment::Answer::AsIs) {
        note = tr("Computed for how things are.");
    } else if (rows.empty()) {
        note = document.card().index().filled == 0 ? tr("Known once indicators have a value.") : tr("No single level lifts the index.");
    } else {
        note = tr("What one level more would bring. It says nothing about the effort.");
    }
    m_steps->setRows(std::move(rows));
    m_steps->setNote(note);
}

/// The last row tells of the stage: alone it stands where nothing is missing.
void CityView::showMissing() {
    const auto& document = m_session.document();
    if (isOnlyReported(document)) {
        m_missing->setRows({});
        m_missing->setNote(tr("The index was reported without its indicators: there is nothing to fill in."));
        return;
    }
    auto rows = missingRows(m_session, m_links);
    m_missing->setNote(rows.size() == 1 ? tr("Nothing is missing at this stage.") : QString());
    m_missing->setRows(std::move(rows));
}

void CityView::retranslate() {
    m_steps->setTitle(tr("Next step that lifts the index most"));
    m_missing->setTitle(tr("Still missing"));
    m_parts->setTitle(tr("Strongest and weakest"));
}

}  // namespace matang::gui
