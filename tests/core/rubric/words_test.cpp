// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/words.h>

namespace matang::rubric::test {
namespace {

using Kind = Condition::Kind;
using Relation = Condition::Relation;

Condition value(NodeIndex node, Relation relation, const base::Rational& figure) {
    Condition condition;
    condition.kind = Kind::Value;
    condition.node = node;
    condition.relation = relation;
    condition.figure = figure;
    return condition;
}

TEST(Words, NameEveryValue) {
    EXPECT_EQ(wordOf(Provenance::Draft), "draft");
    EXPECT_EQ(wordOf(Confidence::Unsaid), "");
    EXPECT_EQ(wordOf(Confidence::Low), "low");
    EXPECT_EQ(wordOf(Combination::TrimmedMean), "trimmed-mean");
    EXPECT_EQ(wordOf(Aggregation::CountPassed), "count-passed");
    EXPECT_EQ(wordOf(Weighting::ByCount), "by-count");
    EXPECT_EQ(wordOf(Repetition::Combine::SumOverLarger), "sum-over-larger");
    EXPECT_EQ(wordOf(NotApplicableRule::Spread::AsLowest), "as-lowest");
    EXPECT_EQ(wordOf(Quantity::Direction::None), "none");
    EXPECT_EQ(wordOf(Normalisation::Method::Map), "map");
    EXPECT_EQ(wordOf(Normalisation::Among::All), "all");
    EXPECT_EQ(wordOf(ImportedResult::Year::Latest), "latest");
    EXPECT_EQ(wordOf(PredicateBasis::Rounded), "rounded");
    EXPECT_EQ(wordOf(PeerGrouping::By::Cohort), "cohort");
    EXPECT_EQ(wordOf(StageParty::Assessor), "assessor");
    EXPECT_EQ(wordOf(WeightBasis::OfParent), "of-parent");
    EXPECT_EQ(wordOf(RoundingStep::Figure::Contribution), "contribution");
    EXPECT_EQ(wordOf(base::RoundingMode::Truncate), "truncate");
}

TEST(Words, WriteAConditionAsTheFormatDoes) {
    const auto rubric = loadRubric(kSmallRubric, "f").rubric;
    ASSERT_NE(rubric, nullptr);
    Condition all;
    all.parts = {value(2, Relation::AtLeast, 3), value(3, Relation::Below, base::Rational{1, 3})};
    EXPECT_EQ(conditionText(*rubric, all), "{all: [{value: I1, at-least: 3}, {value: I2, below: 1/3}]}");

    Condition measured = value(3, Relation::Equal, base::Rational{5, 2});
    measured.kind = Kind::Measured;
    Condition exists;
    exists.kind = Kind::Exists;
    exists.node = 2;
    Condition evidence;
    evidence.kind = Kind::Evidence;
    evidence.node = 2;
    Condition more = evidence;
    more.count = 2;
    more.level = 4;
    Condition any;
    any.kind = Kind::Any;
    any.parts = {measured, exists, evidence, more};
    Condition negated;
    negated.kind = Kind::Not;
    negated.parts = {any};
    EXPECT_EQ(conditionText(*rubric, negated),
              "{not: {any: [{measured: I2, equal: 2.5}, {exists: I1}, {evidence: I1}, {evidence: I1, count: 2, level: 4}]}}");
}

}  // namespace
}  // namespace matang::rubric::test
