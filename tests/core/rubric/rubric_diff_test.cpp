// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/rubric_diff.h>
#include <matang/rubric/rubric_parts.h>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Change = Difference::Change;

std::string line(const Difference& one) {
    std::string text = std::string(wordOf(one.change)) + " " + one.what + " " + one.id;
    text += one.of.empty() ? "" : " of " + one.of;
    text += one.key.empty() ? "" : " " + one.key;
    return text + (one.before.empty() && one.after.empty() ? "" : ": " + one.before + " -> " + one.after);
}

std::vector<std::string> lines(const std::vector<Difference>& differences) {
    std::vector<std::string> all;
    std::transform(differences.begin(), differences.end(), std::back_inserter(all), line);
    return all;
}

Rubric loaded(const Replacements& replacements = {}) {
    const LoadedRubric read = loadRubric(smallRubric(replacements), "f");
    EXPECT_THAT(print(read.findings), IsEmpty());
    return *read.rubric;
}

std::vector<std::string> changes(const Replacements& replacements) {
    return lines(diffRubrics(loaded(), loaded(replacements)));
}

TEST(RubricDiff, EqualRubricsDoNotDiffer) {
    EXPECT_THAT(changes({}), IsEmpty());
    EXPECT_THAT(changes({{"format: matang-rubric/1\n", "format: matang-rubric/1\n# a remark\n"}}), IsEmpty());
    EXPECT_THAT(changes({{"weight: 40\n", "weight: 40.0\n"}}), IsEmpty());
    EXPECT_THAT(changes({{"  mode: half-up\n", ""}}), IsEmpty());
}

TEST(RubricDiff, NamesWhatTheHeaderSays) {
    EXPECT_THAT(changes({{"version: \"1\"", "version: \"2\""}}), ElementsAre("changed rubric  version: 1 -> 2"));
    EXPECT_THAT(changes({{"en: Small", "en: Little"}}), ElementsAre("renamed rubric  name.en: Small -> Little"));
    EXPECT_THAT(changes({{"to: 2025}", "to: 2026}"}}), ElementsAre("changed rubric  valid.to: 2025 -> 2026"));
    EXPECT_THAT(changes({{"  decimals: 2", "  decimals: 3"}}), ElementsAre("changed rubric  rounding.decimals: 2 -> 3"));
    EXPECT_THAT(changes({{"{combination: median}", "{combination: mean}"}}), ElementsAre("changed rubric  panel.combination: median -> "));
    EXPECT_THAT(changes({{"  carry-over: true\n", ""}}), ElementsAre("changed rubric  stages.carry-over: true -> "));
}

TEST(RubricDiff, NamesPartsThatCameAndWent) {
    EXPECT_THAT(changes({{"    - {id: final, name: Akhir, by: assessor}", "    - {id: visit, name: Visitasi, by: assessor}"}}),
                ElementsAre("removed stage final", "added stage visit"));
    EXPECT_THAT(changes({{"    - {of: domain, figure: contribution}", "    - {of: index, figure: value}"}}),
                ElementsAre("removed rounding-step contribution of domain", "added rounding-step value of index"));
    EXPECT_THAT(changes({{"from: 1, below: 2}", "from: 1, below: 2.5}"}, {"from: 2, to: 3}", "from: 2.5, to: 3}"}}),
                ElementsAre("changed band high of index from: 2 -> 2.5", "changed band low of index below: 2 -> 2.5"));
    EXPECT_THAT(changes({{"number: \"1\", ", ""}}), ElementsAre("changed source decree number: 1 -> "));
    EXPECT_THAT(changes({{"name: Sedang}", "name: Menengah}"}}), ElementsAre("renamed level 2 of steps name.id: Sedang -> Menengah"));
}

TEST(RubricDiff, NamesWhatChangedAtANode) {
    EXPECT_THAT(changes({{"name: Arsitektur", "name: {id: Arsitektur, en: Architecture}"}}),
                ElementsAre("renamed node I1 of D1 name.en:  -> Architecture"));
    EXPECT_THAT(changes({{"          weight: 10\n", "          weight: 20/3\n"}, {"          weight: 30\n", "          weight: 100/3\n"}}),
                ElementsAre("changed node I1 of D1 weight: 10 -> 20/3", "changed node I2 of D1 weight: 30 -> 100/3"));
    EXPECT_THAT(changes({{"2: b", "2: lebih"}}), ElementsAre("changed node I1 of D1 criteria.2.id: b -> lebih"));
    EXPECT_THAT(changes({{"          tags: {pillar: living}\n", ""}}), ElementsAre("changed node I1 of D1 tags.pillar: living -> "));
}

