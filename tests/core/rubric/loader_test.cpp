// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/base/sha256.h>

#include <gmock/gmock.h>

#include <filesystem>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Loader, ReadsEveryPart) {
    const LoadedRubric loaded = loadRubric(kSmallRubric, "small.yaml");
    ASSERT_THAT(print(loaded.findings), IsEmpty());
    const Rubric& rubric = *loaded.rubric;
    EXPECT_EQ(rubric.id.text, "small");
    EXPECT_EQ(rubric.version, "1");
    EXPECT_EQ(rubric.family, "small");
    EXPECT_EQ(rubric.status, Provenance::Draft);
    EXPECT_EQ(rubric.name, (LocalisedText{{{"id", "Kecil"}, {"en", "Small"}}}));
    EXPECT_EQ(rubric.shortName, rubric.name);
    EXPECT_EQ(rubric.validFrom, 2021);
    EXPECT_EQ(rubric.validTo, 2025);
    ASSERT_EQ(rubric.sources.size(), 1U);
    EXPECT_EQ(rubric.sources[0].title, "Keputusan");
    EXPECT_EQ(rubric.sources[0].number, "1");
    ASSERT_EQ(rubric.editions.size(), 1U);
    EXPECT_EQ(rubric.editions[0].source, "decree");
    EXPECT_THAT(rubric.editions[0].years, ElementsAre(2021, 2022));
    ASSERT_EQ(rubric.scales.size(), 2U);
    EXPECT_EQ(rubric.scales[0].levels.back().name.in("id"), "Tinggi");
    EXPECT_EQ(rubric.scales[1].step, 0);
    EXPECT_TRUE(rubric.carryOver);
    ASSERT_EQ(rubric.stages.size(), 2U);
    EXPECT_EQ(rubric.stages[1].by, StageParty::Assessor);
    EXPECT_EQ(rubric.combination, Combination::Median);
    EXPECT_EQ(rubric.weightBasis, WeightBasis::OfIndex);
    EXPECT_EQ(rubric.predicates.basis, PredicateBasis::Rounded);
    EXPECT_EQ(rubric.predicates.bands.front().id, "high");
    EXPECT_TRUE(rubric.rounding.rounds("domain", RoundingStep::Figure::Contribution));
    EXPECT_FALSE(rubric.rounding.rounds("domain", RoundingStep::Figure::Value));
    EXPECT_EQ(rubric.text, kSmallRubric);
    EXPECT_EQ(rubric.sha256, base::sha256Hex(kSmallRubric));
}

TEST(Loader, ReadsTheTreeInReadingOrder) {
    const LoadedRubric loaded = loadRubric(kSmallRubric, "small.yaml");
    ASSERT_NE(loaded.rubric, nullptr);
    std::vector<std::string> nodes;
    for (const Node& node : loaded.rubric->nodes) {
        nodes.push_back(std::to_string(node.depth) + " " + node.kind + " " + node.id.text + " below " + std::to_string(node.parent));
    }
    EXPECT_THAT(nodes, ElementsAre("0 index index below -1", "1 domain D1 below 0", "2 indicator I1 below 1", "2 indicator I2 below 1",
                                   "1 domain D2 below 0", "2 indicator I3 below 4", "2 indicator I4 below 4"));
    const Node& first = loaded.rubric->nodes[2];
    EXPECT_EQ(first.weight, base::Rational{10});
    ASSERT_EQ(first.criteria.size(), 3U);
    EXPECT_EQ(first.criteria[2].level, 3);
    EXPECT_EQ(first.criteria[2].text.in("id"), "c");
    ASSERT_EQ(first.tags.size(), 1U);
    EXPECT_EQ(first.tags[0].axis + "=" + first.tags[0].value, "pillar=living");
    EXPECT_EQ(loaded.rubric->scaleOf(2).id, "steps");
    EXPECT_THAT(loaded.rubric->nodes[4].children, ElementsAre(5, 6));
}

TEST(Loader, ReportsNineMistakesEachOnce) {
    const LoadedRubric loaded = loadRubric(fileText(sourcePath("tests/data/rubrics/nine-mistakes.yaml")), "nine.yaml");
    EXPECT_EQ(loaded.rubric, nullptr);
    EXPECT_THAT(
        print(loaded.findings),
        ElementsAre("nine.yaml:11:1: error: key-unknown: key=short-nmae known=short-name, format, id, version, family, status, language, "
                    "name, issuer, description, valid, sources, editions, node-kinds, tag-axes, scales, index-range, stages, panel, to-be, "
                    "surveys, not-applicable, weights, rounding, peer-groups, predicates, predicate-tables, profiles, targets, "
                    "evidence-rules, index nearest=short-name",
                    "nine.yaml:24:17: error: level-gap: scale=maturity missing=3",
                    "nine.yaml:32:47: error: wrong-type: key=steps wanted=sequence found=scalar",
                    "nine.yaml:37:7: error: predicate-overlap: first=baik second=cukup from=2.6 to=2.7",
                    "nine.yaml:41:3: error: weight-sum: node=index sum=120 wanted=100",
                    "nine.yaml:45:7: error: yaml-duplicate-key: key=name firstLine=44",
                    "nine.yaml:59:11: error: level-text-missing: node=I2 level=4",
                    "nine.yaml:65:15: error: id-duplicate: id=I1 firstLine=48",
                    "nine.yaml:75:18: error: reference-unknown: kind=scale id=maturty known=maturity nearest=maturity"));
}

