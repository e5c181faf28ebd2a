// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>
#include <matang/base/decimal.h>
#include <matang/base/ids.h>
#include <matang/rubric/ids.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::assessment {

using ProgrammeId = base::RowId<struct ProgrammeTag>;

/// How far a programme was in a year: 148 of 179.
struct ProgrammeCount {
    int year = 0;
    base::Decimal done;
    std::optional<base::Decimal> of;  ///< the whole, where there is one; it may change from year to year
    std::string source;
    friend bool operator==(const ProgrammeCount&, const ProgrammeCount&) = default;
};

/// A counted goal of an agency, such as 148 of 179 applications integrated, ten more each year. It never counts towards an index.
struct Programme {
    ProgrammeId id;
    AgencyId agency;
    std::string name;  ///< never empty
    std::string unit;  ///< "aplikasi", "km", "persen"
    std::string note;
    std::optional<base::Decimal> target;
    int targetYear = 0;                                              ///< 0: not said
    std::optional<base::Decimal> perYear;                            ///< what is to be added each year
    std::vector<ProgrammeCount> counts;                              ///< ascending years, each once
    std::vector<std::pair<rubric::RubricId, rubric::NodeId>> links;  ///< indicators that it serves
    friend bool operator==(const Programme&, const Programme&) = default;
};

/// What a year should have given: the last count before it plus the yearly addition for each year since, at most the target, where there
/// is one. Nothing without a yearly addition or an earlier count.
[[nodiscard]] std::optional<base::Rational> expectedCount(const Programme& programme, int year);

/// How the latest count of a programme stands.
enum class Pace {
    Uncounted,  ///< nothing was counted yet
    Unplanned,  ///< there is no yearly addition or no earlier count to measure it by
    Behind,
    OnTrack,
    Reached,  ///< the target
};

/// The latest count against the target and against what its year should have given. With a yearly addition below zero less is better.
[[nodiscard]] Pace paceOf(const Programme& programme);

}  // namespace matang::assessment