TEST(RubricDiff, NamesNodesThatCameWentMovedAndChangedPlaces) {
    EXPECT_THAT(changes({{"        - id: I4\n", "        - id: I5\n"}}), ElementsAre("removed node I4 of D2", "added node I5 of D2"));
    EXPECT_THAT(changes({{"id: I3", "id: swapped"}, {"id: I4", "id: I3"}, {"id: swapped", "id: I4"}}),
                testing::Contains("reordered node D2: I3, I4 -> I4, I3"));

    Rubric moved = loaded();
    moved.nodes[5].parent = 1;
    EXPECT_THAT(lines(diffRubrics(loaded(), moved)), ElementsAre("moved node I3 of D1: D2 -> D1"));
    Rubric turned = loaded();
    std::swap(turned.stages[0], turned.stages[1]);
    EXPECT_THAT(lines(diffRubrics(loaded(), turned)), ElementsAre("reordered stage : self, final -> final, self"));
}

TEST(RubricDiff, NamesTheWeightsOfProfiles) {
    const std::string profiles =
        "profiles:\n"
        "  - {id: A, name: Kota, years: [2021], weights: {D1: 50, D2: 50, I1: 20, I2: 30}}\n"
        "  - {id: B, name: Desa, without: [D2, I2], weights: {D1: 100, I1: 100}}\n"
        "index:\n";
    const std::string later =
        "profiles:\n"
        "  - {id: A, name: Kota, years: [2021, 2022], weights: {D1: 60, D2: 40, I1: 30, I2: 30}}\n"
        "  - {id: B, name: Desa, without: [I2, D2], weights: {I1: 100, D1: 100}}\n"
        "index:\n";
    EXPECT_THAT(lines(diffRubrics(loaded({{"index:\n", profiles}}), loaded({{"index:\n", later}}))),
                ElementsAre("changed profile A years: 2021 -> 2021, 2022", "changed profile A weights.D1: 50 -> 60",
                            "changed profile A weights.D2: 50 -> 40", "changed profile A weights.I1: 20 -> 30"));
}

TEST(RubricDiff, NamesEveryKeyOfAnEvidenceRule) {
    const std::string before =
        "evidence-rules:\n"
        "  - {id: r, name: Bukti, advice: Unggah, nodes: [I1, I3], purpose: audit, kinds: [report], within-months: 24}\n"
        "  - {id: gone, name: Hilang, advice: Hapus}\nindex:\n";
    const std::string after =
        "evidence-rules:\n"
        "  - {id: r, name: Berkas, advice: Kirim, severity: warning, nodes: [D1], from-level: 2, to-level: 3, purpose: review,\n"
        "     kinds: [minutes, report], signed: true, within-months: 12, contains: [issues, recommendations], count: 2, source: decree}\n"
        "  - {id: come, name: Datang, advice: Tambah, check: named}\nindex:\n";
    EXPECT_THAT(
        lines(diffRubrics(loaded({{"index:\n", before}}), loaded({{"index:\n", after}}))),
        ElementsAre("removed evidence-rule gone", "renamed evidence-rule r name.id: Bukti -> Berkas",
                    "changed evidence-rule r advice.id: Unggah -> Kirim", "changed evidence-rule r severity:  -> warning",
                    "changed evidence-rule r nodes: I1, I3 -> I1, I2", "changed evidence-rule r from-level:  -> 2",
                    "changed evidence-rule r to-level:  -> 3", "changed evidence-rule r purpose: audit -> review",
                    "changed evidence-rule r kinds: report -> minutes, report", "changed evidence-rule r signed:  -> true",
                    "changed evidence-rule r within-months: 24 -> 12", "changed evidence-rule r contains:  -> issues, recommendations",
                    "changed evidence-rule r count:  -> 2", "changed evidence-rule r source:  -> decree", "added evidence-rule come"));
}

/// One edit of a rubric and what the comparison must say about it.
struct Edit {
    std::string said;
    std::function<void(Rubric&)> apply;
};

Condition atLeastThree() {
    Condition condition;
    condition.kind = Condition::Kind::Value;
    condition.node = 2;
    condition.figure = 3;
    return condition;
}

Repetition innovations() {
    Repetition repetition;
    repetition.combine = Repetition::Combine::Best;
    repetition.number = 10;
    return repetition;
}

Quantity percent() {
    Quantity quantity;
    quantity.unit.byLanguage = {{"id", "%"}};
    quantity.decimals = 1;
    return quantity;
}

