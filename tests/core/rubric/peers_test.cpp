// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kGroups =
    "peer-groups:\n"
    "  - {id: size, name: {id: Ukuran, en: Size}, by: node, node: Q, groups: [{id: small, name: Kecil, from: 0, below: 50, valid: {from: "
    "2021, "
    "to: 2022}}, {id: large, name: Besar, from: 50, to: 100}]}\n"
    "  - {id: cohort, name: Kelompok, by: cohort, groups: [{id: a, name: A, values: [satu, dua]}]}\n"
    "  - {id: kind, name: Jenis, by: kind, groups: [{id: city, name: Kota, values: [kota]}]}";

TEST(PeerGroups, ReadEveryKey) {
    const auto rubric = rubricWithNodes(indicator("quantity: {}"), kGroups);
    ASSERT_EQ(rubric->peerGroupings.size(), 3U);
    const PeerGrouping& size = rubric->peerGroupings[0];
    EXPECT_EQ(size.id, "size");
    EXPECT_EQ(size.name.in("en"), "Size");
    EXPECT_EQ(size.by, PeerGrouping::By::Node);
    EXPECT_EQ(size.node, rubric->find(NodeId{"Q"}));
    ASSERT_EQ(size.groups.size(), 2U);
    EXPECT_EQ(size.groups[0].id, "small");
    EXPECT_EQ(size.groups[0].from, 0);
    EXPECT_EQ(size.groups[0].upper, 50);
    EXPECT_FALSE(size.groups[0].upperIncluded);
    EXPECT_EQ(size.groups[0].validFrom, 2021);
    EXPECT_EQ(size.groups[0].validTo, 2022);
    EXPECT_TRUE(size.groups[1].upperIncluded);
    EXPECT_EQ(size.groups[1].validFrom, 0);
    EXPECT_EQ(rubric->peerGroupings[1].by, PeerGrouping::By::Cohort);
    EXPECT_EQ(rubric->peerGroupings[1].node, -1);
    EXPECT_THAT(rubric->peerGroupings[1].groups[0].values, ElementsAre("satu", "dua"));
    EXPECT_EQ(rubric->peerGroupings[2].by, PeerGrouping::By::Kind);
}

TEST(PredicateTables, ReadEveryKey) {
    const auto rubric = rubricWithNodes(
        branch("predicates: T") + indicator("quantity: {}, predicates: T"),
        kGroups +
            "\npredicate-tables: [{id: S, bands: [{id: x, name: X, from: 1, to: 3}]}, {id: T, basis: rounded, note: Warna, peer-groups: "
            "kind, "
            "bands: [{id: low, name: Merah, from: 1, below: 2}, {id: high, name: Hijau, from: 2, to: 3}], by-group: {city: [{id: all, "
            "name: Biru, from: 1, to: 3}]}}]",
        {{"  basis: rounded\n", "  basis: rounded\n  peer-groups: cohort\n  by-group: {a: [{id: all, name: Semua, from: 1, to: 3}]}\n"}});
    ASSERT_EQ(rubric->predicateTables.size(), 2U);
    const PredicateTable& table = rubric->predicateTables[1];
    EXPECT_EQ(table.id, "T");
    EXPECT_EQ(table.basis, PredicateBasis::Rounded);
    EXPECT_EQ(table.note.in("id"), "Warna");
    EXPECT_EQ(table.grouping, 2);
    EXPECT_EQ(table.bands.front().id, "high");
    EXPECT_EQ(table.bandFor(2, "city")->id, "all");
    EXPECT_EQ(table.bandFor(2, "regency")->id, "high");
    EXPECT_EQ(rubric->predicateTables[0].basis, PredicateBasis::Unrounded);
    EXPECT_EQ(rubric->predicates.grouping, 1);
    EXPECT_EQ(rubric->predicates.bandFor(2, "a")->id, "all");
    EXPECT_EQ(rubric->predicateTableOf(rubric->find(NodeId{"X"})), &table);
    EXPECT_EQ(rubric->predicateTableOf(rubric->find(NodeId{"Q"})), &table);
    EXPECT_EQ(rubric->predicateTableOf(rubric->find(NodeId{"D1"})), nullptr);
    EXPECT_EQ(rubric->predicateTableOf(kRoot), &rubric->predicates);
}

