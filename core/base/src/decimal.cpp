// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/decimal.h>

#include <algorithm>

namespace matang::base {
namespace {

constexpr std::size_t kMaxDigits = 30;

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

tl::unexpected<Error> refuse(std::string_view text) {
    return fail(ErrorCode::InvalidNumber, "number-invalid", {{"text", std::string(text)}});
}

Rational powerOfTen(std::size_t exponent) {
    return Rational::fromDigits("1" + std::string(exponent, '0'), "1");
}

/// A whole number with the point set `decimals` digits from its end.
std::string withPoint(const Rational& whole, std::size_t decimals) {
    std::string digits = whole.numeratorDigits();
    if (decimals == 0) {
        return digits;
    }
    const std::size_t signs = digits.starts_with('-') ? 1 : 0;
    if (digits.size() - signs <= decimals) {
        digits.insert(signs, decimals + 1 - (digits.size() - signs), '0');
    }
    digits.insert(digits.size() - decimals, 1, '.');
    return digits;
}

}  // namespace

Result<Decimal> parseDecimal(std::string_view text) {
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) {
        rest.remove_prefix(1);
    }
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : rest.substr(point + 1);
    if (!isDigits(whole) || (point != std::string_view::npos && !isDigits(fraction)) || whole.size() + fraction.size() > kMaxDigits) {
        return refuse(text);
    }
    const std::string digits = (negative ? "-" : "") + std::string(whole) + std::string(fraction);
    return Decimal{Rational::fromDigits(digits, "1" + std::string(fraction.size(), '0')), static_cast<int>(fraction.size())};
}

std::optional<Rational> readWithThousandsPoints(std::string_view text) {
    constexpr std::size_t kGroup = 3;
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t first = text.find('.');
    if (first == std::string_view::npos || first <= sign || first > sign + kGroup || text[sign] == '0') {
        return std::nullopt;
    }
    std::string digits(text.substr(0, first));
    for (std::string_view rest = text.substr(first); !rest.empty(); rest.remove_prefix(kGroup + 1)) {
        if (rest.front() != '.' || rest.size() <= kGroup) {
            return std::nullopt;
        }
        digits += rest.substr(1, kGroup);
    }
    const Result<Decimal> whole = parseDecimal(digits);
    return whole && whole->decimals == 0 ? std::optional(whole->value) : std::nullopt;
}

Result<Rational> parseNumber(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return parseDecimal(text).map([](const Decimal& decimal) { return decimal.value; });
    }
    const Result<Decimal> numerator = parseDecimal(text.substr(0, slash));
    const std::string_view denominatorText = text.substr(slash + 1);
    const Result<Decimal> denominator = parseDecimal(denominatorText);
    if (!numerator || !denominator || numerator->decimals != 0 || denominator->decimals != 0 || !isDigits(denominatorText) ||
        denominator->value.isZero()) {
        return refuse(text);
    }
    return numerator->value / denominator->value;
}

std::string formatDecimal(const Rational& value, int decimals, RoundingMode mode) {
    const Rational rounded = roundTo(value, decimals, mode);
    const auto places = static_cast<std::size_t>(decimals);
    return withPoint(rounded * powerOfTen(places), places);
}

std::string formatExact(const Rational& value, int maxDecimals) {
    Rational scaled = value;
    for (int places = 0; places <= maxDecimals; ++places) {
        if (scaled.isWhole()) {
            return withPoint(scaled, static_cast<std::size_t>(places));
        }
        scaled *= 10;
    }
    return value.toFraction();
}

}  // namespace matang::base