/// Edits that do not touch each other.
const std::vector<Edit>& edits() {
    static const std::vector<Edit> all{
        {"changed rubric family", [](Rubric& one) { one.family = "other"; }},
        {"changed rubric to-be", [](Rubric& one) { one.asksToBe = true; }},
        {"changed rubric not-applicable.rule", [](Rubric& one) { one.notApplicable.spread = NotApplicableRule::Spread::AsLowest; }},
        {"changed rubric rounding.mode", [](Rubric& one) { one.rounding.mode = base::RoundingMode::Truncate; }},
        {"changed rubric index-range.to", [](Rubric& one) { one.indexTo = 4; }},
        {"added survey S1",
         [](Rubric& one) {
             one.surveys.push_back({"S1", {}, 1, 5, 9, 30, true, false, true});
         }},
        {"added target 2024 of D1",
         [](Rubric& one) {
             one.targets.push_back({1, 2024, 3, {}, {}, Provenance::Official});
         }},
        {"added evidence-rule linked",
         [](Rubric& one) {
             EvidenceRule rule;
             rule.id = "linked";
             one.evidenceRules.push_back(std::move(rule));
         }},
        {"added peer-grouping size",
         [](Rubric& one) {
             one.peerGroupings.push_back({"size", {}, PeerGrouping::By::Kind, -1, {}});
         }},
        {"changed edition 2021 years", [](Rubric& one) { one.editions[0].years.push_back(2023); }},
        {"renamed scale steps name.id", [](Rubric& one) { one.scales[0].name.byLanguage[0].second = "Tangga"; }},
        {"changed scale figure step", [](Rubric& one) { one.scales[1].step = 10; }},
        {"changed level 3 of steps meaning.id",
         [](Rubric& one) {
             one.scales[0].levels[2].meaning.byLanguage = {{"id", "x"}};
         }},
        {"changed predicates index basis", [](Rubric& one) { one.predicates.basis = PredicateBasis::Unrounded; }},
        {"added predicates parts",
         [](Rubric& one) {
             one.predicateTables.push_back({"parts", {}, {}, {}, -1, {}});
         }},
        {"changed node index aggregation", [](Rubric& one) { one.nodes[0].aggregation = Aggregation::GeometricMean; }},
        {"changed node index over-years.weights.1",
         [](Rubric& one) {
             one.nodes[0].overYears = OverYears{{3}, 0};
         }},
        {"changed node D1 weight", [](Rubric& one) { one.nodes[1].weight = 39; }},
        {"changed node D1 adjust.times",
         [](Rubric& one) {
             one.nodes[1].adjustment.times = base::Rational{100, 86};
         }},
        {"changed node D1 enough", [](Rubric& one) { one.nodes[1].enough = 1; }},
        {"changed node D1 limits.1.when,limits.1.at-most",
         [](Rubric& one) {
             one.nodes[1].limits.push_back({atLeastThree(), base::Rational{5, 2}, {}});
         }},
        {"changed node D1 bonuses.1.when,bonuses.1.plus",
         [](Rubric& one) {
             one.nodes[1].bonuses.push_back({atLeastThree(), 1, {}});
         }},
        {"changed node D2 repeat.combine,repeat.number", [](Rubric& one) { one.nodes[4].repetition = innovations(); }},
        {"changed node D2 provenance.note.id",
         [](Rubric& one) {
             one.nodes[4].provenanceNote.byLanguage = {{"id", "x"}};
         }},
        {"changed node I1 counts", [](Rubric& one) { one.nodes[2].counts = false; }},
        {"changed node I1 gates.3",
         [](Rubric& one) {
             one.nodes[2].gates.push_back({3, atLeastThree()});
         }},
        {"changed node I1 combination", [](Rubric& one) { one.nodes[2].combination = Combination::Consensus; }},
        {"changed node I1 unpublished-levels",
         [](Rubric& one) {
             one.nodes[2].unpublishedLevels = {2, 3};
         }},
        {"changed node I2 quantity.unit.id,quantity.direction,quantity.decimals,normalise.method",
         [](Rubric& one) { one.nodes[3].quantity = percent(); }},
        {"changed node I3 criteria.1.id", [](Rubric& one) { one.nodes[5].criteria[0].text.byLanguage[0].second = "x"; }},
        {"changed node I3 provenance.confidence", [](Rubric& one) { one.nodes[5].confidence = Confidence::Low; }},
        {"changed node I4 import.rubric,import.node,import.year,normalise.method",
         [](Rubric& one) {
             one.nodes[6].import = ImportedResult{"spbe", NodeId{"index"}, ImportedResult::Year::Latest};
         }},
        {"changed node I4 may-not-apply", [](Rubric& one) { one.nodes[6].mayNotApply = true; }},
    };
    return all;
}