TEST(Targets, ReadEveryKey) {
    const auto rubric = rubricWithNodes(
        "", "targets: [{year: 2024, value: 2.6}, {year: 2025, value: 3, node: D2, note: Sasaran, source: decree, provenance: derived}]");
    ASSERT_EQ(rubric->targets.size(), 2U);
    EXPECT_EQ(rubric->targets[0].node, kRoot);
    EXPECT_EQ(rubric->targets[0].year, 2024);
    EXPECT_EQ(rubric->targets[0].value, (Rational{13, 5}));
    EXPECT_EQ(rubric->targets[0].provenance, Provenance::Official);
    EXPECT_EQ(rubric->targets[1].node, rubric->find(NodeId{"D2"}));
    EXPECT_EQ(rubric->targets[1].note.in("id"), "Sasaran");
    EXPECT_EQ(rubric->targets[1].source, "decree");
    EXPECT_EQ(rubric->targets[1].provenance, Provenance::Derived);
}

TEST(Rounding, ReadsTheDecimalsAndTheModeOfAStep) {
    const auto rubric = rubricWithNodes(
        "", {}, {{"{of: domain, figure: contribution}", "{of: domain, figure: contribution, decimals: 4, mode: truncate}"}});
    ASSERT_EQ(rubric->rounding.steps.size(), 1U);
    EXPECT_EQ(rubric->rounding.steps[0].decimals, 4);
    EXPECT_EQ(rubric->rounding.steps[0].mode, base::RoundingMode::Truncate);
    const auto plain = rubricWithNodes("");
    EXPECT_EQ(plain->rounding.steps[0].decimals, std::nullopt);
    EXPECT_EQ(plain->rounding.steps[0].mode, std::nullopt);
}

TEST(PeerGroups, ByANodeHaveLimits) {
    EXPECT_THAT(findingsWithNodes({}, "peer-groups:\n  - {id: P, name: P, by: node, groups: [{id: A, name: A, from: 0, to: 1}]}"),
                ElementsAre("f:50:5: error: key-missing: key=node of=peer-grouping P (by: node)"));
    EXPECT_THAT(findingsWithNodes({}, "peer-groups:\n  - {id: P, name: P, by: node, node: I9, groups: [{id: A, name: A, from: 0, to: 1}]}"),
                ElementsAre("f:50:38: error: reference-unknown: kind=node id=I9 known=I1, D1, I2, D2, I3, I4 nearest=I1"));
    EXPECT_THAT(findingsWithNodes({},
                                  "peer-groups:\n  - {id: P, name: P, by: node, node: I1, groups: [{id: A, name: A, from: 3, to: 2}, {id: "
                                  "B, name: B, values: [x]}]}"),
                ElementsAre("f:50:74: error: range-order: of=peer-group A from=3 to=2",
                            "f:50:85: error: key-missing: key=from of=peer-group B (by: node)",
                            "f:50:85: error: key-missing-of-several: keys=to, below of=peer-group B",
                            "f:50:102: error: key-misplaced: key=values needs=by: kind / cohort"));
}

TEST(PeerGroups, OfTheSameYearsShareNothing) {
    EXPECT_THAT(findingsWithNodes({},
                                  "peer-groups:\n  - {id: P, name: P, by: node, node: I1, groups: [{id: A, name: A, from: 0, to: 2}, {id: "
                                  "B, name: B, from: 2, to: 3}]}"),
                ElementsAre("f:50:85: error: peer-group-overlap: first=A second=B from=2 to=2"));
    EXPECT_THAT(findingsWithNodes({},
                                  "peer-groups:\n  - {id: P, name: P, by: node, node: I1, groups: [{id: A, name: A, from: 0, to: 2, valid: "
                                  "{from: 2020, to: 2022}}, {id: B, name: B, from: 1, to: 3, valid: {from: 2022}}]}"),
                ElementsAre("f:50:116: error: peer-group-overlap: first=A second=B from=1 to=2"));
    EXPECT_THAT(findingsWithNodes({},
                                  "peer-groups:\n  - {id: P, name: P, by: node, node: I1, groups: [{id: A, name: A, from: 0, to: 2, valid: "
                                  "{from: 2020, to: 2021}}, {id: B, name: B, from: 1, to: 3, valid: {from: 2022}}]}"),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes({},
                                  "peer-groups:\n  - {id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}, {id: B, name: "
                                  "B, values: [kabupaten, kota]}]}"),
                ElementsAre("f:50:75: error: entry-duplicate: key=values text=kota"));
}

