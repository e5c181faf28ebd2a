// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matang::analysis {
namespace {

using assessment::AgencyId;
using assessment::AgencyKind;
using base::Rational;
using testing::peer;
using testing::RecordBuilder;
using testing::sampleRubric;
using testing::scored;
using testing::shared;
using testing::textsOf;

using Texts = std::vector<std::string>;
const rubric::RubricId kTest("test");

TEST(PeerRanking, EqualFiguresShareARankAndTheNextSkips) {
    const std::vector<PeerResult> results = {peer(3, "C", 2024, Rational(3)), peer(4, "D", 2024, Rational(2)),
                                             peer(1, "A", 2024, Rational(4)), peer(2, "B", 2024, Rational(3)),
                                             peer(5, "E", 2024, Rational(1))};
    const PeerRanking ranking = rankPeers(results, {}, kTest, 2024);
    EXPECT_EQ(textsOf(ranking), (Texts{"1 A 1", "2= B 0.5", "2= C 0.5", "4 D 0.25", "5 E 0"}));
    EXPECT_EQ(ranking.ranked, 5);
    EXPECT_EQ(ranking.year, 2024);
    EXPECT_EQ(ranking.previousYear, 0);
    EXPECT_TRUE(ranking.previousComparable);
    EXPECT_TRUE(rankPeers({}, {}, kTest, 2024).rows.empty());
    EXPECT_EQ(textsOf(rankPeers(std::span(results).first(1), {}, kTest, 2024)), Texts{"1 C"});
}

TEST(PeerRanking, AgenciesWithoutAResultStandAtTheEndWithTheirReason) {
    PeerResult partial = peer(1, "A", 2024, Rational(5));
    partial.complete = false;
    PeerResult absent = peer(2, "B", 2024, Rational(0));
    absent.takesPart = false;
    const std::vector<PeerResult> results = {absent, peer(4, "D", 2024, std::nullopt), partial, peer(3, "C", 2024, std::nullopt),
                                             peer(5, "E", 2024, Rational(1))};
    const PeerRanking ranking = rankPeers(results, {}, kTest, 2024);
    EXPECT_EQ(textsOf(ranking), (Texts{"1 E", "0 A partial", "0 B did not take part", "0 C no index", "0 D no index"}));
    EXPECT_EQ(ranking.ranked, 1);
}

TEST(PeerRanking, ComparesWithTheRanksOfTheGroupInTheYearBefore) {
    const std::vector<PeerResult> results = {
        peer(1, "A", 2022, Rational(4)),   peer(2, "B", 2022, Rational(3)), peer(9, "Gone", 2022, Rational(5)),
        peer(1, "A", 2023, std::nullopt),  peer(1, "A", 2024, Rational(2)), peer(2, "B", 2024, Rational(4)),
        peer(3, "New", 2024, Rational(3)), peer(1, "A", 2025, Rational(1)), peer(4, "Other", 2020, Rational(1))};
    const PeerRanking ranking = rankPeers(results, {}, kTest, 2024);
    EXPECT_EQ(ranking.previousYear, 2022);
    EXPECT_TRUE(ranking.previousComparable);
    EXPECT_EQ(textsOf(ranking), (Texts{"1 B (was 3, 2) 1", "2 New 0.5", "3 A (was 2, -1) 0"}));
    PeerGroup two;
    two.agencies = {AgencyId(1), AgencyId(2)};
    EXPECT_EQ(textsOf(rankPeers(results, two, kTest, 2024)), (Texts{"1 B (was 2, 1) 1", "2 A (was 1, -1) 0"}));
}

TEST(PeerRanking, AnotherInstrumentOfTheFamilyIsSaid) {
    auto older = sampleRubric();
    older.rubric.id = rubric::RubricId("test-old");
    auto foreign = sampleRubric();
    foreign.rubric.family = "other";
    foreign.rubric.id = rubric::RubricId("other");
    std::vector<PeerResult> results = {peer(1, "A", 2024, Rational(2)), peer(2, "B", 2024, Rational(4)), peer(1, "A", 2022, Rational(3)),
                                       peer(2, "B", 2022, Rational(2)), peer(1, "A", 2023, Rational(5))};
    results[2].rubric = shared(older);
    results[3].rubric = shared(older);
    results[4].rubric = shared(foreign);
    const PeerRanking ranking = rankPeers(results, {}, kTest, 2024);
    EXPECT_EQ(ranking.previousYear, 2022);
    EXPECT_FALSE(ranking.previousComparable);
    EXPECT_EQ(textsOf(ranking), (Texts{"1 B (was 2, 1) 1", "2 A (was 1, -1) 0"}));
    // In a year with both, the same instrument is the one to compare with.
    results.push_back(peer(2, "B", 2022, Rational(1)));
    EXPECT_TRUE(rankPeers(results, {}, kTest, 2024).previousComparable);
    EXPECT_EQ(textsOf(rankPeers(results, {}, kTest, 2024)), (Texts{"1 B (was 1, 0) 1", "2 A 0"}));
}

TEST(PeerGroups, HoldWhoHasAllThatIsAskedFor) {
    PeerResult city = peer(1, "A", 2024, Rational(4));
    city.cohort = "KPPN";
    city.province = "32";
    PeerResult regency = peer(2, "B", 2024, Rational(3));
    regency.kind = AgencyKind::Regency;
    regency.cohort = "KPPN";
    const PeerResult other = peer(3, "C", 2024, Rational(2));
    const std::vector<PeerResult> results = {city, regency, other, peer(4, "D", 2023, Rational(1))};
    const auto namesIn = [&](const PeerGroup& group) {
        std::string names;
        for (const PeerResult* result : peersOf(results, group, kTest, 2024)) {
            names += result->agencyName;
        }
        return names;
    };
    EXPECT_EQ(namesIn({}), "ABC");
    EXPECT_EQ(namesIn({AgencyKind::City, {}, {}, {}}), "AC");
    EXPECT_EQ(namesIn({{}, "KPPN", {}, {}}), "AB");
    EXPECT_EQ(namesIn({{}, "", {}, {}}), "C");
    EXPECT_EQ(namesIn({{}, {}, "32", {}}), "A");
    EXPECT_EQ(namesIn({{}, {}, {}, std::set{AgencyId(2), AgencyId(3), AgencyId(4)}}), "BC");
    EXPECT_EQ(namesIn({AgencyKind::Regency, "KPPN", {}, std::set{AgencyId(1)}}), "");
    EXPECT_TRUE(peersOf(results, {}, rubric::RubricId("other"), 2024).empty());
}

TEST(PeerResults, AreTheFiguresOfEveryAssessmentOfAnAgency) {
    auto other = sampleRubric();
    other.rubric.family = "other";
    other.rubric.id = rubric::RubricId("other");
    const auto rubric = shared(sampleRubric());
    std::vector<ScoredAssessment> all = {
        scored(rubric, RecordBuilder().mark("I1", 2).mark("I2", 4).mark("I3", 4).mark("I4", 5).record, 2024),
        scored(shared(other), RecordBuilder().reported("index", "3.00").record, 2023),
        scored(rubric, RecordBuilder().reported("index", "4.00").reported("D1", "3.50").mark("I3", 5).record, 2023),
        scored(rubric, RecordBuilder().mark("I1", 2).record, 2025)};
    all[0].record.assessment.id = assessment::AssessmentId(7);
    all[0].record.assessment.cohort = "2024";
    all[3].record.assessment.participation = assessment::Participation::DidNotTakePart;
    all[3].card = scoring::score(*rubric, *all[3].weights, all[3].record, rubric::StageId("final"));
    const assessment::Agency agency{AgencyId(5), "32.71", "Kota Bogor", AgencyKind::City, {}};
    const std::vector<PeerResult> peers = peerResultsOf(agency, all);
    ASSERT_EQ(peers.size(), 4U);
    const PeerResult& first = peers[0];
    EXPECT_EQ(first.assessment, assessment::AssessmentId(7));
    EXPECT_EQ(first.agency, AgencyId(5));
    EXPECT_EQ(first.agencyName, "Kota Bogor");
    EXPECT_EQ(first.kind, AgencyKind::City);
    EXPECT_EQ(first.province, "32");
    EXPECT_EQ(first.cohort, "2024");
    EXPECT_EQ(first.year, 2024);
    EXPECT_EQ(first.rubric, rubric);
    EXPECT_TRUE(first.counts());
    EXPECT_EQ(first.source, scoring::ValueSource::Computed);
    EXPECT_EQ(first.published, Rational(41, 10));
    EXPECT_EQ(first.predicate.label, "high");
    EXPECT_EQ(first.previousYear, 2023);
    EXPECT_TRUE(first.comparable);
    EXPECT_EQ(first.improvement, Rational(1, 10));
    EXPECT_EQ(first.parts, (std::vector<std::optional<Rational>>{Rational(7, 2), Rational(9, 2)}));
    EXPECT_EQ(peers[1].rubric->family, "other");
    EXPECT_EQ(peers[1].previousYear, 0);
    EXPECT_EQ(peers[2].source, scoring::ValueSource::Reported);
    EXPECT_EQ(peers[2].parts, (std::vector<std::optional<Rational>>{Rational(7, 2), std::nullopt}));
    EXPECT_FALSE(peers[3].takesPart);
    EXPECT_FALSE(peers[3].counts());
    EXPECT_EQ(peers[3].published, std::nullopt);
    EXPECT_TRUE(peerResultsOf(agency, {}).empty());
}

}  // namespace
}  // namespace matang::analysis
