// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

namespace matang::base {

inline void PrintTo(const Rational& value, std::ostream* out) {
    *out << value.toFraction();
}

inline void showValue(const Rational& value, std::ostream& out) {
    out << value.toFraction();
}

/// Whole numbers of all sizes, with the ends of the 64-bit range as likely as any other size.
inline rc::Gen<std::int64_t> anyWord() {
    using Limits = std::numeric_limits<std::int64_t>;
    const std::vector<std::int64_t> ends = {
        Limits::min(),          Limits::min() + 1,        Limits::max(), Limits::max() - 1, std::int64_t{1} << 32U,
        std::int64_t{1} << 62U, -(std::int64_t{1} << 62U)};
    return rc::gen::weightedOneOf<std::int64_t>(
        {{4, rc::gen::inRange<std::int64_t>(-20, 20)}, {3, rc::gen::arbitrary<std::int64_t>()}, {2, rc::gen::elementOf(ends)}});
}

/// Digits of a whole number beyond 64 bits.
inline rc::Gen<std::string> manyDigits() {
    return rc::gen::map(rc::gen::tuple(anyWord(), rc::gen::arbitrary<std::uint64_t>()), [](const auto& parts) {
        const std::int64_t first = std::get<0>(parts);
        return std::to_string(first == 0 ? 7 : first) + std::to_string(std::get<1>(parts));
    });
}

/// Fractions of every form: small, at the edge of 64 bits, large.
inline rc::Gen<Rational> anyRational() {
    const auto small = rc::gen::map(rc::gen::tuple(anyWord(), rc::gen::nonZero<std::int64_t>()),
                                    [](const auto& parts) { return Rational(std::get<0>(parts), std::get<1>(parts)); });
    const auto large = rc::gen::map(rc::gen::tuple(manyDigits(), rc::gen::positive<std::int64_t>()), [](const auto& parts) {
        return Rational::fromDigits(std::get<0>(parts), std::to_string(std::get<1>(parts)));
    });
    const auto edge = rc::gen::map(rc::gen::tuple(anyWord(), anyWord()), [](const auto& parts) {
        return std::get<1>(parts) == 0 ? Rational(1, 3) : Rational(std::get<0>(parts), std::get<1>(parts));
    });
    return rc::gen::weightedOneOf<Rational>({{3, small}, {2, edge}, {1, large}});
}

}  // namespace matang::base

namespace rc {
template <>
struct Arbitrary<matang::base::Rational> {
    static Gen<matang::base::Rational> arbitrary() { return matang::base::anyRational(); }
};
}  // namespace rc
