// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>

#include <vector>

namespace matang::analysis {

/// One year of a series with what it was computed from.
struct YearEntry {
    const ScoredAssessment* scored = nullptr;
    YearResult result;
};

/// The years of one agency and family, ascending, each compared with the one before it. Pointers into what `series` points to.
[[nodiscard]] std::vector<YearEntry> comparedSeries(const std::vector<const ScoredAssessment*>& series, ChangesOverNodes changes);

}  // namespace matang::analysis
