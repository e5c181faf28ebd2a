// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_context.h"

#include <matang/content/report_document.h>

#include <string>
#include <utility>
#include <vector>

namespace matang::sections {

/// Groups of results by the name that stands for each.
using NamedGroups = std::vector<std::pair<std::string, std::vector<const analysis::PeerResult*>>>;

/// How the indices of several groups spread, one row a group. Groups without a result are left out.
[[nodiscard]] content::ChartSpec groupSpreadChart(const RoundContext& context, const std::string& title, const NamedGroups& groups);

/// The same in figures: count, mean, median, quartiles, least and greatest.
[[nodiscard]] content::Table groupSpreadTable(const RoundContext& context, const std::string& groupWord, const NamedGroups& groups);

}  // namespace matang::sections
