// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_row.h"
#include "round_figures.h"

#include <matang/analysis/peers.h>

#include <vector>

namespace matang::gui {

class SummaryLinks;
class Wording;

// The lists of the page about a round. Their links refer to `links`.

/// How many assessments are in which state, each leading to the list of them.
[[nodiscard]] std::vector<LinkRow::Content> progressRows(const std::vector<OverviewRow>& rows, const Round& round, const Wording& wording,
                                                         SummaryLinks& links);

/// How many agencies have which predicate, the highest first; empty where the instrument has none.
[[nodiscard]] std::vector<LinkRow::Content> predicateRows(const std::vector<analysis::PeerResult>& results, const Round& round,
                                                          const Wording& wording);

/// The first ten.
[[nodiscard]] std::vector<LinkRow::Content> leastFilledRows(const std::vector<OverviewRow>& rows, const Round& round,
                                                            const Wording& wording, SummaryLinks& links);

/// The first ten questions, each leading to its indicator.
[[nodiscard]] std::vector<LinkRow::Content> lateRows(const std::vector<Question>& questions, const Overview& overview,
                                                     const Wording& wording, SummaryLinks& links);

}  // namespace matang::gui