TEST(PeerGroups, ByKindOrCohortHaveValues) {
    EXPECT_THAT(findingsWithNodes({}, "peer-groups:\n  - {id: P, name: P, by: kind, node: I1, groups: [{id: A, name: A, values: [kota]}]}"),
                ElementsAre("f:50:32: error: key-misplaced: key=node needs=by: node"));
    EXPECT_THAT(
        findingsWithNodes({},
                          "peer-groups:\n  - {id: P, name: P, by: cohort, groups: [{id: A, name: A, values: [x, x], from: 1}, {id: B, "
                          "name: B}, {id: C, name: C, values: []}]}"),
        ElementsAre("f:50:72: error: entry-duplicate: key=values text=x", "f:50:76: error: key-misplaced: key=from needs=by: node",
                    "f:50:86: error: key-missing: key=values of=peer-group B (by: cohort)", "f:50:129: error: list-empty: key=values"));
    EXPECT_THAT(findingsWithNodes({}, "peer-groups:\n  - {id: P, name: P, by: size, groups: []}"),
                ElementsAre("f:50:26: error: value-not-allowed: key=by text=size allowed=node, kind, cohort",
                            "f:50:40: error: list-empty: key=groups"));
}

TEST(PeerGroups, ANodeOfARepeatedSubTreeDecidesNothing) {
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}", "R", "{id: R1, kind: indicator, name: Butir, scale: figure}"),
                                  "peer-groups: [{id: P, name: P, by: node, node: R1, groups: [{id: A, name: A, from: 0, to: 1}]}]"),
                ElementsAre("f:49:48: error: reference-into-repeat: node=R1 repeat=R"));
}

TEST(PredicateTables, BandsByGroup) {
    EXPECT_THAT(findingsWithNodes({}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                                  {{"  basis: rounded\n", "  basis: rounded\n  peer-groups: P\n"}}),
                ElementsAre("f:45:3: error: key-missing: key=by-group of=predicates (peer-groups)"));
    EXPECT_THAT(findingsWithNodes({}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                                  {{"  basis: rounded\n", "  basis: rounded\n  by-group: {A: []}\n"}}),
                ElementsAre("f:45:3: error: key-missing: key=peer-groups of=predicates (by-group)", "f:46:17: error: list-empty: key=A"));
    EXPECT_THAT(findingsWithNodes(
                    {}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                    {{"  basis: rounded\n", "  basis: rounded\n  peer-groups: P\n  by-group: {B: [{id: x, name: X, from: 1, to: 3}]}\n"}}),
                ElementsAre("f:47:14: error: reference-unknown: kind=peer-group id=B known=A nearest="));
    EXPECT_THAT(findingsWithNodes(
                    {}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                    {{"  basis: rounded\n", "  basis: rounded\n  peer-groups: Q\n  by-group: {B: [{id: x, name: X, from: 1, to: 3}]}\n"}}),
                ElementsAre("f:46:16: error: reference-unknown: kind=peer-grouping id=Q known=P nearest="));
    EXPECT_THAT(
        findingsWithNodes({}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                          {{"  basis: rounded\n",
                            "  basis: rounded\n  peer-groups: P\n  by-group: {A: [{id: x, name: X, from: 1, to: 2}, {id: y, name: Y, from: "
                            "2, to: 2.5}]}\n"}}),
        ElementsAre("f:47:52: error: predicate-overlap: first=x second=y from=2 to=2", "f:47:52: warning: predicate-gap: from=2.5 to=3"));
    EXPECT_THAT(findingsWithNodes({}, "peer-groups: [{id: P, name: P, by: kind, groups: [{id: A, name: A, values: [kota]}]}]",
                                  {{"  basis: rounded\n", "  basis: rounded\n  peer-groups: P\n  by-group: [A]\n"}}),
                ElementsAre("f:47:13: error: wrong-type: key=by-group wanted=map found=sequence"));
}

