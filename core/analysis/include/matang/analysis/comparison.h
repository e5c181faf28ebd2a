// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/score_card.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace matang::analysis {

/// An assessment with the rubric, weights and score card that belong to it.
struct ScoredAssessment {
    std::shared_ptr<const rubric::Rubric> rubric;
    std::shared_ptr<const rubric::WeightSet> weights;
    assessment::AssessmentRecord record;
    scoring::ScoreCard card;
    scoring::Circumstances circumstances{};  ///< that the card was computed with
};

/// What one node gave to or took from the change of the index between two years.
struct NodeChange {
    rubric::NodeId node;
    std::optional<base::Rational> from;  ///< the node's exact value in the earlier year
    std::optional<base::Rational> to;
    std::optional<base::Rational> change;  ///< of its contribution to the index (exact or as the rubric rounds it); nothing where it is not
                                           ///< completely known in both years
};

/// One year of an agency's series.
struct YearResult {
    int year = 0;
    rubric::RubricId rubric;
    rubric::ProfileId profile;
    rubric::StageId stage;
    bool complete = false;
    scoring::ValueSource source = scoring::ValueSource::None;
    std::optional<base::Rational> index;      ///< exact value that counts
    std::optional<base::Rational> published;  ///< as printed; of a partial index too, which is compared with nothing
    int decimals = 2;                         ///< of printed figures
    scoring::PredicateResult predicate;
    std::string predicateName;  ///< label as shown, in the rubric's language
    bool takesPart = true;
    assessment::AssessmentId assessment;             ///< that gave the figures
    assessment::AssessmentId previousAssessment;     ///< compared with; not valid for the first
    int previousYear = 0;                            ///< the year compared with; 0 for the first
    std::optional<base::Rational> improvement;       ///< difference of the published figures
    std::optional<base::Rational> improvementExact;  ///< difference of the exact figures
    bool comparable = true;                          ///< false where the instrument or the profile changed since `previousYear`
    std::vector<base::Diagnostic> warnings;          ///< of the card, and instrument-changed {from, to}, profile-changed {from, to},
                                                     ///< stage-changed {from, to}, years-missing {from, to}, improvement-bases-differ
                                                     ///< {published, exact}, partial-index {coverage}
    std::vector<NodeChange> changes;                 ///< every node below the index, where a waterfall can be drawn
    std::optional<base::Rational> remainder;         ///< as Waterfall::remainder over the top nodes
};

struct Comparison {
    assessment::AgencyId agency;
    std::string family;
    std::vector<YearResult> years;  ///< ascending
};

/// Whether a comparison lays the change of the index out over the nodes (`YearResult::changes` and `remainder`), which takes longer than
/// all its figures together.
enum class ChangesOverNodes { LaidOut, LeftOut };

/// Compares the years of one agency within one family of instruments. Years outside [from, to] are left out (0: open), but the year before
/// the first shown one is still what that one is compared with. A year that the agency did not take part in breaks nothing and gives no
/// figure. The first assessment says which agency and family is meant; others are left out. Improvements are given across a break too,
/// marked as not comparable; a profile that is not known breaks nothing.
[[nodiscard]] Comparison compareYears(const std::vector<ScoredAssessment>& assessments, int from = 0, int to = 0,
                                      ChangesOverNodes changes = ChangesOverNodes::LaidOut);

}  // namespace matang::analysis
