// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::explained;
using testing::finished;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::textOf;

using Spread = rubric::NotApplicableRule::Spread;

/// Domains are rounded and added up as Smart City does, and I1 has a level gate that always holds.
RubricBuilder gatedSmartCity() {
    RubricBuilder builder = sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.roundDomains();
    builder.at("D1").aggregation = rubric::Aggregation::Mean;
    builder.at("I1").gates = {{2, testing::always()}};
    return builder;
}

RecordBuilder thirds() {
    RecordBuilder marks;
    marks.mark("I1", 3, "final", "A").mark("I1", 3, "final", "B").mark("I1", 4, "final", "C").mark("I2", 3).mark("I3", 3).mark("I4", 4);
    return marks;
}

// D1 is 19/6, rounded to 3.17; 0.4 of it is 1.268, rounded to 1.27.
TEST(Contributions, StayRoundedInARubricThatIsNotPlain) {
    const RubricBuilder builder = gatedSmartCity();
    const auto rubric = finished(builder);
    const auto record = thirds().reported("D2", "3.57").record;
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, record)),
              "index 3.41 adds 3.41 filled 4/4\n"
              "D1 3.17 adds 1.27 filled 2/2\n"
              "I1 10/3 adds 2/3\nI2 3 adds 0.6\n"
              "D2 3.57 computed 3.5 adds 2.14 filled 2/2 reported\n"
              "I3 3 adds 0.9\nI4 4 adds 1.2\n");
    EXPECT_EQ(explained(rubric, record, "index"), "index sum-of-contributions [D1 3.17 x 40, D2 3.57 x 60] = 3.41; shown 3.41\n");
    for (std::size_t node = 0; node < rubric.nodes.size(); ++node) {
        EXPECT_EQ(scoreOf(rubric, record).nodes[node].contribution, scoreOf(builder.rubric, record).nodes[node].contribution);
    }
}

TEST(Contributions, OfRoundedDomainsOfWhichOneDoesNotApply) {
    for (const bool plain : {false, true}) {
        RubricBuilder builder = gatedSmartCity();
        builder.rubric.notApplicable.spread = Spread::AcrossIndex;
        builder.at("I1").mayNotApply = builder.at("I2").mayNotApply = true;
        const auto rubric = plain ? builder.rubric : finished(builder);
        const auto none = RecordBuilder().notApplicable("I1").notApplicable("I2").mark("I3", 3).mark("I4", 4).record;
        EXPECT_EQ(textOf(rubric, scoreOf(rubric, none)),
                  "index 3.5 adds 3.5 applies 0.6 filled 2/2\n"
                  "D1 - applies 0 filled 0/0\nI1 - applies 0 filled 0/0\nI2 - applies 0 filled 0/0\n"
                  "D2 3.5 adds 3.5 filled 2/2\n"
                  "I3 3 adds 1.5\nI4 4 adds 2\n");
        // D1 keeps half of its 40: (20 x 4 + 60 x 3.5) / 80, each contribution rounded before.
        const auto half = RecordBuilder().notApplicable("I1").mark("I2", 4).mark("I3", 3).mark("I4", 4).record;
        EXPECT_EQ(textOf(rubric, scoreOf(rubric, half)),
                  "index 3.625 adds 3.625 applies 0.8 filled 3/3\n"
                  "D1 4 adds 1 applies 0.5\n"
                  "I1 - applies 0 filled 0/0\nI2 4 adds 1\n"
                  "D2 3.5 adds 2.625 filled 2/2\n"
                  "I3 3 adds 1.125\nI4 4 adds 1.5\n");
        EXPECT_EQ(explained(rubric, half, "index"), "index sum-of-contributions [D1 4 x 20, D2 3.5 x 60] = 3.625; shown 3.63\n");
    }
}

// What is done to the index itself is no contribution of a part.
TEST(Contributions, ABonusIsOnTopOfThem) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.at("index").adjustment = {2, -1, std::nullopt, std::nullopt};
    builder.at("index").bonuses = {{testing::always(), 3, testing::english("Plus")}};
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, testing::marksOf({2, 3, 4, 5}).record)),
              "index 9.6 adds 9.6 filled 4/4\n"
              "D1 2.75 adds 2.2 filled 2/2\n"
              "I1 2 adds 0.4\nI2 3 adds 1.8\n"
              "D2 4.5 adds 5.4 filled 2/2\n"
              "I3 4 adds 2.4\nI4 5 adds 3\n");
}

TEST(Contributions, ThereAreNoneBelowAMixOverYears) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.at("D1").overYears = rubric::OverYears{{2, 1}, 0};
    const auto rubric = finished(builder);
    Circumstances circumstances;
    circumstances.earlier = {{1, std::vector<std::optional<Rational>>(7, Rational(2))}};
    EXPECT_EQ(textOf(rubric, testing::scoreWith(rubric, testing::marksOf({2, 3, 4, 5}).record, circumstances)),
              "index 3.7 adds 3.7 filled 4/4\n"
              "D1 2.5 adds 1 measured 2.75 filled 2/2\n"
              "I1 2\nI2 3\n"
              "D2 4.5 adds 2.7 filled 2/2\n"
              "I3 4 adds 1.2\nI4 5 adds 1.5\n");
}

}  // namespace
}  // namespace matang::scoring
