// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/rounding.h>

#include <array>
#include <stdexcept>

namespace matang::base {
namespace {

constexpr std::array<std::int64_t, 13> kPowersOfTen = {
    1,          10,          100,           1'000,          10'000,          100'000,          1'000'000,
    10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000};

Rational roundHalfEven(const Rational& value) {
    const Rational up = value + Rational(1, 2);
    const Rational nearest = up.floor();
    const bool exactHalf = up.isWhole();
    const bool odd = !(nearest / 2).isWhole();
    return exactHalf && odd ? nearest - 1 : nearest;
}

Rational roundWhole(const Rational& value, RoundingMode mode) {
    switch (mode) {
        case RoundingMode::HalfUp:
            return (value + Rational(1, 2)).floor();
        case RoundingMode::HalfEven:
            return roundHalfEven(value);
        case RoundingMode::Truncate:
            return value.sign() < 0 ? -((-value).floor()) : value.floor();
    }
    throw std::domain_error("roundTo: unknown rounding mode");
}

}  // namespace

Rational roundTo(const Rational& value, int decimals, RoundingMode mode) {
    if (decimals < 0 || static_cast<std::size_t>(decimals) >= kPowersOfTen.size()) {
        throw std::domain_error("roundTo: decimals must be from 0 to 12");
    }
    if (value.isWhole()) {
        return value;
    }
    const Rational scale = kPowersOfTen[static_cast<std::size_t>(decimals)];
    return roundWhole(value * scale, mode) / scale;
}

}  // namespace matang::base
