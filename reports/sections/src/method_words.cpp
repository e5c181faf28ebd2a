// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"
#include "remarks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::sections {

namespace {

using rubric::NodeIndex;
using rubric::Provenance;

constexpr std::size_t kMostNamed = 8;

/// Sentences that are put together into paragraphs.
class Paragraphs {
public:
    void add(const std::string& sentence) { m_text += (m_text.empty() || sentence.empty() ? "" : " ") + sentence; }
    void close() {
        if (!m_text.empty()) {
            m_blocks.emplace_back(content::Paragraph{m_text, content::Paragraph::Style::Body});
            m_text.clear();
        }
    }
    [[nodiscard]] Blocks take() {
        close();
        return std::exchange(m_blocks, {});
    }

private:
    std::string m_text;
    Blocks m_blocks;
};

std::string sourceTitle(const ReportContext& context, const rubric::SourceDocument& source) {
    if (source.number.empty() || source.title.find(source.number) != std::string::npos) {
        return source.title;
    }
    const std::string year = std::to_string(source.year);
    const bool dated = source.year == 0 || source.number.find(year) != std::string::npos;
    return context.say(dated ? "method-basis-number" : "method-basis-number-year",
                       dated ? base::Arguments{{"title", source.title}, {"number", source.number}}
                             : base::Arguments{{"title", source.title}, {"number", source.number}, {"year", year}});
}

std::string statusSentence(const ReportContext& context) {
    switch (context.rubric().status) {
        case Provenance::Official:
            return {};
        case Provenance::Reported:
            return context.say("method-status-reported");
        case Provenance::Derived:
            return context.say("method-status-derived");
        case Provenance::Draft:
            return context.say("method-status-draft");
    }
    return {};
}

/// Weights that the profile sets have the profile's own note; here those of the instrument itself.
std::string confidenceSentence(const ReportContext& context) {
    std::size_t low = 0;
    const auto& indicators = context.weights().indicators;
    for (const NodeIndex indicator : indicators) {
        low += context.rubric().node(indicator).confidence == rubric::Confidence::Low ? 1U : 0U;
    }
    return low == 0
               ? std::string()
               : context.say("method-low-confidence",
                             {{"count", std::to_string(low)}, {"all", std::to_string(indicators.size())}, {"leaf", context.leafKind()}});
}

/// The rules of the inner nodes below the index, each once, in reading order.
std::vector<std::string> rulesBelow(const ReportContext& context) {
    std::vector<std::string> names;
    const auto add = [&](std::string name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
    };
    for (NodeIndex node = rubric::kRoot + 1; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        const rubric::Node& what = context.rubric().node(node);
        if (!what.isIndicator() && context.weights().holds(node)) {
            add(context.ruleName(node));
        }
    }
    return names;
}

std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text = inTurn(text, part);
    }
    return text;
}

/// True where a figure above the indicators was adjusted.
bool isAdjusted(const scoring::Explanation& one) {
    return !one.parts.empty() && (!one.steps.empty() || std::any_of(one.parts.begin(), one.parts.end(), isAdjusted));
}

std::string indexRule(const ReportContext& context) {
    std::string text =
        capitalised(context.say("method-index-rule", {{"index", context.name(rubric::kRoot)}, {"rule", context.ruleName(rubric::kRoot)}}));
    const std::vector<std::string> below = rulesBelow(context);
    if (below.size() == 1 && below.front() == context.ruleName(rubric::kRoot)) {
        text += " " + context.say("method-same-rule");
    } else if (below.size() == 1) {
        text += " " + context.say("method-rule-below", {{"rule", below.front()}});
    } else if (!below.empty()) {
        text += " " + context.say("method-rules-below", {{"rules", listed(below)}});
    }
    return text;
}

std::string unitsSentence(const ReportContext& context) {
    std::string text;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        if (context.rubric().node(node).repetition && context.weights().holds(node)) {
            text += (text.empty() ? "" : " ") + capitalised(context.say("method-units", {{"name", context.name(node)},
                                                                                         {"kind", context.unitKind(node)},
                                                                                         {"rule", context.unitsRuleName(node)}}));
        }
    }
    return text;
}

