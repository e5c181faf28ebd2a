// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The small rubric with `profiles` put before the tree, from line 49 on.
std::vector<std::string> findingsWithProfiles(const std::string& profiles, Replacements others = {}) {
    others.emplace_back("\nindex:\n", "\nprofiles:\n" + profiles + "\nindex:\n");
    return findingsWith(others);
}

TEST(Profiles, ReplaceWeightsAndLeaveNodesOut) {
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {I1: 20, I2: 20}}\n"
                                     "  - {id: P2, name: Dua, years: [2022], weights: {D2: 100}, without: [D1]}\n"
                                     "  - {id: P3, name: Tiga, without: [I3]}"),
                IsEmpty());
}

TEST(Profiles, SumsNameTheProfile) {
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D2: 80}}"),
                ElementsAre("f:50:26: error: weight-sum-in-profile: node=index sum=120 wanted=100 profile=P1"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, without: [I1]}"),
                ElementsAre("f:50:26: error: weight-sum-in-profile: node=D1 sum=30 wanted=40 profile=P1"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D1: 50, D2: 50}}"),
                ElementsAre("f:50:26: error: weight-sum-in-profile: node=D1 sum=40 wanted=50 profile=P1"));
}

TEST(Profiles, AMistakeOfTheTreeIsNotReportedForEveryProfile) {
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu}\n  - {id: P2, name: Dua, without: [I3]}", {{"weight: 10", "weight: 11"}}),
                ElementsAre("f:59:7: error: weight-sum: node=D1 sum=41 wanted=40"));
    // Every profile that is used mends it.
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {I1: 10}}", {{"weight: 10", "weight: 11"}}), IsEmpty());
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu}\n  - {id: P2, name: Dua}", {{"          weight: 10\n", ""}}),
                ElementsAre("f:60:11: error: weight-missing: node=I1"));
}

TEST(Profiles, WeightsForSomeSiblingsOnly) {
    const Replacements unweighted{
        {"      weight: 40\n", ""}, {"      weight: 60\n", ""}, {"          weight: 10\n", ""}, {"          weight: 30\n", ""}};
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D1: 40, D2: 60}}", unweighted), IsEmpty());
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D1: 100}}", unweighted),
                ElementsAre("f:50:26: error: weight-missing-in-profile: node=D2 profile=P1"));
}

TEST(Profiles, ReferencesAndValues) {
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D3: 80}}"),
                ElementsAre("f:50:36: error: reference-unknown: kind=node id=D3 known=D1, I1, I2, D2, I3, I4 nearest=D1"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, without: [index]}"),
                ElementsAre("f:50:36: error: reference-unknown: kind=node id=index known=D1, I1, I2, D2, I3, I4 nearest="));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, without: [D1, D1], weights: {D2: 100}}"),
                ElementsAre("f:50:40: error: id-duplicate: id=D1 firstLine=50"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: {D2: many}}"),
                ElementsAre("f:50:40: error: not-a-number: key=weight text=many"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, weights: [D2]}"),
                ElementsAre("f:50:35: error: wrong-type: key=weights wanted=map found=sequence"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, without: D1}"),
                ElementsAre("f:50:35: error: wrong-type: key=without wanted=sequence found=scalar"));
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu}\n  - {id: P1, name: Dua}"),
                ElementsAre("f:51:10: error: id-duplicate: id=P1 firstLine=50"));
}

TEST(Profiles, SomethingMustBeLeft) {
    EXPECT_THAT(findingsWithProfiles("  - {id: P1, name: Satu, without: [D1, I3, I4]}"),
                ElementsAre("f:50:26: error: profile-empty: profile=P1"));
}

TEST(Profiles, WhatDoesNotCountHasNoWeightThere) {
    EXPECT_THAT(findingsWithNodes(indicator("counts: false"), "profiles:\n  - {id: P, name: P, weights: {Q: 5}}"),
                ElementsAre("f:50:32: error: weight-uncounted-in-profile: node=Q profile=P"));
    EXPECT_THAT(findingsWithNodes(indicator("counts: false"), "profiles:\n  - {id: P, name: P, without: [I3, I4]}"),
                ElementsAre("f:50:22: error: nothing-counts-in-profile: node=D2 profile=P"));
    EXPECT_THAT(findingsWithNodes(
                    branch("aggregation: median", "X",
                           "{id: Y, kind: indicator, name: Butir, scale: figure}, {id: Z, kind: indicator, name: Butir, scale: figure}"),
                    "profiles:\n  - {id: P, name: P, weights: {Y: 50, Z: 50}}"),
                ElementsAre("f:50:22: error: weight-not-used-in-profile: node=X why=aggregation: median profile=P"));
}

}  // namespace
}  // namespace matang::rubric::test
