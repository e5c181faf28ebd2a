// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

/// One indicator in any steps, so that its value is the index.
RubricBuilder plainRubric() {
    RubricBuilder builder;
    builder.rubric.scales[0] = RubricBuilder::scale(1, 5, 0);
    builder.domain("D1", 100).indicator("I1", 100, "D1");
    return builder;
}

TEST(Predicate, BandsIncludeTheirLowerBound) {
    const auto rubric = plainRubric().rubric;
    const auto labelAt = [&](const Rational& value) { return scoreOf(rubric, RecordBuilder().mark("I1", value).record).predicate.label; };
    EXPECT_EQ(labelAt(Rational(26, 10)), "high");
    EXPECT_EQ(labelAt(Rational(259, 100)), "low");
    EXPECT_EQ(labelAt(5), "high");
    EXPECT_EQ(labelAt(1), "low");
}

TEST(Predicate, TheRubricChoosesTheReadingAndTheCardWarns) {
    auto builder = plainRubric();
    const auto record = RecordBuilder().mark("I1", Rational(2596, 1000)).record;
    const ScoreCard unrounded = scoreOf(builder.rubric, record);
    EXPECT_EQ(unrounded.predicate.label, "low");
    EXPECT_EQ(warningsOf(unrounded), Texts{"warning: predicate-bases-differ: rounded=High unrounded=Low"});
    builder.rubric.predicates.basis = rubric::PredicateBasis::Rounded;
    const ScoreCard rounded = scoreOf(builder.rubric, record);
    EXPECT_EQ(rounded.predicate.label, "high");
    EXPECT_EQ(warningsOf(rounded), Texts{"warning: predicate-bases-differ: rounded=High unrounded=Low"});
}

TEST(Predicate, APublishedLabelIsShownAndHeldAgainstTheFigures) {
    const auto rubric = plainRubric().rubric;
    const auto cardWith = [&](const std::string& label, const std::string& index) {
        return scoreOf(rubric, RecordBuilder().reported("index", index).predicate(label).record);
    };
    const ScoreCard fitting = cardWith("TINGGI", "2.60");
    EXPECT_EQ(fitting.predicate.label, "TINGGI");
    EXPECT_TRUE(fitting.predicate.reported);
    EXPECT_EQ(fitting.predicate.band, rubric.predicates.bandFor(Rational(26, 10), {}));
    EXPECT_EQ(warningsOf(fitting), Texts{});
    EXPECT_EQ(warningsOf(cardWith("Low", "2.60")), Texts{"warning: predicate-differs: reported=Low computed=High"});
    const ScoreCard unknown = cardWith("Superb", "2.60");
    EXPECT_EQ(unknown.predicate.label, "Superb");
    EXPECT_EQ(warningsOf(unknown), Texts{"warning: predicate-unknown: label=Superb"});
}

TEST(Predicate, LabelsOfAnotherStageOrOfAPartialIndexAreNotShown) {
    const auto rubric = sampleRubric().rubric;
    EXPECT_EQ(scoreOf(rubric, RecordBuilder().reported("index", "3.00").predicate("Low", "self").record).predicate.label, "high");
    EXPECT_EQ(scoreOf(rubric, RecordBuilder().mark("I1", 3).predicate("Low").record).predicate, PredicateResult{});
}

// The ministry of 2024 printed 2.60 with the lower predicate: the levels behind it gave just less.
TEST(Predicate, ExactPartsBehindAReportedIndexAreItsUnroundedReading) {
    const auto rubric = plainRubric().rubric;
    const auto marks = RecordBuilder().mark("I1", Rational(2596, 1000)).reported("index", "2.60");
    const ScoreCard card = scoreOf(rubric, RecordBuilder(marks).predicate("Low").record);
    EXPECT_EQ(card.predicate.label, "Low");
    EXPECT_EQ(card.predicate.band->id, "low");
    EXPECT_EQ(warningsOf(card), Texts{"warning: predicate-bases-differ: rounded=High unrounded=Low"});
    // A printed domain value is not exact, so it decides nothing.
    EXPECT_EQ(scoreOf(rubric, RecordBuilder().reported("D1", "2.596").reported("index", "2.60").record).predicate.band->id, "high");
}

TEST(Predicate, RubricWithoutBandsShowsAPublishedLabelOnly) {
    auto builder = plainRubric();
    builder.rubric.predicates.bands.clear();
    EXPECT_EQ(scoreOf(builder.rubric, RecordBuilder().reported("index", "2.5").record).predicate, PredicateResult{});
    const ScoreCard labelled = scoreOf(builder.rubric, RecordBuilder().reported("index", "2.5").predicate("terencana").record);
    EXPECT_EQ(labelled.predicate.label, "terencana");
    EXPECT_EQ(warningsOf(labelled), Texts{});
}

}  // namespace
}  // namespace matang::scoring
