// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/words.h>

#include <matang/base/decimal.h>

#include <array>
#include <cstddef>

namespace matang::rubric {

namespace {

template <typename Value, std::size_t Count>
std::string_view oneOf(const std::array<std::string_view, Count>& words, Value value) {
    return words.at(static_cast<std::size_t>(value));
}

std::string joined(const Rubric& rubric, const std::vector<Condition>& parts) {
    std::string list;
    for (const Condition& part : parts) {
        list += (list.empty() ? "" : ", ") + conditionText(rubric, part);
    }
    return list;
}

std::string comparison(const Rubric& rubric, std::string_view key, const Condition& condition) {
    std::string text = "{";
    text.append(key).append(": ").append(rubric.node(condition.node).id.text).append(", ");
    return text.append(wordOf(condition.relation)).append(": ").append(base::formatExact(condition.figure)).append("}");
}

std::string evidence(const Rubric& rubric, const Condition& condition) {
    std::string text = "{evidence: " + rubric.node(condition.node).id.text;
    text += condition.count == 1 ? "" : ", count: " + std::to_string(condition.count);
    text += condition.level ? ", level: " + std::to_string(*condition.level) : "";
    return text + "}";
}

}  // namespace

std::string_view wordOf(Provenance value) {
    return oneOf<Provenance, 4>({"official", "reported", "derived", "draft"}, value);
}

std::string_view wordOf(Confidence value) {
    return oneOf<Confidence, 4>({"", "high", "medium", "low"}, value);
}

std::string_view wordOf(Combination value) {
    return oneOf<Combination, 4>({"mean", "median", "consensus", "trimmed-mean"}, value);
}

std::string_view wordOf(Aggregation value) {
    return oneOf<Aggregation, 9>(
        {"weighted-mean", "mean", "geometric-mean", "harmonic-mean", "median", "minimum", "maximum", "sum", "count-passed"}, value);
}

std::string_view wordOf(Weighting value) {
    return oneOf<Weighting, 3>({"written", "equal", "by-count"}, value);
}

std::string_view wordOf(Repetition::Combine value) {
    return oneOf<Repetition::Combine, 7>({"mean", "sum", "best", "sum-over-larger", "minimum", "maximum", "median"}, value);
}

std::string_view wordOf(NotApplicableRule::Spread value) {
    return oneOf<NotApplicableRule::Spread, 4>({"none", "within-parent", "across-index", "as-lowest"}, value);
}

std::string_view wordOf(Condition::Relation value) {
    return oneOf<Condition::Relation, 5>({"at-least", "above", "at-most", "below", "equal"}, value);
}

std::string_view wordOf(Quantity::Direction value) {
    return oneOf<Quantity::Direction, 4>({"up", "down", "target", "none"}, value);
}

std::string_view wordOf(Normalisation::Method value) {
    return oneOf<Normalisation::Method, 9>(
        {"none", "linear", "min-max", "percent-of-target", "ladder", "z-score", "percentile", "rank", "map"}, value);
}

std::string_view wordOf(Normalisation::Among value) {
    return oneOf<Normalisation::Among, 2>({"cohort", "all"}, value);
}

std::string_view wordOf(ImportedResult::Year value) {
    return oneOf<ImportedResult::Year, 3>({"same", "previous", "latest"}, value);
}

std::string_view wordOf(PredicateBasis value) {
    return oneOf<PredicateBasis, 2>({"unrounded", "rounded"}, value);
}

std::string_view wordOf(PeerGrouping::By value) {
    return oneOf<PeerGrouping::By, 3>({"node", "kind", "cohort"}, value);
}

std::string_view wordOf(StageParty value) {
    return oneOf<StageParty, 2>({"agency", "assessor"}, value);
}

std::string_view wordOf(WeightBasis value) {
    return oneOf<WeightBasis, 2>({"of-index", "of-parent"}, value);
}

std::string_view wordOf(RoundingStep::Figure value) {
    return oneOf<RoundingStep::Figure, 2>({"value", "contribution"}, value);
}

std::string_view wordOf(base::RoundingMode value) {
    return oneOf<base::RoundingMode, 3>({"half-up", "half-even", "truncate"}, value);
}

std::string_view wordOf(EvidenceRule::Check value) {
    return evidenceCheckCode(value);
}

std::string_view wordOf(EvidenceRule::Severity value) {
    return oneOf<EvidenceRule::Severity, 2>({"error", "warning"}, value);
}

std::string_view wordOf(EvidencePurpose value) {
    return evidencePurposeCode(value);
}

std::string_view wordOf(DocumentKind value) {
    return documentKindCode(value);
}

std::string_view wordOf(DocumentContent value) {
    return documentContentCode(value);
}

std::string conditionText(const Rubric& rubric, const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::All:
            return "{all: [" + joined(rubric, condition.parts) + "]}";
        case Condition::Kind::Any:
            return "{any: [" + joined(rubric, condition.parts) + "]}";
        case Condition::Kind::Not:
            return "{not: " + joined(rubric, condition.parts) + "}";
        case Condition::Kind::Value:
            return comparison(rubric, "value", condition);
        case Condition::Kind::Measured:
            return comparison(rubric, "measured", condition);
        case Condition::Kind::Exists:
            return "{exists: " + rubric.node(condition.node).id.text + "}";
        case Condition::Kind::Evidence:
            return evidence(rubric, condition);
    }
    return {};
}

}  // namespace matang::rubric
