// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_context.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using rubric::NodeIndex;

bool isSame(const analysis::YearResult& result, const analysis::ScoredAssessment& scored) {
    return result.year == scored.record.assessment.year && result.rubric == scored.rubric->id &&
           result.profile == scored.record.assessment.profile;
}

}  // namespace

ReportContext::ReportContext(const AgencyReportInput& input)
    : Speech(input.current, input.language),
      m_input(input),
      m_comparison(analysis::compareYears(input.series.empty() ? std::vector{input.current} : input.series)),
      m_explanation(scoring::explain(rubric(), weights(), input.current.record, card(), rubric::kRoot, input.current.circumstances)) {
    for (const analysis::YearResult& result : m_comparison.years) {
        if (isSame(result, input.current)) {
            m_result = result;
        }
    }
    if (const analysis::YearResult* before = previousResult(); before != nullptr && m_result.comparable) {
        for (const analysis::ScoredAssessment& scored : input.series) {
            m_previous = isSame(*before, scored) ? &scored : m_previous;
        }
    }
    if (!weights().known) {
        return;
    }
    for (const NodeIndex top : weights().children.front()) {
        if (card().node(top).value) {
            m_tops.push_back(top);
        }
    }
    for (const NodeIndex indicator : weights().indicators) {
        if (card().node(indicator).value && !isRepeated(indicator)) {
            m_indicators.push_back(indicator);
        }
    }
}

std::string ReportContext::year() const {
    return std::to_string(m_input.current.record.assessment.year);
}

const analysis::YearResult* ReportContext::previousOf(const analysis::YearResult& year) const {
    const analysis::YearResult* found = nullptr;
    for (const analysis::YearResult& result : m_comparison.years) {
        // With two instruments in one year, the one that the comparison itself prefers: the same as this year's.
        if (result.year == year.previousYear && result.published && (found == nullptr || result.rubric == year.rubric)) {
            found = &result;
        }
    }
    return found;
}

std::string ReportContext::stageNote(const analysis::YearResult& year) const {
    const analysis::YearResult* before = previousOf(year);
    if (before == nullptr || !year.improvement || !year.comparable || before->stage == year.stage) {
        return {};
    }
    return say("years-note-stages", {{"year", std::to_string(year.year)},
                                     {"stage", stage(year.stage)},
                                     {"previous", std::to_string(before->year)},
                                     {"before", stage(before->stage)}});
}

bool ReportContext::isSettled(NodeIndex indicator) const {
    if (const NodeIndex repeated = rubric().repeatedAbove(indicator); repeated >= 0) {
        const auto& units = card().units;
        return card().node(repeated).complete() &&
               std::any_of(units.begin(), units.end(), [&](const scoring::UnitScore& unit) { return unit.node == repeated; });
    }
    return card().node(indicator).value || doesNotApply(indicator) || isLeftOut(indicator);
}

bool ReportContext::isLeftOut(NodeIndex indicator) const {
    const NodeIndex parent = rubric().node(indicator).parent;
    return !card().node(indicator).value && rubric().node(parent).enough > 0 && card().node(parent).value && card().node(parent).complete();
}

bool ReportContext::topsAreIndicators() const {
    const auto& tops = rubric().node(rubric::kRoot).children;
    return std::all_of(tops.begin(), tops.end(), [this](NodeIndex top) { return rubric().node(top).isIndicator(); });
}

bool ReportContext::knowsAllIndicators() const {
    const auto& all = weights().indicators;
    return !m_indicators.empty() && std::all_of(all.begin(), all.end(), [this](NodeIndex indicator) { return isSettled(indicator); });
}

int ReportContext::surveyAnswers(NodeIndex indicator) const {
    const auto search = [&](const auto& self, const scoring::Explanation& one) -> const scoring::Explanation* {
        if (one.node == indicator) {
            return &one;
        }
        const scoring::Explanation* found = nullptr;
        for (const scoring::Explanation& part : one.parts) {
            found = found == nullptr ? self(self, part) : found;
        }
        return found;
    };
    const scoring::Explanation* found = search(search, m_explanation);
    return found == nullptr ? 0 : found->answers;
}

std::optional<ReportContext::Difference> ReportContext::difference() const {
    const std::string& index = rubric().node(rubric::kRoot).id.text;
    for (const base::Diagnostic& finding : m_result.warnings) {
        if (finding.code == "reported-differs" && base::argument(finding.arguments, "node") == index) {
            return Difference{text::localised(base::argument(finding.arguments, "reported"), language()),
                              text::localised(base::argument(finding.arguments, "computed"), language())};
        }
    }
    return std::nullopt;
}

bool ReportContext::isOutsideScale() const {
    return hasIndex() && (*m_result.published < rubric().indexFrom || *m_result.published > rubric().indexTo);
}

bool ReportContext::knowsAllTops() const {
    if (!weights().known || m_tops.empty()) {
        return false;
    }
    const auto& all = weights().children.front();
    return std::all_of(all.begin(), all.end(),
                       [this](NodeIndex top) { return doesNotApply(top) || (card().node(top).value && card().node(top).complete()); });
}

bool ReportContext::isPinned(NodeIndex node) const {
    for (NodeIndex above = rubric().node(node).parent; above >= 0; above = rubric().node(above).parent) {
        if (card().node(above).source == scoring::ValueSource::Reported) {
            return true;
        }
    }
    return false;
}

std::string ReportContext::topKind() const {
    return kindOfAll(rubric().node(rubric::kRoot).children);
}

}  // namespace matang::sections
