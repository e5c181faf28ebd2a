// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

// Random rubrics and records for properties of every rule.
namespace matang::testing {

/// True where no printed figure could tell two figures apart: those computed to many digits differ in the last ones.
inline bool nearly(const Rational& left, const Rational& right) {
    const Rational off = left - right;
    const Rational most = Rational::fromDigits("1", "1" + std::string(30, '0'));
    return off <= most && -off <= most;
}

/// The index over one to four domains, each with one to four indicators of a scale from 0 to 10; weights at some domains, or none.
inline RubricBuilder anyTree(const std::vector<rubric::Aggregation>& aggregations) {
    RubricBuilder builder = flatRubric(0, plainScale(0, 10));
    builder.at("index").aggregation = *rc::gen::elementOf(aggregations);
    const bool weighted = builder.at("index").aggregation == rubric::Aggregation::WeightedMean && *rc::gen::arbitrary<bool>();
    const int domains = *rc::gen::inRange(1, 5);
    int number = 0;
    for (int domain = 1; domain <= domains; ++domain) {
        const std::string id = "D" + std::to_string(domain);
        builder.domain(id, weighted ? std::optional{Rational(*rc::gen::inRange(1, 9))} : std::nullopt);
        builder.at(id).aggregation = *rc::gen::elementOf(aggregations);
        const int indicators = *rc::gen::inRange(1, 5);
        for (int indicator = 0; indicator < indicators; ++indicator) {
            builder.indicator("I" + std::to_string(++number), std::nullopt, id);
        }
    }
    return builder;
}

/// Something is done to the index after it was combined.
inline void addSteps(RubricBuilder& builder) {
    rubric::Node& index = builder.at("index");
    index.adjustment.times = *rc::gen::inRange(1, 4);
    index.adjustment.plus = *rc::gen::inRange(-3, 4);
    if (*rc::gen::arbitrary<bool>()) {
        index.bonuses = {{valueOf(builder, "I1", Relation::AtLeast, 5), *rc::gen::inRange(1, 4), english("Plus")}};
    }
}

inline void letNotApply(RubricBuilder& builder) {
    using Spread = rubric::NotApplicableRule::Spread;
    builder.rubric.notApplicable.spread = *rc::gen::element(Spread::WithinParent, Spread::AcrossIndex);
    for (rubric::Node& node : builder.rubric.nodes) {
        node.mayNotApply = node.isIndicator();
    }
}

/// A mark for every indicator, some of them "not applicable" where that may be; a whole number from `lowest` to 10.
inline RecordBuilder anyMarks(const rubric::Rubric& rubric, int lowest = 0) {
    RecordBuilder marks;
    for (const rubric::Node& node : rubric.nodes) {
        if (!node.isIndicator()) {
            continue;
        }
        if (node.mayNotApply && *rc::gen::inRange(0, 4) == 0) {
            marks.notApplicable(node.id.text);
        } else {
            marks.mark(node.id.text, *rc::gen::inRange(lowest, 11));
        }
    }
    return marks;
}

}  // namespace matang::testing
