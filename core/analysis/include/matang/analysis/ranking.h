// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>
#include <matang/base/rational.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::analysis {

/// One agency's result of one year, as ranked.
struct RankInput {
    assessment::AgencyId agency;
    std::string agencyName;
    assessment::AgencyKind kind = assessment::AgencyKind::Unknown;
    std::string cohort;
    std::optional<base::Rational> published;  ///< printed index, of a partial one too; nothing where there is none
    bool complete = false;
    bool takesPart = true;
    std::string predicate;
    std::optional<base::Rational> improvement;  ///< only where comparable
};

enum class LeftOutReason { None, Partial, DidNotTakePart, NoIndex };

struct RankRow {
    int rank = 0;  ///< 1 is best; equal printed values share a rank, the next one skips (1, 2, 2, 4); 0 where left out
    RankInput result;
    LeftOutReason leftOut = LeftOutReason::None;
};

struct RankFilter {
    std::optional<assessment::AgencyKind> kind;
    std::optional<std::string> cohort;
};

/// Ranks by printed index, highest first; equals in order of name. Agencies without a complete index stand at the end by reason and name.
[[nodiscard]] std::vector<RankRow> rank(std::vector<RankInput> results, const RankFilter& filter = {});

}  // namespace matang::analysis
