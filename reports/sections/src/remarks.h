// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <optional>
#include <string>

namespace matang::sections {

/// True where an indicator is answered with a level: it has levels, and neither an amount nor a survey gives its value.
[[nodiscard]] bool standsOnLevels(const Speech& speech, rubric::NodeIndex indicator);

/// A node's figure: of an indicator with levels as it is, any other with the instrument's decimals; a dash where there is none.
[[nodiscard]] std::string figureText(const Speech& speech, rubric::NodeIndex node);

/// What stands behind an indicator's figure: the name of its level, the amount measured, how many answered, or why there is none.
[[nodiscard]] std::string remarkOn(const ReportContext& context, rubric::NodeIndex indicator);

/// Says that a level rests on a condition beside its criterion; empty where it does not.
[[nodiscard]] std::string conditionNote(const Speech& speech, rubric::NodeIndex indicator, const base::Rational& level);

/// A mark's value as it was given: an amount with its unit, else the value.
[[nodiscard]] std::string givenText(const Speech& speech, rubric::NodeIndex indicator, const base::Rational& given);

/// What was done to a figure on its way, each with what it was then: "× 13,5 = 40,5; paling tinggi 40, menjadi 40".
[[nodiscard]] std::string stepsText(const Speech& speech, const scoring::Explanation& one);

/// A limit of the index that holds it down now.
struct LimitInForce {
    std::string name;  ///< in the report's language
    base::Rational bound;
};
/// The last limit that changed the index, which is the lowest of them; nothing where none did, or where the index is reported.
[[nodiscard]] std::optional<LimitInForce> limitInForce(const ReportContext& context);

/// The text with a capital in front, for the beginning of a sentence.
[[nodiscard]] std::string capitalised(std::string text);

/// Two texts one after the other: "left; right", or the one that is there.
[[nodiscard]] std::string inTurn(const std::string& left, const std::string& right);

}  // namespace matang::sections
