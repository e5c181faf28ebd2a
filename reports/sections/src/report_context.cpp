// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_context.h"

#include "phrases.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

constexpr int kFineDecimals = 4;
constexpr std::size_t kNumberWords = 11;

bool isSame(const analysis::YearResult& result, const analysis::ScoredAssessment& scored) {
    return result.year == scored.record.assessment.year && result.rubric == scored.rubric->id &&
           result.profile == scored.record.assessment.profile;
}

/// The words that the names of all indicators begin with, with the blank after them; empty where fewer than two words are shared.
std::string sharedPrefix(const rubric::Rubric& rubric, const std::string& language) {
    std::optional<std::string> prefix;
    for (const rubric::Node& node : rubric.nodes) {
        if (!node.isIndicator()) {
            continue;
        }
        const std::string& name = node.name.in(language);
        if (!prefix) {
            prefix = name;
            continue;
        }
        const auto differs = std::mismatch(prefix->begin(), prefix->end(), name.begin(), name.end());
        prefix->erase(differs.first, prefix->end());
    }
    const std::string shared = prefix.value_or(std::string());
    const std::size_t end = shared.rfind(' ');
    const bool twoWords = end != std::string::npos && shared.find(' ') < end;
    return twoWords ? shared.substr(0, end + 1) : std::string();
}

std::string lowerFirst(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

}  // namespace

Speech::Speech(const analysis::ScoredAssessment& scored, text::Language language)
    : m_scored(scored), m_language(language), m_prefix(sharedPrefix(*scored.rubric, std::string(text::languageCode(language)))) {}

std::string Speech::say(const std::string& key, const base::Arguments& arguments) const {
    return phrases(m_language).sentence(key, arguments);
}

std::string Speech::figure(const Rational& value) const {
    return text::localised(base::formatDecimal(value, decimals(), rubric().rounding.mode), m_language);
}

std::string Speech::figure(const std::optional<Rational>& value) const {
    return value ? figure(*value) : "–";
}

std::string Speech::signedFigure(const Rational& value) const {
    return text::signedFigure(value, decimals(), m_language);
}

bool Speech::roundsContributions() const {
    const auto& tops = weights().children.empty() ? std::vector<NodeIndex>() : weights().children.front();
    return !tops.empty() && rubric().rounding.rounds(rubric().node(tops.front()).kind, rubric::RoundingStep::Figure::Contribution);
}

std::string Speech::contribution(NodeIndex node) const {
    const auto& contribution = card().node(node).contribution;
    return contribution ? contributionText(node, *contribution) : "–";
}

std::string Speech::contributionText(NodeIndex node, const Rational& contribution) const {
    const bool rounded = node == rubric::kRoot
                             ? roundsContributions()
                             : rubric().rounding.rounds(rubric().node(node).kind, rubric::RoundingStep::Figure::Contribution);
    return text::figure(contribution, rounded ? decimals() : kFineDecimals, m_language);
}

std::vector<std::string> Speech::gains(const std::vector<Rational>& changes) const {
    int needed = std::min(decimals(), kFineDecimals);
    for (const Rational& change : changes) {
        const Rational fine = base::roundTo(change, kFineDecimals);
        while (needed < kFineDecimals && base::roundTo(fine, needed) != fine) {
            ++needed;
        }
    }
    std::vector<std::string> texts;
    for (const Rational& change : changes) {
        texts.push_back(text::signedFigure(change, needed, m_language));
    }
    return texts;
}

std::string Speech::exact(const Rational& value) const {
    const std::string text = base::formatExact(value, kFineDecimals);
    return text.find('/') == std::string::npos ? text::localised(text, m_language)
                                               : "≈\u00A0" + text::figure(value, kFineDecimals, m_language);
}

std::string Speech::shortened(const Rational& value) const {
    return text::exactFigure(base::roundTo(value, kFineDecimals), m_language);
}

std::string Speech::percent(const Rational& share) const {
    return text::percent(share * 100, 2, m_language);
}

std::string Speech::counted(std::size_t count) const {
    return count <= kNumberWords ? say("number-" + std::to_string(count)) : text::count(static_cast<std::int64_t>(count), m_language);
}

