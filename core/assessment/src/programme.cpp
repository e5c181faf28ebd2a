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

Pace paceOf(const Programme& programme) {
    if (programme.counts.empty()) {
        return Pace::Uncounted;
    }
    const auto& latest = programme.counts.back();
    const bool falling = programme.perYear && programme.perYear->value.sign() < 0;
    const auto meets = [&latest, falling](const base::Rational& goal) {
        return falling ? latest.done.value <= goal : latest.done.value >= goal;
    };
    if (programme.target && meets(programme.target->value)) {
        return Pace::Reached;
    }
    const auto expected = expectedCount(programme, latest.year);
    if (!expected) {
        return Pace::Unplanned;
    }
    return meets(*expected) ? Pace::OnTrack : Pace::Behind;
}

}  // namespace matang::assessment
