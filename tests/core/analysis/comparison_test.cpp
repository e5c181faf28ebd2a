// SPDX-License-Identifier: GPL-3.0-or-later
#include "scored.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scored;
using testing::textsOf;

using Texts = std::vector<std::string>;

std::shared_ptr<const rubric::Rubric> shared(const RubricBuilder& builder) {
    return std::make_shared<const rubric::Rubric>(builder.rubric);
}

RecordBuilder marks(int i1, int i2, int i3, int i4) {
    return RecordBuilder().mark("I1", i1).mark("I2", i2).mark("I3", i3).mark("I4", i4);
}

TEST(Comparison, OfNothing) {
    EXPECT_TRUE(compareYears({}).years.empty());
}

TEST(Comparison, SaysWhatEveryNodeGave) {
    const auto rubric = shared(sampleRubric());
    const Comparison comparison =
        compareYears({scored(rubric, marks(2, 4, 4, 5).record, 2024), scored(rubric, marks(2, 3, 5, 5).record, 2023)});
    ASSERT_EQ(comparison.years.size(), 2U);
    EXPECT_EQ(comparison.agency, assessment::AgencyId(1));
    EXPECT_EQ(comparison.family, "test");
    const YearResult& first = comparison.years[0];
    EXPECT_EQ(first.year, 2023);
    EXPECT_EQ(first.previousYear, 0);
    EXPECT_EQ(first.improvement, std::nullopt);
    EXPECT_TRUE(first.comparable);
    EXPECT_EQ(first.predicateName, "High");
    const YearResult& second = comparison.years[1];
    EXPECT_EQ(second.year, 2024);
    EXPECT_EQ(second.rubric, rubric::RubricId("test"));
    EXPECT_EQ(second.stage, rubric::StageId("final"));
    EXPECT_EQ(second.source, scoring::ValueSource::Computed);
    EXPECT_EQ(second.previousYear, 2023);
    EXPECT_EQ(second.index, Rational(41, 10));
    EXPECT_EQ(second.improvement, Rational(0));
    std::string changes;
    for (const NodeChange& change : second.changes) {
        changes += change.node.text + ' ' + base::formatExact(*change.from) + " to " + base::formatExact(*change.to) + ": " +
                   base::formatExact(*change.change) + '\n';
    }
    EXPECT_EQ(changes,
              "D1 2.75 to 3.5: 0.3\n"
              "I1 2 to 2: 0\n"
              "I2 3 to 4: 0.3\n"
              "D2 5 to 4.5: -0.3\n"
              "I3 5 to 4: -0.3\n"
              "I4 5 to 5: 0\n");
    EXPECT_EQ(second.remainder, Rational(0));
    EXPECT_EQ(textsOf(second.warnings), Texts{});
}

TEST(Comparison, PublishedAndExactImprovementMayDiffer) {
    RubricBuilder builder;
    builder.rubric.scales[0] = RubricBuilder::scale(1, 5, 0);
    builder.domain("D1", 100).indicator("I1", 100, "D1");
    const auto rubric = shared(builder);
    const Comparison comparison = compareYears({scored(rubric, RecordBuilder().mark("I1", Rational(3004, 1000)).record, 2023),
                                                scored(rubric, RecordBuilder().mark("I1", Rational(3016, 1000)).record, 2024)});
    const YearResult& later = comparison.years.at(1);
    EXPECT_EQ(later.improvement, Rational(2, 100));
    EXPECT_EQ(later.improvementExact, Rational(12, 1000));
    EXPECT_EQ(later.remainder, Rational(8, 1000));
    EXPECT_EQ(textsOf(later.warnings), Texts{"warning: improvement-bases-differ: published=0.02 exact=0.01"});
}

TEST(Comparison, AnotherInstrumentIsNotComparable) {
    auto older = sampleRubric();
    older.rubric.id = rubric::RubricId("test-old");
    const Comparison comparison = compareYears({scored(shared(older), RecordBuilder().reported("index", "2.98").record, 2020),
                                                scored(shared(sampleRubric()), RecordBuilder().reported("index", "3.11").record, 2021)});
    const YearResult& later = comparison.years.at(1);
    EXPECT_FALSE(later.comparable);
    EXPECT_EQ(later.improvement, Rational(13, 100));
    EXPECT_TRUE(later.changes.empty());
    EXPECT_EQ(later.remainder, std::nullopt);
    EXPECT_EQ(textsOf(later.warnings), Texts{"warning: instrument-changed: from=test-old to=test"});
}

