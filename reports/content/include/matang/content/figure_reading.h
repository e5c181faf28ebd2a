// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/text/language.h>

#include <optional>
#include <string>
#include <string_view>

namespace matang::content {

/// A printed figure as a number.
struct FigureReading {
    base::Rational value;   ///< as printed, no more exact than that; "68,75 %" is 68.75
    int decimals = 0;       ///< as many as are printed
    bool isSigned = false;  ///< printed with a plus or a minus
    bool percent = false;
    friend bool operator==(const FigureReading&, const FigureReading&) = default;
};

/// Reads a figure that a report printed: "1.234,5", "−0,36" (U+2212 or a hyphen), "+0,97", "68,75 %". Nothing for what is more or less than
/// one figure ("–", "3 dari 5", "2,75 → 3,72", "20/6"), nor for one in another language's writing ("3.72" in an Indonesian report).
[[nodiscard]] std::optional<FigureReading> readFigure(std::string_view printed, text::Language language);

/// The figure with a decimal point and a hyphen for a minus, as programs read it, with the decimals that are printed: "3.50", "-0.36".
[[nodiscard]] std::string plainFigure(const FigureReading& reading);

}  // namespace matang::content
