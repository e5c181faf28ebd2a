// SPDX-License-Identifier: GPL-3.0-or-later
#include "waterfall_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scored;
using testing::shared;
using testing::textOf;

/// Three levels: D1 (40 percent) over A1 (I1, I2) and A2 (I3), D2 (60) right over I4.
RubricBuilder deepRubric() {
    RubricBuilder builder;
    builder.domain("D1", 40).domain("A1", 30, "D1").indicator("I1", 20, "A1").indicator("I2", 10, "A1");
    builder.domain("A2", 10, "D1").indicator("I3", 10, "A2").domain("D2", 60).indicator("I4", 60, "D2");
    return builder;
}

RecordBuilder marks(int i1, int i2, int i3, int i4) {
    return RecordBuilder().mark("I1", i1).mark("I2", i2).mark("I3", i3).mark("I4", i4);
}

std::string laidOut(const RubricBuilder& builder, const RecordBuilder& earlier, const RecordBuilder& later, ChangeDepth depth) {
    const auto rubric = shared(builder);
    return textOf(waterfall(scored(rubric, earlier.record, 2023), scored(rubric, later.record, 2024), depth), *rubric);
}

TEST(Waterfall, LaysTheChangeOutAsDeepAsWanted) {
    const auto earlier = marks(1, 2, 3, 4);
    const auto later = marks(3, 2, 1, 5);
    EXPECT_EQ(laidOut(deepRubric(), earlier, later, ChangeDepth::Tops),
              "3.1 to 3.9\n"
              "D1 1.75 to 2.25: 0.2\n"
              "D2 4 to 5: 0.6\n"
              "left 0 none\n");
    EXPECT_EQ(laidOut(deepRubric(), earlier, later, ChangeDepth::Middle),
              "3.1 to 3.9\n"
              "A1 4/3 to 8/3: 0.4\n"
              "A2 3 to 1: -0.2\n"
              "D2 4 to 5: 0.6\n"
              "left 0 none\n");
    EXPECT_EQ(laidOut(deepRubric(), earlier, later, ChangeDepth::Indicators),
              "3.1 to 3.9\n"
              "I1 1 to 3: 0.4\n"
              "I2 2 to 2: 0\n"
              "I3 3 to 1: -0.2\n"
              "I4 4 to 5: 0.6\n"
              "left 0 none\n");
}

TEST(Waterfall, StandsHigherWhereWhatIsBelowIsNotKnown) {
    const auto reported = RecordBuilder().reported("D1", "1.75").mark("I4", 4);
    EXPECT_EQ(laidOut(deepRubric(), reported, marks(3, 2, 1, 5), ChangeDepth::Indicators),
              "3.1 to 3.9\n"
              "D1 1.75 to 2.25: 0.2\n"
              "I4 4 to 5: 0.6\n"
              "left 0 none, not as deep\n");
    // One aspect of the two is not enough.
    const auto half = RecordBuilder().reported("D1", "1.75").mark("I3", 1).mark("I4", 4);
    EXPECT_EQ(laidOut(deepRubric(), half, marks(3, 2, 1, 5), ChangeDepth::Middle),
              "3.1 to 3.9\n"
              "D1 1.75 to 2.25: 0.2\n"
              "D2 4 to 5: 0.6\n"
              "left 0 none, not as deep\n");
}

TEST(Waterfall, WhatRoundingLeavesIsSaid) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.rounding.decimals = 1;
    EXPECT_EQ(laidOut(builder, marks(2, 3, 4, 5), marks(2, 3, 4, 5), ChangeDepth::Tops),
              "3.8 to 3.8\n"
              "D1 2.75 to 2.75: 0\n"
              "D2 4.5 to 4.5: 0\n"
              "left 0 none\n");
    builder.rubric.rounding.decimals = 0;
    EXPECT_EQ(laidOut(builder, marks(2, 3, 4, 5), marks(2, 3, 5, 5), ChangeDepth::Tops),
              "4 to 4\n"
              "D1 2.75 to 2.75: 0\n"
              "D2 4.5 to 5: 0.3\n"
              "left -0.3 rounding\n");
}