/// What is said, one line for every key.
std::vector<std::string> said(const std::vector<Difference>& differences) {
    std::vector<std::string> all;
    for (const Difference& one : differences) {
        all.push_back(line({one.change, one.what, one.id, one.what == "node" ? "" : one.of, one.key, {}, {}}));
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> wanted(const std::vector<std::size_t>& chosen) {
    std::vector<std::string> all;
    for (const std::size_t number : chosen) {
        std::istringstream keys(edits()[number].said);
        std::string first;
        std::getline(keys, first, ',');
        all.push_back(first.rfind("changed rubric ", 0) == 0 ? "changed rubric  " + first.substr(15) : first);
        const std::string subject = first.substr(0, first.rfind(' ') + 1);
        for (std::string key; std::getline(keys, key, ',');) {
            all.push_back(subject + key);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::size_t> anyEdits() {
    std::vector<std::size_t> chosen;
    for (std::size_t number = 0; number < edits().size(); ++number) {
        if (*rc::gen::arbitrary<bool>()) {
            chosen.push_back(number);
        }
    }
    return chosen;
}

Rubric edited(const std::vector<std::size_t>& chosen) {
    static const Rubric original = loaded();
    Rubric copy = original;
    for (const std::size_t number : chosen) {
        edits()[number].apply(copy);
    }
    return copy;
}

Difference turnedRound(Difference one) {
    std::swap(one.before, one.after);
    one.change = one.change == Change::Added ? Change::Removed : one.change == Change::Removed ? Change::Added : one.change;
    return one;
}

std::vector<std::string> sortedLines(std::vector<Difference> differences) {
    std::vector<std::string> all = lines(differences);
    std::sort(all.begin(), all.end());
    return all;
}

TEST(RubricDiff, EveryEditIsSaid) {
    for (std::size_t number = 0; number < edits().size(); ++number) {
        EXPECT_EQ(said(diffRubrics(loaded(), edited({number}))), wanted({number}));
    }
}

RC_GTEST_PROP(RubricDiffProperties, SaysExactlyWhatWasEdited, ()) {
    const std::vector<std::size_t> chosen = anyEdits();
    RC_ASSERT(said(diffRubrics(edited({}), edited(chosen))) == wanted(chosen));
}

RC_GTEST_PROP(RubricDiffProperties, ARubricDoesNotDifferFromItself, ()) {
    const std::vector<std::size_t> chosen = anyEdits();
    RC_ASSERT(diffRubrics(edited(chosen), edited(chosen)).empty());
}

RC_GTEST_PROP(RubricDiffProperties, IsEmptyExactlyWhereThePartsAreEqual, ()) {
    const Rubric left = edited(anyEdits());
    const Rubric right = edited(anyEdits());
    RC_ASSERT(diffRubrics(left, right).empty() == (partsOf(left) == partsOf(right)));
}

RC_GTEST_PROP(RubricDiffProperties, TheOtherWayRoundItIsTurnedRound, ()) {
    const Rubric left = edited(anyEdits());
    const Rubric right = edited(anyEdits());
    std::vector<Difference> turned = diffRubrics(right, left);
    std::transform(turned.begin(), turned.end(), turned.begin(), turnedRound);
    RC_ASSERT(sortedLines(turned) == sortedLines(diffRubrics(left, right)));
}

TEST(RubricParts, AreListedByKindWithTheTreeLast) {
    for (const char* id : {"spbe-2018", "spbe-2020", "smart-city"}) {
        const LoadedRubric read = loadRubricFile(sourcePath("rubrics/" + std::string(id) + ".yaml"));
        ASSERT_NE(read.rubric, nullptr);
        const std::vector<RubricPart> parts = partsOf(*read.rubric);
        const std::vector<std::string>& kinds = rubricPartKinds();
        std::vector<std::ptrdiff_t> places;
        for (const RubricPart& part : parts) {
            places.push_back(std::find(kinds.begin(), kinds.end(), part.what) - kinds.begin());
        }
        EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << id;
        EXPECT_EQ(places.back(), static_cast<std::ptrdiff_t>(kinds.size()) - 1) << id;
        EXPECT_THAT(diffRubrics(*read.rubric, *read.rubric), IsEmpty()) << id;
    }
}

TEST(RubricParts, DoNotListWhatHoldsAnyway) {
    const Rubric rubric = loaded();
    const std::vector<RubricPart> parts = partsOf(rubric);
    const auto node = std::find_if(parts.begin(), parts.end(), [](const RubricPart& part) { return part.id == "I1"; });
    EXPECT_EQ(*node, (RubricPart{"node",
                                 "I1",
                                 "D1",
                                 {{"kind", "indicator"},
                                  {"name.id", "Arsitektur"},
                                  {"weight", "10"},
                                  {"scale", "steps"},
                                  {"criteria.1.id", "a"},
                                  {"criteria.2.id", "b"},
                                  {"criteria.3.id", "c"},
                                  {"tags.pillar", "living"}}}));
}

}  // namespace
}  // namespace matang::rubric::test
