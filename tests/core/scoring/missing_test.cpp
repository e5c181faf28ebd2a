// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <matang/scoring/missing.h>

#include <gmock/gmock.h>

namespace matang::scoring {
namespace {

using ::testing::ElementsAre;
using testing::finished;
using testing::flatRubric;
using ::testing::IsEmpty;
using testing::RecordBuilder;
using testing::repeated;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::weightsOf;

/// "I2", "Q1 of b", "R: 1 unit".
std::vector<std::string> missing(const rubric::Rubric& rubric, const RecordBuilder& marks) {
    std::vector<std::string> names;
    for (const MissingValue& one : missingValues(rubric, weightsOf(rubric), scoreOf(rubric, marks.record))) {
        names.push_back(rubric.node(one.node).id.text + (one.unit.empty() ? "" : " of " + one.unit) +
                        (one.units < 0 ? "" : ": " + std::to_string(one.units) + " unit"));
    }
    return names;
}

TEST(Missing, IsEveryIndicatorWithoutValueInReadingOrder) {
    const auto rubric = finished(flatRubric(3, RubricBuilder::scale(1, 5)));
    RecordBuilder marks;
    EXPECT_THAT(missing(rubric, marks), ElementsAre("I1", "I2", "I3"));
    marks.mark("I2", 3);
    EXPECT_THAT(missing(rubric, marks), ElementsAre("I1", "I3"));
    marks.mark("I1", 3).mark("I3", 3);
    EXPECT_THAT(missing(rubric, marks), IsEmpty());
}

TEST(Missing, IsNothingBelowAReportedValue) {
    RubricBuilder builder = flatRubric(1, RubricBuilder::scale(1, 5));
    builder.domain("D", std::nullopt);
    builder.indicator("I8", std::nullopt, "D").indicator("I9", std::nullopt, "D");
    const auto rubric = finished(builder);
    RecordBuilder marks;
    EXPECT_THAT(missing(rubric, marks), ElementsAre("I1", "I8", "I9"));
    EXPECT_THAT(missing(rubric, RecordBuilder(marks).reported("D", "3.50")), ElementsAre("I1"));
    EXPECT_THAT(missing(rubric, RecordBuilder(marks).reported("index", "3.50")), IsEmpty());
}

TEST(Missing, NamesUnitsAndTooFewOfThem) {
    RubricBuilder builder = flatRubric(1, RubricBuilder::scale(1, 5));
    builder.domain("R", std::nullopt);
    builder.indicator("Q1", std::nullopt, "R").indicator("Q2", std::nullopt, "R");
    builder.at("R").repetition = repeated(rubric::Repetition::Combine::Mean, 1);
    builder.at("R").repetition->atLeast = 2;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    marks.mark("I1", 3);
    EXPECT_THAT(missing(rubric, marks), ElementsAre("R: 0 unit"));
    marks.mark("Q1", 3).inUnit("a");
    EXPECT_THAT(missing(rubric, marks), ElementsAre("Q2 of a", "R: 1 unit"));
    marks.mark("Q2", 3).inUnit("a").mark("Q1", 4).inUnit("b").mark("Q2", 4).inUnit("b");
    EXPECT_THAT(missing(rubric, marks), IsEmpty());
}

}  // namespace
}  // namespace matang::scoring