// Domains rounded to two decimals: what their indicators gave is exact, what the domain gave is not.
TEST(Waterfall, WhatIsRoundedOnTheWayGoesToTheRemainder) {
    RubricBuilder builder;
    builder.domain("D1", 50).indicator("I1", Rational(50, 3), "D1").indicator("I2", Rational(100, 3), "D1");
    builder.domain("D2", 50).indicator("I3", 50, "D2").roundDomains();
    const auto earlier = RecordBuilder().mark("I1", 1).mark("I2", 1).mark("I3", 1);
    const auto later = RecordBuilder().mark("I1", 2).mark("I2", 1).mark("I3", 1);
    EXPECT_EQ(laidOut(builder, earlier, later, ChangeDepth::Tops),
              "1 to 1.17\n"
              "D1 1 to 1.33: 0.17\n"
              "D2 1 to 1: 0\n"
              "left 0 none\n");
    EXPECT_EQ(laidOut(builder, earlier, later, ChangeDepth::Indicators),
              "1 to 1.17\n"
              "I1 1 to 2: 1/6\n"
              "I2 1 to 1: 0\n"
              "I3 1 to 1: 0\n"
              "left 1/300 rounding\n");
}

TEST(Waterfall, AReportedFigureThatItsPartsDoNotGiveIsUnexplained) {
    const auto earlier = marks(2, 3, 4, 5);
    auto later = marks(2, 3, 5, 5).reported("index", "4.30");
    EXPECT_EQ(laidOut(sampleRubric(), earlier, later, ChangeDepth::Tops),
              "3.8 to 4.3\n"
              "D1 2.75 to 2.75: 0\n"
              "D2 4.5 to 5: 0.3\n"
              "left 0.2 unexplained\n");
    // A domain as step is taken as it is; only what is laid out below it can be unexplained.
    later = marks(2, 3, 5, 5).reported("D2", "4.80");
    EXPECT_EQ(laidOut(sampleRubric(), earlier, later, ChangeDepth::Tops),
              "3.8 to 3.98\n"
              "D1 2.75 to 2.75: 0\n"
              "D2 4.5 to 4.8: 0.18\n"
              "left 0 none\n");
    EXPECT_EQ(laidOut(sampleRubric(), earlier, later, ChangeDepth::Indicators),
              "3.8 to 3.98\n"
              "I1 2 to 2: 0\n"
              "I2 3 to 3: 0\n"
              "I3 4 to 5: 0.3\n"
              "I4 5 to 5: 0\n"
              "left -0.12 unexplained\n");
}

TEST(Waterfall, ABonusThatWasNotThereBeforeIsUnexplained) {
    RubricBuilder builder = sampleRubric();
    builder.at("index").bonuses = {
        {testing::valueOf(builder, "I1", rubric::Condition::Relation::AtLeast, 3), Rational(5, 100), testing::english("Plus")}};
    const auto rubric = testing::finished(builder);
    const auto both = [&](const RecordBuilder& earlier, const RecordBuilder& later) {
        const auto one = std::make_shared<const rubric::Rubric>(rubric);
        return textOf(waterfall(scored(one, earlier.record, 2023), scored(one, later.record, 2024), ChangeDepth::Tops), rubric);
    };
    EXPECT_EQ(both(marks(2, 3, 4, 5), marks(3, 3, 4, 5)),
              "3.8 to 3.95\n"
              "D1 2.75 to 3: 0.1\n"
              "D2 4.5 to 4.5: 0\n"
              "left 0.05 unexplained\n");
}