TEST(Loader, FindingsCarryTheirLineForTheCaret) {
    const LoadedRubric loaded = loadRubric(smallRubric({{"decimals: 2", "decimals: two"}}), "f");
    ASSERT_EQ(loaded.findings.size(), 1U);
    EXPECT_EQ(loaded.findings[0].sourceLine, "  decimals: two");
    EXPECT_EQ(loaded.findings[0].position, (base::SourcePosition{"f", 41, 13}));
}

TEST(Loader, AnotherFormatIsNotReadFurther) {
    EXPECT_THAT(findingsWith({{"matang-rubric/1", "matang-rubric/2"}, {"weight: 40", "weight: 4O"}}),
                ElementsAre("f:1:9: error: format-unknown: format=matang-rubric/2 known=matang-rubric/1"));
    EXPECT_THAT(findingsWith({{"format: matang-rubric/1", "format: [1]"}}),
                ElementsAre("f:1:9: error: wrong-type: key=format wanted=scalar found=sequence"));
}

TEST(Loader, SomethingElseThanAMapIsNoRubric) {
    EXPECT_THAT(print(loadRubric("- a\n", "f").findings), ElementsAre("f:1:1: error: wrong-type: key=rubric wanted=map found=sequence"));
    EXPECT_THAT(print(loadRubric("", "f").findings), ElementsAre("f:1:1: error: yaml-empty"));
    EXPECT_EQ(loadRubric("a: &x 1\nb: *x\n", "f").rubric, nullptr);
}

TEST(Loader, MissingKeysAreAllNamed) {
    std::vector<std::string> codes;
    for (const base::Diagnostic& finding : loadRubric("format: matang-rubric/1\n", "f").findings) {
        EXPECT_EQ(finding.code, "key-missing");
        codes.push_back(base::argument(finding.arguments, "key"));
    }
    EXPECT_THAT(codes, ElementsAre("id", "version", "family", "status", "language", "name", "node-kinds", "scales", "index-range", "stages",
                                   "weights", "rounding", "index"));
}

TEST(Loader, AKeyThatIsNearlySpeltIsNotAlsoMissing) {
    EXPECT_THAT(findingsWith({{"version:", "verzion:"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"      weight: 40\n      children:", "      weight: 40\n      childern:"}}),
                ElementsAre("f:56:7: error: key-unknown: key=childern known=children, id, kind, code, name, weight, counts, aggregation, "
                            "weighting, pass, enough, repeat, adjust, bonuses, limits, over-years, predicates, tags, note, description, "
                            "provenance nearest=children"));
    EXPECT_THAT(findingsWith({{"weight: 40", "wieght: 40"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"criteria:", "kriteria:"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"          scale: steps", "          skale: steps"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"scales:", "scale:"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"node-kinds:", "nodekinds:"}}), testing::SizeIs(1));
}

TEST(Loader, AKeyWithoutANearOneNamesNone) {
    EXPECT_THAT(findingsWith({{"{combination: median}", "{combination: median, colour: red}"}}),
                ElementsAre("f:37:30: error: key-unknown: key=colour known=combination nearest="));
}

TEST(Loader, ReadsFilesAndComparesTheirName) {
    const std::filesystem::path folder = std::filesystem::path{testing::TempDir()} / "matang_rubric_loader";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "small.yaml") << kSmallRubric;
    std::ofstream(folder / "other.yaml") << kSmallRubric;
    const std::string other = (folder / "other.yaml").string();
    const std::string nowhere = (folder / "nowhere.yaml").string();
    EXPECT_NE(loadRubricFile((folder / "small.yaml").string()).rubric, nullptr);
    EXPECT_THAT(print(loadRubricFile(other).findings), ElementsAre(other + ":2:5: error: id-not-file-name: id=small file=other.yaml"));
    EXPECT_THAT(print(loadRubricFile(nowhere).findings), ElementsAre(nowhere + ": error: file-not-found: file=" + nowhere));
    EXPECT_THAT(print(loadRubricFile(folder.string()).findings),
                ElementsAre(folder.string() + ": error: file-unreadable: file=" + folder.string()));
    std::ofstream(folder / "large.yaml") << std::string(5U * 1024U * 1024U, ' ');
    ASSERT_EQ(loadRubricFile((folder / "large.yaml").string()).findings.size(), 1U);
    EXPECT_EQ(loadRubricFile((folder / "large.yaml").string()).findings[0].code, "yaml-too-large");
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace matang::rubric::test
