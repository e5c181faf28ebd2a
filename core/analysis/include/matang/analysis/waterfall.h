// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/base/result.h>

#include <optional>
#include <string_view>
#include <vector>

namespace matang::analysis {

/// How deep a change of the index is laid out.
enum class ChangeDepth {
    Tops,        ///< domains, or what else stands right below the index
    Middle,      ///< aspects: the nodes right above the indicators
    Indicators,  ///< every indicator
};

/// "domain", "aspect", "indicator", as files and the command line write them.
[[nodiscard]] std::string_view changeDepthCode(ChangeDepth depth);
[[nodiscard]] std::optional<ChangeDepth> changeDepthFrom(std::string_view code);

/// What one part gave to or took from the change of the index.
struct WaterfallStep {
    rubric::NodeIndex node = -1;           ///< of the later instrument
    std::optional<base::Rational> before;  ///< the node's own value; nothing where it did not apply, or was not chosen
    std::optional<base::Rational> after;
    base::Rational change;  ///< of its contribution to the index; what does not apply contributes nothing
    friend bool operator==(const WaterfallStep&, const WaterfallStep&) = default;
};

/// What a sum of the steps leaves of the difference of the two printed figures.
enum class RemainderCause {
    None,         ///< nothing is left
    Rounding,     ///< the rubric's rounding, of the index or on the way to it
    Unexplained,  ///< a reported figure differs from its parts by more than rounding can explain, or the rubric adds something of its own
                  ///< (a bonus) that was not there in both
};

/// The way from one printed index to another. from + the changes of all steps + remainder = to, exactly.
struct Waterfall {
    base::Rational from;  ///< as printed
    base::Rational to;
    int decimals = 2;  ///< of the two
    ChangeDepth depth = ChangeDepth::Tops;
    std::vector<WaterfallStep> steps;  ///< in reading order, those without a change among them. Where what stands below a node is not known
                                       ///< in both, the node itself is the step
    base::Rational remainder;
    RemainderCause cause = RemainderCause::None;
    bool asDeep = true;  ///< false where some steps stand higher than wanted
    friend bool operator==(const Waterfall&, const Waterfall&) = default;
};

/// Lays out the change between two assessments of one instrument and profile (two years; or two stages of one year). Every change is the
/// difference of two contributions, rounded where the rubric rounds them. Contributions below a node that do not add up to the node's own,
/// because values are rounded on the way or were reported, go to the remainder.
/// Errors: NotAllowed waterfall-other-instrument {from, to}, waterfall-other-profile {from, to}, waterfall-no-sum where an index is no sum
/// of its parts (a median, a limit that took effect); NotFound waterfall-no-index {year} where there is no complete index,
/// waterfall-parts-unknown {year} where only the index itself is known, or the profile is not.
[[nodiscard]] base::Result<Waterfall> waterfall(const ScoredAssessment& earlier, const ScoredAssessment& later, ChangeDepth depth);

}  // namespace matang::analysis