TEST(Waterfall, WhatDoesNotApplyContributesNothing) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.notApplicable.spread = rubric::NotApplicableRule::Spread::AcrossIndex;
    for (rubric::Node& node : builder.rubric.nodes) {
        node.mayNotApply = node.isIndicator();
    }
    const auto rubric = std::make_shared<const rubric::Rubric>(testing::finished(builder));
    const auto earlier = scored(rubric, marks(2, 2, 4, 4).record, 2023);
    const auto later = scored(rubric, RecordBuilder().notApplicable("I1").notApplicable("I2").mark("I3", 4).mark("I4", 5).record, 2024);
    EXPECT_EQ(textOf(waterfall(earlier, later, ChangeDepth::Tops), *rubric),
              "3.2 to 4.5\n"
              "D1 2 to -: -0.8\n"
              "D2 4 to 4.5: 2.1\n"
              "left 0 none\n");
    EXPECT_EQ(textOf(waterfall(later, earlier, ChangeDepth::Indicators), *rubric),
              "4.5 to 3.2\n"
              "I1 - to 2: 0.2\n"
              "I2 - to 2: 0.6\n"
              "I3 4 to 4: -0.8\n"
              "I4 5 to 4: -1.3\n"
              "left 0 none\n");
}

TEST(Waterfall, SaysWhyThereIsNone) {
    const auto rubric = shared(sampleRubric());
    auto other = sampleRubric();
    other.rubric.id = rubric::RubricId("other");
    auto profiles = sampleRubric();
    profiles.rubric.profiles = {{rubric::ProfileId("P1"), {}, {}, {}, {}, {}, {}}, {rubric::ProfileId("P2"), {}, {}, {}, {}, {}, {}}};
    const auto withProfiles = shared(profiles);
    auto medians = sampleRubric();
    medians.at("index").aggregation = rubric::Aggregation::Median;
    const auto median = std::make_shared<const rubric::Rubric>(testing::finished(medians));
    const auto full = marks(2, 3, 4, 5).record;
    const auto why = [](const ScoredAssessment& earlier, const ScoredAssessment& later) {
        const auto none = waterfall(earlier, later, ChangeDepth::Tops);
        return none ? std::string("there is one") : textOf(none.error());
    };
    const auto index = RecordBuilder().reported("index", "3.00").record;
    auto absent = full;
    absent.assessment.participation = assessment::Participation::DidNotTakePart;
    EXPECT_EQ(why(scored(shared(other), full, 2023), scored(rubric, full, 2024)),
              "not allowed: waterfall-other-instrument from=other to=test");
    EXPECT_EQ(why(scored(withProfiles, full, 2023, "P1"), scored(withProfiles, full, 2024, "P2")),
              "not allowed: waterfall-other-profile from=P1 to=P2");
    EXPECT_EQ(why(scored(rubric, RecordBuilder().mark("I1", 2).record, 2023), scored(rubric, full, 2024)),
              "not found: waterfall-no-index year=2023");
    EXPECT_EQ(why(scored(rubric, full, 2023), scored(rubric, absent, 2024)), "not found: waterfall-no-index year=2024");
    EXPECT_EQ(why(scored(rubric, full, 2023), scored(rubric, index, 2024)), "not found: waterfall-parts-unknown year=2024");
    EXPECT_EQ(why(scored(withProfiles, index, 2023), scored(withProfiles, full, 2024, "P1")),
              "not found: waterfall-parts-unknown year=2023");
    EXPECT_EQ(why(scored(median, full, 2023), scored(median, full, 2024)), "not allowed: waterfall-no-sum");
}

TEST(Waterfall, DepthsHaveCodes) {
    for (const ChangeDepth depth : {ChangeDepth::Tops, ChangeDepth::Middle, ChangeDepth::Indicators}) {
        EXPECT_EQ(changeDepthFrom(changeDepthCode(depth)), depth);
    }
    EXPECT_EQ(changeDepthCode(ChangeDepth::Middle), "aspect");
    EXPECT_EQ(changeDepthFrom("dimension"), std::nullopt);
}

}  // namespace
}  // namespace matang::analysis
