// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <string>
#include <string_view>

namespace matang::rubric {

// The words of the format for the values of its enumerations: "weighted-mean",
// "half-up".
[[nodiscard]] std::string_view wordOf(Provenance value);
[[nodiscard]] std::string_view wordOf(Confidence value);  ///< empty where nothing is said
[[nodiscard]] std::string_view wordOf(Combination value);
[[nodiscard]] std::string_view wordOf(Aggregation value);
[[nodiscard]] std::string_view wordOf(Weighting value);
[[nodiscard]] std::string_view wordOf(Repetition::Combine value);
[[nodiscard]] std::string_view wordOf(NotApplicableRule::Spread value);
[[nodiscard]] std::string_view wordOf(Condition::Relation value);
[[nodiscard]] std::string_view wordOf(Quantity::Direction value);
[[nodiscard]] std::string_view wordOf(Normalisation::Method value);
[[nodiscard]] std::string_view wordOf(Normalisation::Among value);
[[nodiscard]] std::string_view wordOf(ImportedResult::Year value);
[[nodiscard]] std::string_view wordOf(PredicateBasis value);
[[nodiscard]] std::string_view wordOf(PeerGrouping::By value);
[[nodiscard]] std::string_view wordOf(StageParty value);
[[nodiscard]] std::string_view wordOf(WeightBasis value);
[[nodiscard]] std::string_view wordOf(RoundingStep::Figure value);
[[nodiscard]] std::string_view wordOf(base::RoundingMode value);
[[nodiscard]] std::string_view wordOf(EvidenceRule::Check value);
[[nodiscard]] std::string_view wordOf(EvidenceRule::Severity value);
[[nodiscard]] std::string_view wordOf(EvidencePurpose value);  ///< empty where nothing is said
[[nodiscard]] std::string_view wordOf(DocumentKind value);     ///< likewise
[[nodiscard]] std::string_view wordOf(DocumentContent value);

/// A condition as the format writes it on one line: "{all: [{value: I3,
/// at-least: 3}, {exists: I4}]}".
[[nodiscard]] std::string conditionText(const Rubric& rubric, const Condition& condition);

}  // namespace matang::rubric
