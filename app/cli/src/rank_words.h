// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rank_answer.h"

#include <string>
#include <vector>

namespace matang::cli {

/// How many of the greatest gains and falls are named.
inline constexpr std::size_t kMostMovers = 10;

/// "partial", "did-not-take-part", "no-index"; empty for None.
[[nodiscard]] std::string leftOutCode(analysis::LeftOutReason reason);

/// Where the indices, or the values of one part, lie.
struct SpreadRow {
    std::string id;    ///< "index", or of the part
    std::string name;  ///< in the console's language
    analysis::Spread spread;
};

/// Of the index and of every part that has values.
[[nodiscard]] std::vector<SpreadRow> spreadRows(const RankAnswer& answer, const std::vector<const analysis::PeerResult*>& peers,
                                                const Console& console);

/// How many agencies have a predicate in a year.
struct PredicateRow {
    int year = 0;
    std::string rubric;
    std::string id;    ///< of the band; empty for labels of no band and for none
    std::string name;  ///< in the console's language
    int count = 0;
};

/// Of every year of the family; those with nobody are listed where the instrument has the band.
[[nodiscard]] std::vector<PredicateRow> predicateRows(const RankAnswer& answer, const Console& console);

}  // namespace matang::cli
