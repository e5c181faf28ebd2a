// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <optional>
#include <string>
#include <string_view>

namespace matang::sections {

/// A whole number from 0 to 9999 in words: "dua ribu dua puluh empat", "two thousand and twenty-four"; digits beyond.
[[nodiscard]] std::string numberWords(int number, text::Language language);

/// A day as minutes spell it out.
struct DayWords {
    std::string weekday;  ///< "Selasa", "Tuesday"
    std::string day;      ///< "dua belas", "twelfth"
    std::string month;    ///< "November"
    std::string year;     ///< "dua ribu dua puluh empat"
    friend bool operator==(const DayWords&, const DayWords&) = default;
};

/// Of an ISO 8601 day or moment; nothing where it is none.
[[nodiscard]] std::optional<DayWords> dayWords(std::string_view isoDate, text::Language language);

}  // namespace matang::sections
