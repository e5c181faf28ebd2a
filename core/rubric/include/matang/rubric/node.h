// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/condition.h>
#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>
#include <matang/rubric/measurement.h>
#include <matang/rubric/provenance.h>
#include <matang/rubric/reckoning.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::rubric {

/// How the marks of several assessors at one stage become one value.
enum class Combination {
    Mean,
    Median,
    Consensus,
    TrimmedMean,  ///< mean without the highest and the lowest mark, where there are at least three
};

/// The text that must be true for an indicator to stand on a level.
struct Criterion {
    int level = 0;
    LocalisedText text;
};

/// The value of one tag axis on a node: axis "pillar", value "governance".
struct Tag {
    std::string axis;
    std::string value;
};

/// What must hold for an indicator to stand on a level (and, as levels are reached one after the other, on every level above it).
struct LevelGate {
    int level = 0;
    Condition condition;
};

/// Any element of the rubric tree: the index, a domain, an aspect, a dimension, an indicator.
struct Node {
    NodeId id;
    std::string kind;  ///< a key of Rubric::nodeKinds ("domain")
    std::string code;  ///< as printed ("14", "1.1.1"); not unique
    LocalisedText name;
    std::optional<base::Rational> weight;  ///< as written; percent of the index or of the parent, see Rubric::weightBasis
    NodeIndex parent = -1;                 ///< -1 for the root
    std::vector<NodeIndex> children;
    int depth = 0;                            ///< 0 for the root
    bool counts = true;                       ///< false: answered and shown, but no part of the parent's value
    int predicateTable = -1;                  ///< position in Rubric::predicateTables; -1: not named
    std::optional<base::Rational> rangeFrom;  ///< lowest possible value; nothing where no bound is known
    std::optional<base::Rational> rangeTo;    ///< highest possible value

    // Inner nodes only:
    Aggregation aggregation = Aggregation::WeightedMean;
    Weighting weighting = Weighting::Written;
    base::Rational pass;  ///< of CountPassed
    int enough = 0;       ///< where not 0: complete with this many children; the others are a free choice
    std::optional<Repetition> repetition;
    Adjustment adjustment;
    std::vector<Bonus> bonuses;
    std::vector<Limit> limits;
    std::optional<OverYears> overYears;

    // Indicators (leaves) only:
    int scale = -1;  ///< position in Rubric::scales
    std::vector<Criterion> criteria;
    LocalisedText appliesTo;
    LocalisedText evidenceHint;
    std::string answerType;              ///< "maturity", "external-fact", "survey"; free word of the rubric
    std::vector<int> unpublishedLevels;  ///< levels whose criterion is not known, or not trusted
    std::optional<Quantity> quantity;    ///< marks hold an amount instead of a level
    Normalisation normalisation;         ///< of the quantity or the imported result
    std::optional<ImportedResult> import;
    int survey = -1;                         ///< position in Rubric::surveys
    std::optional<Combination> combination;  ///< in place of the rubric's
    std::vector<LevelGate> gates;            ///< ascending
    bool mayNotApply = false;                ///< "not applicable" is a possible answer

    LocalisedText description;
    LocalisedText note;  ///< a peculiarity an assessor must know
    std::vector<Tag> tags;
    Provenance nameProvenance = Provenance::Official;
    Provenance criteriaProvenance = Provenance::Derived;
    Provenance weightProvenance = Provenance::Official;
    Confidence confidence = Confidence::Unsaid;
    LocalisedText provenanceNote;

    [[nodiscard]] bool isIndicator() const noexcept { return children.empty(); }
};

}  // namespace matang::rubric
