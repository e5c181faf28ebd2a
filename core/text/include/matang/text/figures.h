// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/text/language.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace matang::text {

/// "3,46" in Indonesian, "3.46" in English; rounded half up. The minus is U+2212.
[[nodiscard]] std::string figure(const base::Rational& value, int decimals, Language language);

/// Always with a sign: "+0,97", "−0,36" (U+2212), "0,00".
[[nodiscard]] std::string signedFigure(const base::Rational& value, int decimals, Language language);

/// Shortest exact decimal in the language's writing ("2,593"), or a fraction.
[[nodiscard]] std::string exactFigure(const base::Rational& value, Language language);

/// A percentage such as a weight (in percent already), rounded to `decimals` places and without needless zeros beyond two decimals:
/// "1,30 %", "45,50 %", "3,3333 %". Before the sign stands a no-break space (U+00A0).
[[nodiscard]] std::string percent(const base::Rational& value, int decimals, Language language);

/// "1.234" in Indonesian, "1,234" in English.
[[nodiscard]] std::string count(std::int64_t number, Language language);

/// An ISO date or moment ("2024-11-12...") as "12 November 2024" in both languages; other text comes back unchanged.
[[nodiscard]] std::string longDate(std::string_view isoDate, Language language);

/// Bytes as "1,4 MB" / "1.4 MB" (powers of 1000), with a no-break space (U+00A0) before the unit.
[[nodiscard]] std::string fileSize(std::int64_t bytes, Language language);

/// Every number that a person may have meant by what was typed, that with thousands first: comma and point may both be the decimal mark or
/// part thousands. "2,5" is one, "12.345,6" is one; "1.200" is 1200 or 1.2, since habits differ. None where it is no number.
[[nodiscard]] std::vector<base::Rational> readingsOf(std::string_view typed);

/// With how many decimals a number was typed, where it is known which of its readings was meant: "2,50" has two, "1.200" none as 1200 and
/// three as 1.2.
[[nodiscard]] int decimalsTyped(std::string_view typed, const base::Rational& meant);

/// Replaces the decimal point of a plain number text ("2.46") by the language's decimal mark.
[[nodiscard]] std::string localised(std::string_view plainDecimal, Language language);

}  // namespace matang::text