TEST(PredicateTables, AreCheckedLikeThoseOfTheIndex) {
    EXPECT_THAT(findingsWithNodes(
                    {}, "predicate-tables:\n  - {id: T, bands: [{id: x, name: X, from: 1, to: 2}, {id: y, name: Y, from: 2, to: 5}]}"),
                ElementsAre("f:50:55: error: predicate-overlap: first=x second=y from=2 to=2"));
    EXPECT_THAT(findingsWithNodes(
                    {}, "predicate-tables:\n  - {id: T, bands: [{id: x, name: X, from: 1, below: 2}, {id: y, name: Y, from: 2.5, to: 5}]}"),
                ElementsAre("f:50:58: warning: predicate-gap: from=2 to=2.5"));
    EXPECT_THAT(findingsWithNodes({}, "predicate-tables:\n  - {id: T, bands: []}"), ElementsAre("f:50:20: error: list-empty: key=bands"));
    EXPECT_THAT(findingsWithNodes({},
                                  "predicate-tables:\n  - {id: T, bands: [{id: x, name: X, from: 1, to: 2}]}\n  - {id: T, bands: [{id: x, "
                                  "name: X, from: 1, to: 2}]}"),
                ElementsAre("f:51:10: error: id-duplicate: id=T firstLine=50"));
    EXPECT_THAT(
        findingsWithNodes(indicator("predicates: U"), "predicate-tables:\n  - {id: T, bands: [{id: x, name: X, from: 1, below: 2}]}"),
        ElementsAre("f:85:76: error: reference-unknown: kind=predicate-table id=U known=T nearest="));
    EXPECT_THAT(
        findingsWithNodes(indicator("predicates: T"), "predicate-tables:\n  - {id: T, bands: [{id: x, name: X, from: 1, below: 2}]}"),
        IsEmpty());
}

TEST(Targets, LieWithinWhatTheNodeCanReach) {
    EXPECT_THAT(findingsWithNodes({}, "targets:\n  - {year: 2024, value: 4}"),
                ElementsAre("f:50:25: error: figure-outside: key=value value=4 of=index from=1 to=3"));
    EXPECT_THAT(findingsWithNodes({}, "targets:\n  - {year: 2024, value: 4, node: I1, source: nope}"),
                ElementsAre("f:50:25: error: figure-outside: key=value value=4 of=I1 from=1 to=3",
                            "f:50:46: error: reference-unknown: kind=source id=nope known=decree nearest="));
    EXPECT_THAT(findingsWithNodes({}, "targets:\n  - {year: 24, value: x}"),
                ElementsAre("f:50:12: error: value-not-allowed: key=year text=24 allowed=1900–2999",
                            "f:50:23: error: not-a-number: key=value text=x"));
    EXPECT_THAT(findingsWithNodes({}, "targets:\n  - {year: 2024, value: 4, node: I9}"),
                ElementsAre("f:50:34: error: reference-unknown: kind=node id=I9 known=I1, D1, I2, D2, I3, I4 nearest=I1"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}", "R", "{id: R1, kind: indicator, name: Butir, scale: figure}"),
                                  "targets:\n  - {year: 2024, value: 2, node: R1}"),
                ElementsAre("f:50:34: error: reference-into-repeat: node=R1 repeat=R"));
}

TEST(Targets, StandOncePerNodeAndYear) {
    EXPECT_THAT(findingsWithNodes({}, "targets:\n  - {year: 2024, value: 2}\n  - {year: 2024, node: index, value: 2}"),
                ElementsAre("f:51:5: error: entry-duplicate: key=targets text=index 2024"));
    EXPECT_THAT(
        findingsWithNodes({}, "targets:\n  - {year: 2024, value: 2}\n  - {year: 2025, value: 2}\n  - {year: 2024, node: D1, value: 2}"),
        IsEmpty());
}

TEST(Rounding, StepsHaveTheirOwnDecimals) {
    EXPECT_THAT(findingsWithNodes({}, {}, {{"{of: domain, figure: contribution}", "{of: domain, figure: contribution, decimals: 13}"}}),
                ElementsAre("f:43:52: error: value-not-allowed: key=decimals text=13 allowed=0–12"));
    EXPECT_THAT(findingsWithNodes({}, {}, {{"{of: domain, figure: contribution}", "{of: domain, figure: contribution, mode: up}"}}),
                ElementsAre("f:43:48: error: value-not-allowed: key=mode text=up allowed=half-up, half-even, truncate"));
}

}  // namespace
}  // namespace matang::rubric::test
