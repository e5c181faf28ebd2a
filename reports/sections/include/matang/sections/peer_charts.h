// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>
#include <matang/content/chart_spec.h>
#include <matang/text/language.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Charts about many agencies, shared by the window and the reports. Links of their parts are "agency:ID" or "assessment:ID".
namespace matang::sections {

/// A group in one year, as its charts speak of it.
struct PeerQuestion {
    std::shared_ptr<const rubric::Rubric> rubric;
    int year = 0;
    std::string groupName;                    ///< what is counted, as it follows a number in titles: "kota", "instansi" (see `groupName`)
    std::optional<assessment::AgencyId> own;  ///< the agency that is marked
    text::Language language = text::Language::Indonesian;
};

using Peers = std::span<const analysis::PeerResult* const>;

/// What so many members of a group are called: "kota", "kabupaten di Jawa Barat", "instansi pilihan"; in English "1 city", "93 cities".
[[nodiscard]] std::string groupName(const analysis::PeerGroup& group, int members, text::Language language);

// All but the last two count and draw those of the peers who count (PeerResult::counts); `peers` may hold the others too.

/// How many agencies have which index, with the own one, the mean and the median marked.
[[nodiscard]] content::ChartSpec distributionChart(const PeerQuestion& question, Peers peers);
/// How each part's values spread, with the own ones. Parts that nobody of the group has a value of are left out.
[[nodiscard]] content::ChartSpec spreadChart(const PeerQuestion& question, Peers peers);
/// The own value of each part beside the mean of the group. Without rows where the own agency has no result in the group.
[[nodiscard]] content::ChartSpec againstMeanChart(const PeerQuestion& question, Peers peers);
/// Index against improvement.
[[nodiscard]] content::ChartSpec improvementScatter(const PeerQuestion& question, Peers peers);
/// The index of one instrument against that of another, for agencies that have both. `others`: results of the other instrument in one year.
[[nodiscard]] content::ChartSpec instrumentScatter(const PeerQuestion& question, Peers peers, const rubric::Rubric& other, Peers others);
/// Agencies by predicate over the years.
[[nodiscard]] content::ChartSpec predicatesChart(const PeerQuestion& question, const std::vector<analysis::PredicateCount>& counts);
/// The greatest gains and falls, from the greatest gain to the greatest fall.
[[nodiscard]] content::ChartSpec moversChart(const PeerQuestion& question, const analysis::Movers& movers);

}  // namespace matang::sections