TEST(Comparison, AnotherTextOfOneRubricIsAnotherInstrumentOnlyWhereItReckonsDifferently) {
    auto reworded = sampleRubric();
    reworded.rubric.version = "2";
    reworded.rubric.sha256 = "other";
    reworded.rubric.nodes[1].name = {{{"en", "Another wording"}}};
    const auto original = shared(sampleRubric());
    const auto compared = [&](const RubricBuilder& later) {
        return compareYears({scored(original, marks(2, 3, 4, 5).record, 2023), scored(shared(later), marks(2, 3, 4, 5).record, 2024)})
            .years.at(1);
    };
    EXPECT_TRUE(compared(reworded).comparable);
    EXPECT_EQ(compared(reworded).changes.size(), 6U);
    reworded.rubric.nodes[2].weight = 20;
    reworded.rubric.nodes[3].weight = 20;
    EXPECT_FALSE(compared(reworded).comparable);
    EXPECT_EQ(textsOf(compared(reworded).warnings), Texts{"warning: instrument-changed: from=test 1 to=test 2"});
}

TEST(Comparison, AnotherProfileIsNotComparableWhereBothAreKnown) {
    auto builder = sampleRubric();
    builder.rubric.profiles = {{rubric::ProfileId("P1"), {}, {}, {}, {}, {}, {}}, {rubric::ProfileId("P2"), {}, {}, {}, {}, {}, {}}};
    const auto rubric = shared(builder);
    const auto index = [](const char* value) { return RecordBuilder().reported("index", value).record; };
    const auto years = compareYears({scored(rubric, index("3.00"), 2020, "P1"), scored(rubric, index("3.10"), 2021, "P1"),
                                     scored(rubric, index("3.20"), 2022, "P2"), scored(rubric, index("3.10"), 2023),
                                     scored(rubric, index("3.30"), 2024, "P1")})
                           .years;
    EXPECT_TRUE(years.at(1).comparable);
    EXPECT_FALSE(years.at(2).comparable);
    EXPECT_EQ(textsOf(years.at(2).warnings), Texts{"warning: profile-changed: from=P1 to=P2"});
    EXPECT_TRUE(years.at(3).comparable);
    EXPECT_EQ(years.at(3).improvement, Rational(-1, 10));
    EXPECT_TRUE(years.at(4).comparable);
    EXPECT_TRUE(years.at(4).changes.empty());
}

TEST(Comparison, AnotherStageIsComparableAndSaid) {
    const auto rubric = shared(sampleRubric());
    auto later = scored(rubric, marks(3, 3, 4, 5).record, 2024);
    later.card.stage = rubric::StageId("self");
    const Comparison comparison = compareYears({scored(rubric, marks(2, 3, 4, 5).record, 2023), later});
    EXPECT_TRUE(comparison.years.at(1).comparable);
    EXPECT_EQ(comparison.years.at(1).improvement, Rational(1, 10));
    EXPECT_EQ(textsOf(comparison.years.at(1).warnings), Texts{"warning: stage-changed: from=final to=self"});
}

TEST(Comparison, AMissingYearIsSaid) {
    const auto rubric = shared(sampleRubric());
    const Comparison comparison =
        compareYears({scored(rubric, marks(2, 3, 4, 5).record, 2021), scored(rubric, marks(3, 3, 4, 5).record, 2023)});
    EXPECT_EQ(comparison.years.at(1).previousYear, 2021);
    EXPECT_EQ(comparison.years.at(1).improvement, Rational(1, 10));
    EXPECT_TRUE(comparison.years.at(1).comparable);
    EXPECT_EQ(textsOf(comparison.years.at(1).warnings), Texts{"warning: years-missing: from=2021 to=2023"});
}

TEST(Comparison, YearsWithoutAResultBreakNothing) {
    const auto rubric = shared(sampleRubric());
    auto absent = RecordBuilder().reported("index", "0.00").record;
    absent.assessment.participation = assessment::Participation::DidNotTakePart;
    const auto years =
        compareYears({scored(rubric, marks(2, 3, 4, 5).record, 2021), scored(rubric, absent, 2022),
                      scored(rubric, RecordBuilder().mark("I2", 4).record, 2023), scored(rubric, marks(2, 4, 4, 5).record, 2024)})
            .years;
    EXPECT_FALSE(years.at(1).takesPart);
    EXPECT_EQ(years.at(1).published, std::nullopt);
    EXPECT_EQ(years.at(1).improvement, std::nullopt);
    EXPECT_TRUE(years.at(1).comparable);
    EXPECT_EQ(textsOf(years.at(1).warnings), Texts{});
    EXPECT_FALSE(years.at(2).complete);
    EXPECT_EQ(years.at(2).index, Rational(4));
    EXPECT_EQ(years.at(2).improvement, std::nullopt);
    EXPECT_EQ(years.at(2).predicateName, "");
    EXPECT_EQ(textsOf(years.at(2).warnings), Texts{"warning: partial-index: coverage=30.0"});
    EXPECT_EQ(years.at(3).previousYear, 2021);
    EXPECT_EQ(years.at(3).improvement, Rational(3, 10));
}