std::string overYearsSentence(const ReportContext& context) {
    std::string text;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        const auto& mixing = context.rubric().node(node).overYears;
        if (!mixing || !context.weights().holds(node)) {
            continue;
        }
        std::string weights;
        for (const base::Rational& weight : mixing->weights) {
            weights += (weights.empty() ? "" : " : ") + context.exact(weight);
        }
        text +=
            (text.empty() ? "" : " ") + capitalised(context.say("method-over-years", {{"name", context.name(node)}, {"weights", weights}}));
    }
    return text;
}

/// What may hold a figure down whatever its parts give, and which indicators have conditions on their levels.
std::string limitsSentence(const ReportContext& context) {
    std::string limits;
    std::vector<std::string> gated;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        if (node != rubric::kRoot && !context.weights().holds(node)) {
            continue;
        }
        for (const rubric::Limit& limit : context.rubric().node(node).limits) {
            limits = inTurn(limits, context.say("method-limit", {{"limit", context.in(limit.name)},
                                                                 {"node", context.name(node)},
                                                                 {"bound", context.exact(limit.atMost)}}));
        }
        if (!context.rubric().node(node).gates.empty()) {
            gated.push_back(context.name(node));
        }
    }
    std::string text = limits.empty() ? std::string() : context.say("method-limits", {{"limits", limits}});
    if (!gated.empty()) {
        const std::size_t count = gated.size();
        if (count > kMostNamed) {
            gated.resize(kMostNamed);
            gated.push_back(context.say("and-more", {{"count", std::to_string(count - kMostNamed)}}));
        }
        text += (text.empty() ? "" : " ") + context.say("method-gates", {{"names", listed(gated)}, {"leaf", context.leafKind()}});
    }
    return text;
}

std::string notApplicableSentence(const ReportContext& context) {
    using Spread = rubric::NotApplicableRule::Spread;
    const Spread spread = context.rubric().notApplicable.spread;
    std::vector<std::string> names;
    for (const NodeIndex indicator : context.weights().indicators) {
        if (context.doesNotApply(indicator)) {
            names.push_back(context.name(indicator));
        }
    }
    if (names.empty() || spread == Spread::None) {
        return {};
    }
    const std::size_t count = names.size();
    if (count > kMostNamed) {
        names.resize(kMostNamed);
        names.push_back(context.say("and-more", {{"count", std::to_string(count - kMostNamed)}}));
    }
    return context.say(spread == Spread::AcrossIndex ? "method-not-applicable-across" : "method-not-applicable-within",
                       {{"count", std::to_string(count)}, {"leaf", context.leafKind()}, {"names", listed(names)}});
}

std::string measuredSentence(const ReportContext& context) {
    const auto& indicators = context.weights().indicators;
    const auto measured = [&](NodeIndex node) {
        return context.rubric().node(node).quantity &&
               context.rubric().node(node).normalisation.method != rubric::Normalisation::Method::None;
    };
    const bool any = std::any_of(indicators.begin(), indicators.end(), measured);
    return any ? context.say("method-measured", {{"leaf", context.leafKind()}}) : std::string();
}

std::string roundingMode(const ReportContext& context, base::RoundingMode mode) {
    switch (mode) {
        case base::RoundingMode::HalfUp:
            return context.say("rounding-half-up");
        case base::RoundingMode::HalfEven:
            return context.say("rounding-half-even");
        case base::RoundingMode::Truncate:
            return context.say("rounding-truncate");
    }
    return {};
}

std::string roundingSentence(const ReportContext& context) {
    const rubric::Rounding& rounding = context.rubric().rounding;
    std::vector<std::string> steps;
    for (const rubric::RoundingStep& step : rounding.steps) {
        const rubric::LocalisedText* kind = context.rubric().kindName(step.kind);
        steps.push_back(context.say(step.figure == rubric::RoundingStep::Figure::Value ? "rounding-of-values" : "rounding-of-contributions",
                                    {{"kind", kind == nullptr ? step.kind : context.in(*kind)},
                                     {"decimals", context.decimalsText(step.decimals.value_or(rounding.decimals))},
                                     {"mode", roundingMode(context, step.mode.value_or(rounding.mode))}}));
    }
    const base::Arguments shown{{"decimals", context.decimalsText(rounding.decimals)}, {"mode", roundingMode(context, rounding.mode)}};
    return steps.empty()
               ? context.say("method-rounding", shown)
               : context.say("method-rounding-steps", {{"steps", listed(steps)}}) + " " + context.say("method-rounding-shown", shown);
}

