// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/explanation.h>

#include <cstddef>
#include <functional>
#include <string>

namespace matang::sections {

/// How the figures of a formula are written: exactly on the command line, shortened in the report.
struct FormulaWriting {
    std::function<std::string(const base::Rational&)> value;   ///< of a part or a mark
    std::function<std::string(const base::Rational&)> weight;  ///< and what weights add up to
    /// The divisor of a sum over units: the rule's number, or how many units there are where that is more.
    std::function<std::string(const base::Rational& number, std::size_t units)> larger;
    std::function<std::string(const std::string&)> unit;  ///< what stands behind the value of a unit; nothing where not given
    std::string blank = " ";                              ///< between the figures of one product
    std::size_t most = 0;                                 ///< parts that are written out, then an ellipsis; 0: all
};

/// How a node's figure follows from its parts, as a formula without its result: "(20 × 3 + 80 × 2) / 100", "1; 2; 4". A part that is not
/// complete weighs as much as it covers.
[[nodiscard]] std::string formulaText(const scoring::Explanation& one, const FormulaWriting& writing);

/// How many terms have a value that counts.
[[nodiscard]] std::size_t countedTerms(const scoring::Explanation& one);

}  // namespace matang::sections