TEST(Comparison, TheWindowHidesYearsButNotWhatTheyAreComparedWith) {
    const auto rubric = shared(sampleRubric());
    std::vector<ScoredAssessment> all;
    for (int year = 2020; year <= 2024; ++year) {
        all.push_back(scored(rubric, marks(2, 3, 4, 1 + year - 2020).record, year));
    }
    const auto years = compareYears(all, 2022, 2023).years;
    ASSERT_EQ(years.size(), 2U);
    EXPECT_EQ(years[0].year, 2022);
    EXPECT_EQ(years[0].previousYear, 2021);
    EXPECT_EQ(years[0].improvement, Rational(3, 10));
    EXPECT_EQ(compareYears(all, 2023).years.size(), 2U);
    EXPECT_EQ(compareYears(all, 0, 2020).years.size(), 1U);
}

TEST(Comparison, OtherAgenciesAndFamiliesAreLeftOut) {
    auto other = sampleRubric();
    other.rubric.family = "other";
    const auto rubric = shared(sampleRubric());
    std::vector<ScoredAssessment> all = {scored(rubric, marks(2, 3, 4, 5).record, 2023),
                                         scored(shared(other), marks(1, 1, 1, 1).record, 2022),
                                         scored(rubric, marks(1, 1, 1, 1).record, 2021)};
    all[2].record.assessment.agency = assessment::AgencyId(2);
    EXPECT_EQ(compareYears(all).years.size(), 1U);
}

TEST(Comparison, AYearWithTwoInstrumentsIsComparedWithItsOwn) {
    auto older = sampleRubric();
    older.rubric.id = rubric::RubricId("test-old");
    older.rubric.validFrom = 2018;
    auto newer = sampleRubric();
    newer.rubric.validFrom = 2021;
    const auto index = [](const char* value) { return RecordBuilder().reported("index", value).record; };
    const auto years = compareYears({scored(shared(newer), index("3.00"), 2021), scored(shared(older), index("2.00"), 2021),
                                     scored(shared(newer), index("3.20"), 2022), scored(shared(older), index("2.50"), 2022)})
                           .years;
    ASSERT_EQ(years.size(), 4U);
    EXPECT_EQ(years[2].rubric, rubric::RubricId("test-old"));
    EXPECT_EQ(years[2].improvement, Rational(5, 10));
    EXPECT_EQ(years[3].improvement, Rational(2, 10));
    EXPECT_TRUE(years[3].comparable);
}

TEST(Comparison, LeavesOutTheChangesOverNodesAndNothingElse) {
    const auto rubric = shared(sampleRubric());
    const std::vector<ScoredAssessment> all = {scored(rubric, marks(2, 3, 4, 5).record, 2022),
                                               scored(rubric, RecordBuilder().reported("index", "3.00").record, 2023),
                                               scored(rubric, marks(3, 3, 4, 5).record, 2024)};
    const auto whole = compareYears(all).years;
    const auto figures = compareYears(all, 0, 0, ChangesOverNodes::LeftOut).years;
    ASSERT_EQ(figures.size(), whole.size());
    for (std::size_t year = 0; year < whole.size(); ++year) {
        EXPECT_EQ(figures[year].published, whole[year].published);
        EXPECT_EQ(figures[year].improvement, whole[year].improvement);
        EXPECT_EQ(figures[year].improvementExact, whole[year].improvementExact);
        EXPECT_EQ(figures[year].previousYear, whole[year].previousYear);
        EXPECT_EQ(figures[year].comparable, whole[year].comparable);
        EXPECT_EQ(textsOf(figures[year].warnings), textsOf(whole[year].warnings));
        EXPECT_TRUE(figures[year].changes.empty());
        EXPECT_EQ(figures[year].remainder, std::nullopt);
    }
    const std::vector<ScoredAssessment> two = {all.front(), all.back()};
    EXPECT_EQ(compareYears(two).years.back().changes.size(), 6U);
    EXPECT_TRUE(compareYears(two, 0, 0, ChangesOverNodes::LeftOut).years.back().changes.empty());
}

RC_GTEST_PROP(ComparisonProperties, ChangesAndRemainderAreTheImprovement, ()) {
    auto builder = sampleRubric();
    if (*rc::gen::arbitrary<bool>()) {
        builder.roundDomains();
    }
    const auto rubric = shared(builder);
    const auto record = [] {
        RecordBuilder built;
        for (const char* node : {"I1", "I2", "I3", "I4"}) {
            for (int assessor = *rc::gen::inRange(1, 4); assessor > 0; --assessor) {
                built.mark(node, *rc::gen::inRange(1, 6), "final", std::to_string(assessor));
            }
        }
        if (*rc::gen::arbitrary<bool>()) {
            built.reported("index", "3." + std::to_string(*rc::gen::inRange(10, 100)));
        }
        return built.record;
    };
    const YearResult later = compareYears({scored(rubric, record(), 2023), scored(rubric, record(), 2024)}).years.at(1);
    RC_ASSERT(later.changes.size() == 6U);
    Rational sum;
    for (const NodeChange& change : later.changes) {
        if (change.node.text.starts_with('D')) {
            sum += change.change.value();
        }
    }
    RC_ASSERT(sum + later.remainder.value() == later.improvement.value());
}

}  // namespace
}  // namespace matang::analysis