/// True for the ways of rounding that the sentences on SPBE and Smart City tell.
bool roundsAsUsual(const ReportContext& context) {
    constexpr int kUsual = 2;
    const rubric::Rounding& rounding = context.rubric().rounding;
    const auto usual = [&](const rubric::RoundingStep& step) {
        return step.decimals.value_or(kUsual) == kUsual && step.mode.value_or(rounding.mode) == rounding.mode;
    };
    return rounding.decimals == kUsual && rounding.mode == base::RoundingMode::HalfUp &&
           std::all_of(rounding.steps.begin(), rounding.steps.end(), usual);
}

std::string bandsText(const ReportContext& context, const std::vector<rubric::PredicateBand>& bands) {
    std::string text;
    for (const rubric::PredicateBand& band : bands) {
        text = inTurn(text, context.say("method-predicate-band", {{"name", context.in(band.name)}, {"from", context.figure(band.from)}}));
    }
    return text;
}

/// The bands of the parts that are named by a table of their own. Where they differ by peer group, the parts' names say enough.
std::string partsBandsSentence(const ReportContext& context, const rubric::PredicateTable& table) {
    std::string names;
    for (NodeIndex node = rubric::kRoot + 1; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        if (context.rubric().predicateTableOf(node) == &table && context.card().node(node).band != nullptr) {
            names = inTurn(names, context.name(node));
        }
    }
    const std::string bands = table.grouping < 0 ? bandsText(context, table.bands) : std::string();
    return names.empty() || bands.empty() ? std::string() : context.say("method-predicate-parts", {{"names", names}, {"bands", bands}});
}

}  // namespace

Blocks instrumentWords(const ReportContext& context) {
    const rubric::Rubric& rubric = context.rubric();
    Paragraphs words;
    const std::string issuer = context.in(rubric.issuer);
    words.add(issuer.empty() ? context.say("method-instrument-only", {{"name", context.in(rubric.name)}})
                             : context.say("method-instrument", {{"name", context.in(rubric.name)}, {"issuer", issuer}}));
    const rubric::Profile* profile = rubric.profile(context.input().current.record.assessment.profile);
    const bool official = profile == nullptr || profile->provenance == Provenance::Official;
    if (!rubric.sources.empty() && official) {
        words.add(context.say(rubric.status == Provenance::Official ? "method-basis" : "method-source",
                              {{"title", sourceTitle(context, rubric.sources.front())}}));
    }
    words.close();
    if (profile != nullptr && !profile->note.empty()) {
        words.add(context.in(profile->note));
        words.close();
    } else if (!official) {
        words.add(context.say("method-profile-unofficial"));
    }
    words.add(statusSentence(context));
    words.add(confidenceSentence(context));
    return words.take();
}

Blocks ruleWords(const ReportContext& context) {
    const bool contributions = context.explanation().rule == scoring::Rule::SumOfContributions || context.roundsContributions();
    const bool weighted = context.rubric().node(rubric::kRoot).aggregation == rubric::Aggregation::WeightedMean;
    Paragraphs words;
    if (context.isPlain() && roundsAsUsual(context) && (contributions || (weighted && context.rubric().rounding.steps.empty()))) {
        words.add(context.say(contributions ? "method-contributions" : "method-weighted-mean", {{"parent", context.topKind()}}));
    } else {
        words.add(indexRule(context));
        words.add(unitsSentence(context));
        words.add(overYearsSentence(context));
        words.add(isAdjusted(context.explanation()) && !context.rubric().plain ? context.say("method-steps") : std::string());
        words.add(roundingSentence(context));
    }
    words.close();
    words.add(measuredSentence(context));
    words.add(limitsSentence(context));
    words.add(notApplicableSentence(context));
    return words.take();
}

Blocks predicateWords(const ReportContext& context) {
    Paragraphs words;
    Blocks blocks;
    if (auto bands = bandsTable(context)) {
        const std::string group = context.peerGroup();
        words.add(group.empty() ? std::string() : context.say("method-predicate-group", {{"group", group}}));
        blocks = words.take();
        blocks.emplace_back(std::move(*bands));
    }
    for (const rubric::PredicateTable& table : context.rubric().predicateTables) {
        words.add(partsBandsSentence(context, table));
    }
    Blocks parts = words.take();
    blocks.insert(blocks.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    return blocks;
}

}  // namespace matang::sections
