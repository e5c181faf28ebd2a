// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/peers.h>

#include "year_series.h"

#include <matang/assessment/province.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeIndex;

std::vector<std::optional<Rational>> partsOf(const ScoredAssessment& scored) {
    std::vector<std::optional<Rational>> parts;
    for (const NodeIndex top : scored.rubric->node(rubric::kRoot).children) {
        const bool known = !scored.card.nodes.empty() && scored.card.node(top).complete();
        parts.push_back(known ? scored.card.node(top).value : std::nullopt);
    }
    return parts;
}

PeerResult peerOf(const assessment::Agency& agency, const YearEntry& entry) {
    const YearResult& year = entry.result;
    PeerResult peer;
    peer.assessment = year.assessment;
    peer.agency = agency.id;
    peer.agencyName = agency.name;
    peer.kind = agency.kind;
    peer.province = assessment::provinceOf(agency.code);
    peer.cohort = entry.scored->record.assessment.cohort;
    peer.year = year.year;
    peer.rubric = entry.scored->rubric;
    peer.profile = year.profile;
    peer.takesPart = year.takesPart;
    peer.complete = year.complete;
    peer.source = year.source;
    peer.published = year.published;
    peer.predicate = year.predicate;
    peer.previousYear = year.previousYear;
    peer.comparable = year.comparable;
    peer.improvement = year.improvement;
    peer.parts = partsOf(*entry.scored);
    return peer;
}

LeftOutReason reasonOf(const PeerResult& result) {
    if (!result.takesPart) {
        return LeftOutReason::DidNotTakePart;
    }
    if (!result.published) {
        return LeftOutReason::NoIndex;
    }
    return result.complete ? LeftOutReason::None : LeftOutReason::Partial;
}

/// Ranked agencies first, best first; then those left out, by reason; equals by name, and by id where even the names are the same.
bool standsBefore(const PeerRank& left, const PeerRank& right) {
    if (left.leftOut != right.leftOut) {
        return left.leftOut < right.leftOut;
    }
    if (left.leftOut == LeftOutReason::None && *left.result->published != *right.result->published) {
        return *left.result->published > *right.result->published;
    }
    return std::tie(left.result->agencyName, left.result->agency) < std::tie(right.result->agencyName, right.result->agency);
}

/// Gives the ranked rows from `first` on that have one printed figure their rank; gives the row after them.
std::size_t rankEquals(std::vector<PeerRank>& rows, std::size_t first, std::size_t ranked) {
    std::size_t end = first + 1;
    while (end < ranked && *rows[end].result->published == *rows[first].result->published) {
        ++end;
    }
    for (std::size_t row = first; row < end; ++row) {
        rows[row].rank = static_cast<int>(first) + 1;
        rows[row].tied = end - first > 1;
        if (ranked > 1) {
            rows[row].percentile = Rational(static_cast<std::int64_t>(ranked - end), static_cast<std::int64_t>(ranked - 1));
        }
    }
    return end;
}

PeerRanking ranked(const std::vector<const PeerResult*>& peers) {
    PeerRanking ranking;
    ranking.rows.reserve(peers.size());
    for (const PeerResult* peer : peers) {
        PeerRank row;
        row.result = peer;
        row.leftOut = reasonOf(*peer);
        ranking.ranked += row.leftOut == LeftOutReason::None ? 1 : 0;
        ranking.rows.push_back(std::move(row));
    }
    std::sort(ranking.rows.begin(), ranking.rows.end(), standsBefore);
    const auto end = static_cast<std::size_t>(ranking.ranked);
    for (std::size_t row = 0; row < end;) {
        row = rankEquals(ranking.rows, row, end);
    }
    return ranking;
}

/// The year and instrument that ranks are compared with: the latest earlier year of the family in which anybody of the group has a rank,
/// and of its instruments the same one, else the newest.
const PeerResult* previousOf(std::span<const PeerResult> results, const PeerGroup& group, const rubric::Rubric& rubric, int year) {
    const auto standing = [&](const PeerResult& result) {
        return std::tuple(result.year, result.rubric->id == rubric.id, result.rubric->validFrom, result.rubric->id);
    };
    const PeerResult* best = nullptr;
    for (const PeerResult& result : results) {
        const bool counts = result.year < year && result.rubric->family == rubric.family && result.counts() && belongs(group, result);
        if (counts && (best == nullptr || standing(result) > standing(*best))) {
            best = &result;
        }
    }
    return best;
}

/// "Second of two" and "fifteenth of 93" are no places that were lost.
bool ofLikeSize(int one, int other) {
    return 2 * one >= other && 2 * other >= one;
}

}  // namespace

std::vector<PeerResult> peerResultsOf(const assessment::Agency& agency, const std::vector<ScoredAssessment>& assessments) {
    std::map<std::string, std::vector<const ScoredAssessment*>> families;
    for (const ScoredAssessment& scored : assessments) {
        families[scored.rubric->family].push_back(&scored);
    }
    std::vector<PeerResult> peers(assessments.size());
    for (const auto& [family, series] : families) {
        for (const YearEntry& entry : comparedSeries(series, ChangesOverNodes::LeftOut)) {
            peers[static_cast<std::size_t>(entry.scored - assessments.data())] = peerOf(agency, entry);
        }
    }
    return peers;
}

bool belongs(const PeerGroup& group, const PeerResult& result) {
    return (!group.kind || result.kind == *group.kind) && (!group.cohort || result.cohort == *group.cohort) &&
           (!group.province || result.province == *group.province) && (!group.agencies || group.agencies->count(result.agency) > 0);
}

std::vector<const PeerResult*> peersOf(std::span<const PeerResult> results, const PeerGroup& group, const rubric::RubricId& rubric,
                                       int year) {
    std::vector<const PeerResult*> peers;
    for (const PeerResult& result : results) {
        if (result.year == year && result.rubric->id == rubric && belongs(group, result)) {
            peers.push_back(&result);
        }
    }
    return peers;
}

PeerRanking rankPeers(std::span<const PeerResult> results, const PeerGroup& group, const rubric::RubricId& rubric, int year) {
    const std::vector<const PeerResult*> peers = peersOf(results, group, rubric, year);
    PeerRanking ranking = ranked(peers);
    ranking.year = year;
    const PeerResult* previous = peers.empty() ? nullptr : previousOf(results, group, *peers.front()->rubric, year);
    if (previous == nullptr) {
        return ranking;
    }
    const PeerRanking before = ranked(peersOf(results, group, previous->rubric->id, previous->year));
    if (!ofLikeSize(before.ranked, ranking.ranked)) {
        return ranking;
    }
    ranking.previousYear = previous->year;
    ranking.previousComparable = previous->rubric->id == rubric;
    ranking.previousRanked = before.ranked;
    std::unordered_map<assessment::AgencyId, int> earlier;
    for (const PeerRank& row : before.rows) {
        earlier.emplace(row.result->agency, row.rank);
    }
    for (PeerRank& row : ranking.rows) {
        const auto found = earlier.find(row.result->agency);
        row.previousRank = found == earlier.end() ? 0 : found->second;
    }
    return ranking;
}

}  // namespace matang::analysis
