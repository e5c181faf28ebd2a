// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_sheet.h"

#include "remarks.h"
#include "standing.h"

#include <matang/analysis/what_if.h>

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

/// The next level above a value; nothing at the top.
std::optional<Rational> levelAbove(const ReportContext& context, NodeIndex indicator, const Rational& value) {
    for (const Rational& level : levelsOf(context.rubric().scaleOf(indicator))) {
        if (level > value) {
            return level;
        }
    }
    return std::nullopt;
}

std::string named(const ReportContext& context, NodeIndex indicator, const Rational& level) {
    const std::string name = context.levelName(indicator, level);
    return name.empty() ? context.exact(level) : context.say("sheet-named", {{"value", context.exact(level)}, {"name", name}});
}

/// The level with its criterion and, where its instrument asks for more than that, with a word on it.
std::string askedFor(const ReportContext& context, NodeIndex indicator, const Rational& level) {
    std::string text = named(context, indicator, level);
    if (const std::string criterion = context.criterion(indicator, level); !criterion.empty()) {
        text = context.say("value-of-assessor", {{"assessor", text}, {"value", criterion}});
    }
    const std::string condition = conditionNote(context, indicator, level);
    return condition.empty() ? text : text + "\n" + condition;
}

/// What it would do to the index; empty where that is not known: a partial index, a reported figure above, several units.
std::string effectOf(const ReportContext& context, NodeIndex indicator, const Rational& level) {
    if (!context.isResult() || context.isPinned(indicator) || !context.rubric().node(indicator).counts) {
        return {};
    }
    const auto effects = analysis::levelEffects(context.rubric(), context.weights(), context.input().current.record, context.card().stage,
                                                indicator, context.input().current.circumstances, context.card().answer);
    const auto found = std::find_if(effects.begin(), effects.end(), [&](const auto& effect) { return effect.value == level; });
    if (found == effects.end() || !found->index || found->indexChange.sign() < 0) {
        return {};
    }
    if (found->indexChange.isZero()) {
        return context.say("sheet-effect-none");
    }
    base::Arguments arguments{{"by", context.gains({found->indexChange}).front().substr(1)}, {"index", context.figure(*found->index)}};
    if (found->predicate == nullptr) {
        return context.say("sheet-effect-index", arguments);
    }
    if (!found->predicateChanges) {
        return context.say("sheet-effect", arguments);
    }
    arguments.emplace_back("predicate", context.in(found->predicate->name));
    return context.say("sheet-effect-predicate", arguments);
}

std::string targetText(const ReportContext& context, NodeIndex indicator, const assessment::Target& target) {
    const bool levels = standsOnLevels(context, indicator);
    const std::string aim = levels ? named(context, indicator, target.value) : givenText(context, indicator, target.value);
    const auto& value = context.card().node(indicator).value;
    std::string text = aim;
    if (levels && value && !context.isRepeated(indicator)) {
        text = *value >= target.value
                   ? context.say("sheet-target-met", {{"target", aim}})
                   : context.say("sheet-target-short", {{"target", aim}, {"gap", context.shortened(target.value - *value)}});
    }
    return target.note.empty() ? text : text + "\n" + target.note;
}

}  // namespace

std::vector<content::Facts::Item> gapItems(const ReportContext& context, NodeIndex indicator) {
    std::vector<content::Facts::Item> items;
    const auto& value = context.card().node(indicator).value;
    const bool stands = value && standsOnLevels(context, indicator) && !context.isRepeated(indicator);
    if (const auto next = stands ? levelAbove(context, indicator, *value) : std::nullopt) {
        items.push_back({context.say("sheet-next"), askedFor(context, indicator, *next)});
        if (std::string effect = effectOf(context, indicator, *next); !effect.empty()) {
            items.push_back({context.say("column-effect"), std::move(effect)});
        }
    }
    for (const assessment::Target& target : context.input().desk.targets) {
        if (target.node == context.rubric().node(indicator).id) {
            items.push_back({context.say("sheet-target"), targetText(context, indicator, target)});
        }
    }
    return items;
}

}  // namespace matang::sections