std::string Speech::in(const rubric::LocalisedText& text) const {
    return text.in(text::languageCode(m_language));
}

std::string Speech::name(NodeIndex node) const {
    const std::string full = in(rubric().node(node).name);
    return rubric().node(node).isIndicator() && !m_prefix.empty() && full.starts_with(m_prefix) ? full.substr(m_prefix.size()) : full;
}

std::string Speech::number(NodeIndex node) const {
    const rubric::Node& what = rubric().node(node);
    const bool figures = !what.code.empty() && what.code.front() >= '0' && what.code.front() <= '9';
    if (what.isIndicator() || !figures) {
        return what.code;
    }
    const rubric::LocalisedText* words = rubric().kindName(what.kind);
    return (words == nullptr ? std::string() : in(*words).substr(0, 1)) + what.code;
}

int Speech::numberWidth() const {
    std::size_t longest = 2;
    for (const NodeIndex indicator : weights().indicators) {
        longest = std::max(longest, rubric().node(indicator).code.size());
    }
    constexpr int kFrame = 6;
    constexpr int kMost = 16;
    return std::min(kMost, kFrame + static_cast<int>(longest));
}

std::string Speech::kind(NodeIndex node) const {
    const rubric::LocalisedText* words = rubric().kindName(rubric().node(node).kind);
    return words == nullptr ? rubric().node(node).kind : lowerFirst(in(*words));
}

std::string Speech::leafKind() const {
    const auto& nodes = rubric().nodes;
    const auto leaf = std::find_if(nodes.begin(), nodes.end(), [](const rubric::Node& node) { return node.isIndicator(); });
    return leaf == nodes.end() ? std::string() : kind(static_cast<NodeIndex>(leaf - nodes.begin()));
}

std::string Speech::levelName(NodeIndex indicator, const Rational& value) const {
    for (const rubric::Level& level : rubric().scaleOf(indicator).levels) {
        if (Rational(level.value) == value) {
            return in(level.name);
        }
    }
    return {};
}

std::string Speech::criterion(NodeIndex indicator, const Rational& level) const {
    for (const rubric::Criterion& criterion : rubric().node(indicator).criteria) {
        if (Rational(criterion.level) == level) {
            return in(criterion.text);
        }
    }
    return {};
}

std::string Speech::predicate(const std::string& label) const {
    for (const rubric::PredicateBand& band : rubric().predicates.bands) {
        const auto& names = band.name.byLanguage;
        const bool named = std::any_of(names.begin(), names.end(), [&](const auto& name) { return name.second == label; });
        if (named || band.id == label) {
            return in(band.name);
        }
    }
    return label;
}

std::string Speech::origin(scoring::ValueSource source) const {
    switch (source) {
        case scoring::ValueSource::Computed:
            return say("origin-computed");
        case scoring::ValueSource::Reported:
            return say("origin-reported");
        case scoring::ValueSource::Carried:
            return say("origin-carried");
        case scoring::ValueSource::None:
            break;
    }
    return say("origin-none");
}

std::string Speech::stage(const rubric::StageId& stage) const {
    const int order = rubric().stageOrder(stage);
    return order < 0 ? stage.text : in(rubric().stages[static_cast<std::size_t>(order)].name);
}

ReportContext::ReportContext(const AgencyReportInput& input)
    : Speech(input.current, input.language),
      m_input(input),
      m_comparison(analysis::compareYears(input.series.empty() ? std::vector{input.current} : input.series)) {
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
        if (card().node(indicator).value) {
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

bool ReportContext::knowsAllIndicators() const {
    return !m_indicators.empty() && m_indicators.size() == weights().indicators.size();
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
    return weights().known && !m_tops.empty() && m_tops.size() == weights().children.front().size() &&
           std::all_of(m_tops.begin(), m_tops.end(), [this](NodeIndex top) { return card().node(top).complete(); });
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
    const auto& tops = rubric().node(rubric::kRoot).children;
    return tops.empty() ? std::string() : kind(tops.front());
}

}  // namespace matang::sections
