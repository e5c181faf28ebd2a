// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include "standing.h"

#include <matang/base/decimal.h>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

std::string joined(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? left + right : left + ", " + right;
}

/// The name of a bonus or a limit in the report's language; the step knows it in the instrument's.
std::string localName(const Speech& speech, NodeIndex node, const std::string& name) {
    const rubric::Rubric& rubric = speech.rubric();
    for (const rubric::Bonus& bonus : rubric.node(node).bonuses) {
        if (bonus.name.in(rubric.language) == name) {
            return speech.in(bonus.name);
        }
    }
    for (const rubric::Limit& limit : rubric.node(node).limits) {
        if (limit.name.in(rubric.language) == name) {
            return speech.in(limit.name);
        }
    }
    return name;
}

std::string argumentText(const Speech& speech, NodeIndex node, const std::string& name, const std::string& value) {
    const auto number = base::parseNumber(value);
    if (name == "name") {
        return localName(speech, node, value);
    }
    if (name == "year" || name == "years" || name == "rubric" || !number) {
        return value;
    }
    return name == "amount" ? speech.amount(node, *number) : speech.exact(*number);
}

}  // namespace

bool standsOnLevels(const Speech& speech, NodeIndex indicator) {
    const rubric::Node& node = speech.rubric().node(indicator);
    return !node.quantity && !node.import && node.survey < 0 && !levelsOf(speech.rubric().scaleOf(indicator)).empty();
}

std::string figureText(const Speech& speech, NodeIndex node) {
    const scoring::NodeScore& score = speech.card().node(node);
    if (!score.value) {
        return "–";
    }
    const bool level = speech.rubric().node(node).isIndicator() && !levelsOf(speech.rubric().scaleOf(node)).empty();
    return level ? speech.exact(*score.value) : speech.figure(*score.value);
}

std::string remarkOn(const ReportContext& context, NodeIndex indicator) {
    const rubric::Node& node = context.rubric().node(indicator);
    const scoring::NodeScore& score = context.card().node(indicator);
    std::string text;
    if (context.doesNotApply(indicator)) {
        text = context.say("not-applicable");
    } else if (!score.value) {
        text = context.say(context.isLeftOut(indicator) ? "not-chosen" : "origin-none");
    } else {
        text = context.levelName(indicator, *score.value);
        if (score.measured && (node.quantity || node.import)) {
            text = joined(context.amount(indicator, *score.measured), text);
        }
        if (const int answers = context.surveyAnswers(indicator); answers > 0) {
            text = joined(context.say("survey-answers", {{"count", std::to_string(answers)}}), text);
        }
        text = joined(text, score.band == nullptr ? std::string() : context.in(score.band->name));
    }
    return node.counts ? text : joined(text, context.say("not-counted"));
}

std::string conditionNote(const Speech& speech, NodeIndex indicator, const Rational& level) {
    for (const rubric::LevelGate& gate : speech.rubric().node(indicator).gates) {
        if (Rational(gate.level) <= level) {
            return speech.say("level-condition");
        }
    }
    return {};
}

std::string givenText(const Speech& speech, NodeIndex indicator, const Rational& given) {
    return indicator >= 0 && speech.rubric().node(indicator).quantity ? speech.amount(indicator, given) : speech.exact(given);
}

std::optional<LimitInForce> limitInForce(const ReportContext& context) {
    std::optional<LimitInForce> found;
    for (const scoring::Step& step : context.explanation().steps) {
        if (step.code != "step-limit") {
            continue;
        }
        LimitInForce limit;
        for (const auto& [name, value] : step.arguments) {
            if (name == "name") {
                limit.name = localName(context, rubric::kRoot, value);
            } else if (const auto number = base::parseNumber(value)) {
                limit.bound = *number;
            }
        }
        found = std::move(limit);
    }
    return context.explanation().rule == scoring::Rule::Reported ? std::nullopt : found;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string inTurn(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? left + right : left + "; " + right;
}

std::string stepsText(const Speech& speech, const scoring::Explanation& one) {
    std::string text;
    for (const scoring::Step& step : one.steps) {
        base::Arguments arguments;
        for (const auto& [name, value] : step.arguments) {
            arguments.emplace_back(name, argumentText(speech, one.node, name, value));
        }
        arguments.emplace_back("value", speech.exact(step.after));
        text = inTurn(text, speech.say(step.code, arguments));
    }
    return text;
}

}  // namespace matang::sections
