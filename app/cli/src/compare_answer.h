// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "like_for_like.h"
#include "result_tables.h"

#include <matang/analysis/stage_comparison.h>
#include <matang/analysis/waterfall.h>

#include <string>
#include <vector>

namespace matang::cli {

/// The change from one shown year to the next, laid out.
struct ShownChange {
    const analysis::ScoredAssessment* earlier = nullptr;
    const analysis::ScoredAssessment* later = nullptr;
    analysis::Waterfall waterfall;
};

/// The stages of a shown year that was answered at more than one.
struct ShownStages {
    const analysis::ScoredAssessment* assessment = nullptr;
    analysis::StageComparison comparison;
};

/// What a comparison of an agency's years is made of. Pointers into `scored`.
struct CompareAnswer {
    assessment::Agency agency;
    std::vector<analysis::ScoredAssessment> scored;
    analysis::ChangeDepth depth = analysis::ChangeDepth::Tops;
    analysis::Comparison comparison;
    LikeForLikeYears likeForLike;
    std::vector<const analysis::ScoredAssessment*> shown;  ///< in order of Comparison::years
    std::vector<ShownChange> changes;                      ///< of comparable years whose parts are known
    std::vector<ShownStages> stages;
};

/// The names of the tables, the main one first. Those of `compareJson`, and the like-for-like comparisons, which stand in their years
/// there.
[[nodiscard]] const std::vector<std::string>& compareTables();

/// Everything about a comparison: the tables under their names.
[[nodiscard]] Json compareJson(const CompareAnswer& answer, const Console& console);

/// The rows of one table.
[[nodiscard]] Json compareRows(const CompareAnswer& answer, const std::string& table, const Console& console);

void printCompare(const CompareAnswer& answer, const Console& console);

}  // namespace matang::cli
