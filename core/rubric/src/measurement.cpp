// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/measurement.h>

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
