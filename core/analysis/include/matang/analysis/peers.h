// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/analysis/ranking.h>
#include <matang/assessment/agency.h>
#include <matang/assessment/assessment.h>
#include <matang/rubric/rubric.h>
#include <matang/scoring/score_card.h>

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace matang::analysis {

/// One agency's result of one year, as far as comparing agencies needs it.
struct PeerResult {
    assessment::AssessmentId assessment;
    assessment::AgencyId agency;
    std::string agencyName;
    assessment::AgencyKind kind = assessment::AgencyKind::Unknown;
    std::string province;  ///< two digits of the region code ("32"); empty where the code is not known
    std::string cohort;
    int year = 0;
    std::shared_ptr<const rubric::Rubric> rubric;
    rubric::ProfileId profile;
    bool takesPart = true;
    bool complete = false;
    scoring::ValueSource source = scoring::ValueSource::None;
    std::optional<base::Rational> published;  ///< printed index
    scoring::PredicateResult predicate;
    int previousYear = 0;                              ///< that the improvement is measured from; 0: none
    bool comparable = true;                            ///< false where the instrument or profile changed since then
    std::optional<base::Rational> improvement;         ///< of the printed figures; across a change of instrument too
    std::vector<std::optional<base::Rational>> parts;  ///< exact values of the nodes right below the index, in reading order of the rubric
                                                       ///< and whatever the profile; nothing where a node has none, or not all of one

    /// True where it has a rank: it took part, and its index is a result.
    [[nodiscard]] bool counts() const { return takesPart && complete && published.has_value(); }
};

/// The results of one agency, each beside its assessment: assessments of any families and years, in any order. Improvements are those of
/// `compareYears`.
[[nodiscard]] std::vector<PeerResult> peerResultsOf(const assessment::Agency& agency, const std::vector<ScoredAssessment>& assessments);

/// Which agencies are compared; what is left empty takes all.
struct PeerGroup {
    std::optional<assessment::AgencyKind> kind;
    std::optional<std::string> cohort;    ///< of the assessment of the year
    std::optional<std::string> province;  ///< "32"
    std::optional<std::set<assessment::AgencyId>> agencies;
    friend bool operator==(const PeerGroup&, const PeerGroup&) = default;
};

[[nodiscard]] bool belongs(const PeerGroup& group, const PeerResult& result);

/// The results of a group with one instrument in one year. Pointers into `results`.
[[nodiscard]] std::vector<const PeerResult*> peersOf(std::span<const PeerResult> results, const PeerGroup& group,
                                                     const rubric::RubricId& rubric, int year);

/// One line of a ranking.
struct PeerRank {
    const PeerResult* result = nullptr;
    int rank = 0;  ///< 1 is best; equal printed figures share a rank, the next one skips; 0 where left out
    bool tied = false;
    LeftOutReason leftOut = LeftOutReason::None;
    int previousRank = 0;  ///< in the group's ranking of `PeerRanking::previousYear`; 0: none
    std::optional<base::Rational>
        percentile;  ///< 0 to 1: share of the other ranked agencies with a lower printed figure; nothing where alone
    /// Places won (above zero) or lost; nothing where one of the ranks is missing.
    [[nodiscard]] std::optional<int> climbed() const {
        return rank > 0 && previousRank > 0 ? std::optional(previousRank - rank) : std::nullopt;
    }
};

/// The ranking of a group, best first; those without a rank stand at the end by reason and name.
struct PeerRanking {
    int year = 0;
    int previousYear = 0;  ///< latest earlier year in which anybody of the group has a rank within the family; 0: none, or one in which
                           ///< less than half or more than twice as many have a rank, so that places say nothing
    bool previousComparable = true;  ///< false where that year has another instrument
    int ranked = 0;
    int previousRanked = 0;  ///< how many had a rank in `previousYear`
    std::vector<PeerRank> rows;
};

/// Ranks by printed index; equals stand in order of name. The earlier ranks are those of the same group in that year, whoever was in it
/// then. Pointers into `results`.
[[nodiscard]] PeerRanking rankPeers(std::span<const PeerResult> results, const PeerGroup& group, const rubric::RubricId& rubric, int year);

/// Where figures lie. Quartiles by linear interpolation between the ordered figures (Hyndman and Fan 1996, definition 7, as worksheets do).
struct Spread {
    int count = 0;
    base::Rational least;
    base::Rational lowerQuartile;
    base::Rational median;
    base::Rational upperQuartile;
    base::Rational greatest;
    base::Rational mean;  ///< arithmetic
    friend bool operator==(const Spread&, const Spread&) = default;
};

[[nodiscard]] std::optional<Spread> spreadOf(std::vector<base::Rational> figures);

/// Of the printed indices of those that count.
[[nodiscard]] std::optional<Spread> indexSpread(std::span<const PeerResult* const> peers);

/// Of one part (by its place in PeerResult::parts) of those that count.
[[nodiscard]] std::optional<Spread> partSpread(std::span<const PeerResult* const> peers, std::size_t part);

/// A class of figures: from here on, and below `to`; the last class holds its upper bound too.
struct FigureClass {
    base::Rational from;
    base::Rational to;
    std::vector<const PeerResult*> members;
};

/// Classes of one width over a scale, with those that count. `width` above zero; the last one may be narrower. A figure outside the scale
/// stands in the class nearest to it, so that nobody is missing.
[[nodiscard]] std::vector<FigureClass> classesOf(std::span<const PeerResult* const> peers, const base::Rational& from,
                                                 const base::Rational& to, const base::Rational& width);

/// How many agencies have which predicate in a year.
struct PredicateCount {
    int year = 0;
    rubric::RubricId rubric;
    std::vector<std::pair<const rubric::PredicateBand*, int>> counts;  ///< lowest band first, those with nobody too; bands of the rubric
    int other = 0;                                                     ///< whose published label no band has
    int without = 0;                                                   ///< with an index, but no predicate
};

/// Of a group, every year of a family of instruments, ascending; a year with two instruments gives two. Counts what `PeerResult::counts`,
/// by the published label where there is one.
[[nodiscard]] std::vector<PredicateCount> predicateCounts(std::span<const PeerResult> results, const PeerGroup& group,
                                                          const std::string& family);

/// Those with the greatest gains and falls since the year before, where comparable: at most `most` of each, greatest first; equals by name.
struct Movers {
    std::vector<const PeerResult*> climbers;
    std::vector<const PeerResult*> fallers;
    int compared = 0;  ///< how many have an improvement at all
    int unchanged = 0;
};

[[nodiscard]] Movers moversOf(std::span<const PeerResult* const> peers, std::size_t most);

}  // namespace matang::analysis
