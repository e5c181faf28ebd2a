// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/rubric/crosswalk.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::analysis {

/// Whether a pair of indicators takes part in the figures.
enum class PairState {
    Compared,
    EarlierUnset,  ///< an earlier indicator has no value, or does not belong to the profile
    LaterUnset,
    BothUnset,
};

/// "compared", "earlier-unset", "later-unset", "both-unset", as files write them.
[[nodiscard]] std::string_view pairStateCode(PairState state);

/// An indicator of the later instrument with its predecessors.
struct LikeForLikePair {
    rubric::NodeId to;
    std::vector<rubric::NodeId> from;  ///< in reading order of the earlier instrument
    rubric::LinkRelation relation = rubric::LinkRelation::Same;
    PairState state = PairState::Compared;
    base::Rational weight;  ///< before the pairs are re-weighted: share of the later index, and of that only the n-th part where the
                            ///< predecessor has n successors (of several predecessors: the mean of these parts)
    base::Rational share;   ///< 0 to 1 among the compared pairs; 0 where the pair is left out
    std::optional<base::Rational> fromValue;  ///< mean of the predecessors' values x factor
    std::optional<base::Rational> toValue;    ///< value of the later indicator
    std::vector<rubric::NodeId> belowScale;   ///< predecessors whose value has no counterpart on the later scale
    friend bool operator==(const LikeForLikePair&, const LikeForLikePair&) = default;
};

/// Two years over the same pairs, both weighted as in the later instrument.
struct LikeForLikeFigures {
    int pairs = 0;
    base::Rational from;       ///< exact
    base::Rational to;         ///< exact
    base::Rational fromShown;  ///< rounded as the later instrument rounds its index
    base::Rational toShown;
    base::Rational difference;       ///< of the shown figures
    base::Rational differenceExact;  ///< of the exact figures
    base::Rational coverageFrom;     ///< 0 to 1: share of the earlier index that the compared indicators stand for, each counted once
    base::Rational coverageTo;       ///< the same of the later index
    friend bool operator==(const LikeForLikeFigures&, const LikeForLikeFigures&) = default;
};

/// A like-for-like comparison of two instruments. Always indicative: no ministry publishes such a figure.
struct LikeForLike {
    int fromYear = 0;
    int toYear = 0;
    rubric::RubricId fromRubric;
    rubric::RubricId toRubric;
    std::string crosswalk;  ///< id, version and hash of the crosswalk used
    std::string crosswalkVersion;
    std::string crosswalkSha256;
    int decimals = 2;                    ///< of the shown figures
    std::vector<LikeForLikePair> pairs;  ///< every pair of the crosswalk, in reading order of the later instrument
    LikeForLikeFigures figures;
    std::optional<LikeForLikeFigures> withoutBelowScale;  ///< where some but not all compared pairs have a value below the scale
    std::vector<base::Diagnostic> warnings;               ///< below-scale {nodes, count}, pairs-left-out {nodes, count}
    friend bool operator==(const LikeForLike&, const LikeForLike&) = default;
};

/// Compares the earlier with the later assessment over the indicators that both instruments share. With w the weights of the pairs:
/// figure = sum(w x value) / sum(w). Nothing unset counts as zero: a pair that lacks a value on either side is left out on both. A value
/// below the later scale keeps its own number and is named in a warning.
/// Errors: NotAllowed crosswalk-evidence-only {crosswalk}, crosswalk-other-instruments {crosswalk, from, to},
/// like-for-like-profile-missing {year}; NotFound like-for-like-no-indicators {year} (two years: {first, second} and
/// like-for-like-no-indicators-both) where only figures of inner nodes are known, like-for-like-no-pairs {first, second}.
[[nodiscard]] base::Result<LikeForLike> compareLikeForLike(const ScoredAssessment& earlier, const ScoredAssessment& later,
                                                           const rubric::Crosswalk& crosswalk);

}  // namespace matang::analysis
