// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/programme.h>

#include <algorithm>

namespace matang::assessment {

std::optional<base::Rational> expectedCount(const Programme& programme, int year) {
    const auto last =
        std::find_if(programme.counts.rbegin(), programme.counts.rend(), [year](const ProgrammeCount& count) { return count.year < year; });
    if (!programme.perYear || last == programme.counts.rend()) {
        return std::nullopt;
    }
    const base::Rational expected = last->done.value + programme.perYear->value * (year - last->year);
    return programme.target && programme.target->value < expected && last->done.value <= programme.target->value ? programme.target->value
                                                                                                                 : expected;
}

}  // namespace matang::assessment
