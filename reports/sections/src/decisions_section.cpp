// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "remarks.h"
#include "sections.h"
#include "standing.h"

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;

constexpr std::size_t kDecisions = 3;

/// Steps from level to level that lift the index. An indicator below a reported value has none: the reported figure stays whatever is
/// done below it.
std::vector<analysis::NextStep> liftingSteps(const ReportContext& context) {
    auto steps = analysis::nextSteps(context.rubric(), context.weights(), context.input().current.record, context.card().stage,
                                     context.input().current.circumstances);
    std::erase_if(steps, [&](const analysis::NextStep& step) {
        const bool levels = levelsOf(context.rubric().scaleOf(step.indicator)).size() > 1;
        return !levels || step.indexChange.sign() <= 0 || context.isPinned(step.indicator);
    });
    return steps;
}

/// The card as it would be if all steps were taken.
scoring::ScoreCard cardAfter(const ReportContext& context, const std::vector<analysis::NextStep>& steps) {
    assessment::AssessmentRecord record = context.input().current.record;
    for (const analysis::NextStep& step : steps) {
        assessment::ReportedValue put;
        put.node = context.rubric().node(step.indicator).id;
        put.stage = context.card().stage;
        put.value.value = step.to;
        put.answer = context.card().answer;
        record.reportedValues.push_back(std::move(put));
    }
    return scoring::score(context.rubric(), context.weights(), record, context.card().stage, context.input().current.circumstances,
                          context.card().answer);
}

/// A step on a yes-or-no scale is to be met; of a measured indicator the figure that it has is no level.
const char* titleKey(const ReportContext& context, const analysis::NextStep& step) {
    if (levelsOf(context.rubric().scaleOf(step.indicator)).size() == 2) {
        return "decision-title-met";
    }
    // Less of an amount may be better, so that raising it would be wrong.
    if (context.rubric().node(step.indicator).quantity) {
        return "decision-title-measured";
    }
    return standsOnLevels(context, step.indicator) ? "decision-title" : "decision-title-value";
}

content::Steps stepsBlock(const ReportContext& context, const std::vector<analysis::NextStep>& steps) {
    std::vector<Rational> changes;
    for (const analysis::NextStep& step : steps) {
        changes.push_back(step.indexChange);
    }
    const std::vector<std::string> gains = context.gains(changes);
    content::Steps block;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const analysis::NextStep& step = steps[index];
        const std::string to = context.exact(step.to);
        const std::string criterion = context.criterion(step.indicator, step.to);
        std::string text = criterion.empty() ? std::string() : context.say("decision-text", {{"to", to}, {"criterion", criterion}});
        if (const std::string condition = conditionNote(context, step.indicator, step.to); !condition.empty()) {
            text += (text.empty() ? "" : " ") + condition;
        }
        block.items.push_back({decisionTitle(context, step), text, gains[index]});
    }
    return block;
}

}  // namespace

DecisionSteps decisionSteps(const ReportContext& context) {
    if (!context.isResult()) {
        return {};
    }
    DecisionSteps found{liftingSteps(context), 0};
    if (found.steps.size() <= kDecisions) {
        return found;
    }
    const analysis::NextStep& last = found.steps[kDecisions - 1];
    found.ties =
        static_cast<std::size_t>(std::count_if(found.steps.begin() + kDecisions, found.steps.end(),
                                               [&](const analysis::NextStep& step) { return step.indexChange == last.indexChange; }));
    found.steps.resize(kDecisions);
    return found;
}

std::string decisionTitle(const ReportContext& context, const analysis::NextStep& step) {
    return context.say(titleKey(context, step),
                       {{"indicator", context.name(step.indicator)}, {"from", context.exact(step.from)}, {"to", context.exact(step.to)}});
}

std::string decisionsSum(const ReportContext& context, const std::vector<analysis::NextStep>& steps) {
    if (steps.size() != kDecisions || context.roundsContributions()) {
        return {};
    }
    const scoring::ScoreCard after = cardAfter(context, steps);
    if (!after.index().value || *after.index().value <= *context.result().index) {
        return {};
    }
    const Rational index = *after.index().value;
    const rubric::PredicateBand* then = after.predicate.band;
    base::Arguments arguments{{"index", context.figure(index)},
                              {"by", context.figure(scoring::published(context.rubric(), index) - *context.result().published)}};
    if (then == nullptr) {
        return context.say("decisions-sum", arguments);
    }
    if (then == context.card().predicate.band) {
        arguments.emplace_back("predicate", context.in(then->name));
        return context.say("decisions-sum-same", arguments);
    }
    arguments.emplace_back("predicate", context.in(then->name));
    return context.say("decisions-sum-predicate", arguments);
}

std::string reasonForNoSteps(const ReportContext& context) {
    const auto& indicators = context.indicators();
    const bool pinned = std::any_of(indicators.begin(), indicators.end(), [&](auto node) { return context.isPinned(node); });
    return pinned ? context.say("decisions-pinned", {{"leaf", context.leafKind()}}) : std::string();
}

Blocks decisionsSection(const ReportContext& context) {
    if (context.indicators().empty()) {
        return {};
    }
    if (!context.isResult()) {
        // The weights of what is filled stand for the whole as yet, so every gain would look too large.
        return {content::Paragraph{context.say("decisions-partial"), content::Paragraph::Style::Body}};
    }
    const DecisionSteps found = decisionSteps(context);
    const std::vector<analysis::NextStep>& steps = found.steps;
    if (steps.empty()) {
        const std::string reason = reasonForNoSteps(context);
        return reason.empty() ? Blocks{} : Blocks{content::Paragraph{reason, content::Paragraph::Style::Body}};
    }
    std::string lead = context.say(context.rubric().plain ? "decisions-lead" : "decisions-lead-rules");
    if (found.ties > 0) {
        lead += " " + context.say("decisions-ties", {{"count", context.counted(found.ties)}, {"leaf", context.leafKind()}});
    }
    if (context.hasRepeats()) {
        lead += " " + context.say("decisions-without-units");
    }
    Blocks blocks{content::Heading{2, context.say("decisions")}, content::Paragraph{lead, content::Paragraph::Style::Body},
                  stepsBlock(context, steps)};
    if (const std::string sum = decisionsSum(context, steps); !sum.empty()) {
        blocks.emplace_back(content::Paragraph{sum, content::Paragraph::Style::Callout});
    }
    return blocks;
}

}  // namespace matang::sections
