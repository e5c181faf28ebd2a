// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace matang::text {
namespace {

using base::Rational;

constexpr std::string_view kMinus = "\xE2\x88\x92";     // U+2212, as wide as a digit
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";  // U+00A0, so that a unit never begins a line
constexpr std::size_t kGroup = 3;

constexpr std::array<std::string_view, 12> kIndonesianMonths = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                                "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                             "July",    "August",   "September", "October", "November", "December"};

char decimalMark(Language language) {
    return language == Language::Indonesian ? ',' : '.';
}

char groupMark(Language language) {
    return language == Language::Indonesian ? '.' : ',';
}

/// The whole number of a fixed-width field of an ISO date.
std::optional<int> field(std::string_view text, std::size_t from, std::size_t length) {
    const std::string_view digits = text.substr(from, length);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = digits.front() != '-' && error == std::errc{} && end == digits.data() + digits.size();
    return whole ? std::optional(number) : std::nullopt;
}

int daysIn(int month, int year) {
    constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month) - 1];
}

std::string replaced(std::string text, std::string_view old, std::string_view with) {
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size())) {
        text.replace(at, old.size(), with);
    }
    return text;
}

std::optional<Rational> decimalOf(std::string_view text) {
    const auto decimal = base::parseDecimal(text);
    return decimal ? std::optional(decimal->value) : std::nullopt;
}

/// "12.345,6": the mark that comes last is the decimal one, the other parts thousands.
std::optional<Rational> readingOfBothMarks(std::string_view text) {
    const std::size_t last = text.find_last_of(".,");
    const std::string_view group = text[last] == ',' ? "." : ",";
    const std::string_view fraction = text.substr(last + 1);
    const auto whole = base::readWithThousandsPoints(replaced(std::string(text.substr(0, last)), group, "."));
    const std::string digits = replaced(std::string(text.substr(0, last)), group, "");
    return whole ? decimalOf(digits + "." + std::string(fraction)) : std::nullopt;
}

}  // namespace

std::vector<base::Rational> readingsOf(std::string_view typed) {
    const std::string text = replaced(std::string(typed), kMinus, "-");
    const bool bothMarks = text.find(',') != std::string::npos && text.find('.') != std::string::npos;
    std::vector<Rational> readings;
    const auto add = [&](const std::optional<Rational>& reading) {
        if (reading && std::find(readings.begin(), readings.end(), *reading) == readings.end()) {
            readings.push_back(*reading);
        }
    };
    if (bothMarks) {
        add(readingOfBothMarks(text));
    } else {
        const std::string withPoints = replaced(text, ",", ".");
        add(base::readWithThousandsPoints(withPoints));
        add(decimalOf(withPoints));
    }
    return readings;
}

int decimalsTyped(std::string_view typed, const base::Rational& meant) {
    const std::string text = replaced(std::string(typed), kMinus, "-");
    const std::size_t mark = text.find_last_of(",.");
    if (mark == std::string::npos) {
        return 0;
    }
    const std::string whole = replaced(replaced(text.substr(0, mark), ",", ""), ".", "");
    const auto decimal = base::parseDecimal(whole + "." + text.substr(mark + 1));
    return decimal && decimal->value == meant ? decimal->decimals : 0;
}

std::string localised(std::string_view plainDecimal, Language language) {
    std::string text;
    for (const char character : plainDecimal) {
        if (character == '-') {
            text += kMinus;
        } else {
            text += character == '.' ? decimalMark(language) : character;
        }
    }
    return text;
}

std::string figure(const Rational& value, int decimals, Language language) {
    return localised(base::formatDecimal(value, decimals), language);
}

std::string signedFigure(const Rational& value, int decimals, Language language) {
    const Rational rounded = base::roundTo(value, decimals);
    return (rounded.sign() > 0 ? "+" : "") + figure(rounded, decimals, language);
}

std::string exactFigure(const Rational& value, Language language) {
    return localised(base::formatExact(value), language);
}

std::string percent(const Rational& value, int decimals, Language language) {
    constexpr std::size_t kKept = 2;
    std::string digits = base::formatDecimal(value, decimals);
    const std::size_t point = digits.find('.');
    while (point != std::string::npos && digits.size() - point - 1 > kKept && digits.ends_with('0')) {
        digits.pop_back();
    }
    return fmt::format("{}{}%", localised(digits, language), kNoBreakSpace);
}

std::string count(std::int64_t number, Language language) {
    std::string digits = Rational(number).numeratorDigits();
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t place = digits.size(); place > first + kGroup;) {
        place -= kGroup;
        digits.insert(place, 1, groupMark(language));
    }
    return first == 0 ? digits : std::string(kMinus) + digits.substr(1);
}

std::string longDate(std::string_view isoDate, Language language) {
    const bool shaped = isoDate.size() >= 10 && isoDate[4] == '-' && isoDate[7] == '-' && (isoDate.size() == 10 || isoDate[10] == 'T');
    if (!shaped) {
        return std::string(isoDate);
    }
    const auto year = field(isoDate, 0, 4);
    const auto month = field(isoDate, 5, 2);
    const auto day = field(isoDate, 8, 2);
    if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > daysIn(*month, *year)) {
        return std::string(isoDate);
    }
    const auto& months = language == Language::Indonesian ? kIndonesianMonths : kEnglishMonths;
    return fmt::format("{} {} {}", *day, months[static_cast<std::size_t>(*month) - 1], *year);
}

std::string fileSize(std::int64_t bytes, Language language) {
    constexpr std::array<std::string_view, 6> kUnits = {"kB", "MB", "GB", "TB", "PB", "EB"};
    constexpr std::int64_t kStep = 1000;
    if (bytes > -kStep && bytes < kStep) {
        return fmt::format("{}{}B", count(bytes, language), kNoBreakSpace);
    }
    Rational size(bytes);
    std::size_t unit = 0;
    size /= kStep;
    // 999 950 bytes would print as "1000,0 kB", so the unit is chosen by the rounded figure.
    while (base::roundTo(size.sign() < 0 ? -size : size, 1) >= Rational(kStep) && unit + 1 < kUnits.size()) {
        size /= kStep;
        ++unit;
    }
    return fmt::format("{}{}{}", figure(size, 1, language), kNoBreakSpace, kUnits[unit]);
}

}  // namespace matang::text
