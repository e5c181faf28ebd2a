// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/roots.h>

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <optional>
#include <stdexcept>
#include <string>

namespace matang::base {
namespace {

// Twenty guard digits: an exact root (2 of 4) comes out of the logarithms as 1.999... or 2.000..., and is exact again after rounding.
using Precise = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<kRootDigits + 20>>;

Precise toPrecise(const Rational& value) {
    return Precise(value.numeratorDigits()) / Precise(value.denominatorDigits());
}

/// Ten to a power as digits: "1000".
std::string powerOfTen(long exponent) {
    return "1" + std::string(static_cast<std::size_t>(exponent), '0');
}

Rational toRational(const Precise& value) {
    // "1.2345e-03": the digits are a whole number once the point is taken out.
    const std::string text = value.str(kRootDigits - 1, std::ios_base::scientific);
    const std::size_t mark = text.find('e');
    std::string digits = text.substr(0, mark);
    const std::size_t point = digits.find('.');
    digits.erase(point, 1);
    const long exponent = std::stol(text.substr(mark + 1)) - static_cast<long>(digits.size() - point);
    return exponent >= 0 ? Rational::fromDigits(digits, "1") * Rational::fromDigits(powerOfTen(exponent), "1")
                         : Rational::fromDigits(digits, powerOfTen(-exponent));
}

/// The root of a whole number that is a square: "144" gives "12".
std::optional<std::string> wholeRoot(const std::string& digits) {
    const boost::multiprecision::cpp_int whole(digits);
    const boost::multiprecision::cpp_int root = sqrt(whole);
    return root * root == whole ? std::optional{root.str()} : std::nullopt;
}

}  // namespace

Rational squareRoot(const Rational& value) {
    if (value.sign() < 0) {
        throw std::domain_error("square root of a negative value");
    }
    if (value.isZero()) {
        return {};
    }
    // In lowest terms a fraction is a square only where both its parts are.
    if (const auto numerator = wholeRoot(value.numeratorDigits())) {
        if (const auto denominator = wholeRoot(value.denominatorDigits())) {
            return Rational::fromDigits(*numerator, *denominator);
        }
    }
    return toRational(sqrt(toPrecise(value)));
}

Rational productOfPowers(const std::vector<std::pair<Rational, Rational>>& basesAndExponents) {
    Precise logarithm = 0;
    for (const auto& [power, exponent] : basesAndExponents) {
        if (power.sign() <= 0) {
            throw std::domain_error("power of a value that is not above zero");
        }
        logarithm += toPrecise(exponent) * log(toPrecise(power));
    }
    return toRational(exp(logarithm));
}

}  // namespace matang::base
