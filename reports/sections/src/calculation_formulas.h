// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/base/rounding.h>

#include <string>
#include <vector>

// Worksheet formulas over cells of a content::Calculation. All texts can stand where an operand of a product stands.
namespace matang::sections {

/// One number that a formula takes: a cell or a literal, and what it counts for.
struct Operand {
    std::string value;
    std::string weight{};
    bool weighs = true;  ///< false: its weight is zero
};
using Operands = std::vector<Operand>;

/// The cells of the row with this id.
[[nodiscard]] std::string valueCell(const std::string& id);
[[nodiscard]] std::string weightCell(const std::string& id);
[[nodiscard]] std::string contributionCell(const std::string& id);

/// "2.593", "(20/6)", "(-0.36)"; a fraction of more digits than a worksheet keeps is cut to twelve decimals.
[[nodiscard]] std::string numberText(const base::Rational& number);

[[nodiscard]] std::string sumOf(const Operands& operands);
[[nodiscard]] std::string meanOf(const Operands& operands);
[[nodiscard]] std::string weightedMeanOf(const Operands& operands);
[[nodiscard]] std::string geometricMeanOf(const Operands& operands);
/// Zero where a value is zero.
[[nodiscard]] std::string harmonicMeanOf(const Operands& operands);
[[nodiscard]] std::string medianOf(const Operands& operands);
[[nodiscard]] std::string lowestOf(const Operands& operands);
[[nodiscard]] std::string highestOf(const Operands& operands);
/// Mean without the highest and the lowest, where there are at least three.
[[nodiscard]] std::string trimmedMeanOf(const Operands& operands);
/// Mean of the `number` highest.
[[nodiscard]] std::string meanOfBest(const Operands& operands, std::size_t number);
/// How many are at least `pass`.
[[nodiscard]] std::string countOfPassed(const Operands& operands, const base::Rational& pass);

/// Rounded as base::roundTo does. `exact` is the figure now, which says on which side of zero it lies.
[[nodiscard]] std::string rounded(const std::string& figure, int decimals, base::RoundingMode mode, const base::Rational& exact);

/// True where worksheets take a formula of this length once its cells are named.
[[nodiscard]] bool isShortEnough(const std::string& formula);

}  // namespace matang::sections
