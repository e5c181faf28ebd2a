// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/measurement.h>

#include <matang/base/decimal.h>

namespace matang::rubric {

std::optional<base::Rational> Quantity::targetOf(int year) const {
    std::optional<base::Rational> found = target;
    for (const auto& [firstYear, value] : targetsByYear) {
        if (firstYear <= year) {
            found = value;
        }
    }
    return found;
}

bool Quantity::allows(const base::Rational& amount) const {
    return (!from || *from <= amount) && (!to || amount <= *to);
}

std::optional<base::Rational> Quantity::otherReading(std::string_view text) const {
    constexpr int kGroup = 3;
    const auto whole = decimals < kGroup ? base::readWithThousandsPoints(text) : std::nullopt;
    return whole && allows(*whole) ? whole : std::nullopt;
}

bool Normalisation::looksAtCohort() const noexcept {
    switch (method) {
        case Method::ZScore:
        case Method::Percentile:
        case Method::Rank:
            return true;
        case Method::MinMax:
            return !low || !high;
        default:
            return false;
    }
}

}  // namespace matang::rubric
