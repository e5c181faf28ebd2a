// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result_tables.h"

#include <matang/analysis/peers.h>

#include <memory>
#include <string>
#include <vector>

namespace matang::cli {

/// What a ranking is made of: the group's results of all years of a family of instruments.
struct RankAnswer {
    std::string family;
    int year = 0;
    std::shared_ptr<const rubric::Rubric> rubric;  ///< of the wanted year; empty where nobody has a result
    analysis::PeerGroup group;
    std::vector<analysis::PeerResult> results;
};

/// The names of the tables, the main one first.
[[nodiscard]] const std::vector<std::string>& rankTables();

/// Everything about a ranking: the tables under their names, and what holds for all of them.
[[nodiscard]] Json rankJson(const RankAnswer& answer, const Console& console);

void printRank(const RankAnswer& answer, const Console& console);

}  // namespace matang::cli
