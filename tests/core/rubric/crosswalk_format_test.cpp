// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosswalk_text.h"

#include <matang/rubric/crosswalk_format.h>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace matang::rubric::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

const json& schema() {
    static const json read = json::parse(fileText(sourcePath("rubrics/crosswalk.schema.json")));
    return read;
}

const json& schemaOf(const std::string& map) {
    return map == "crosswalk" ? schema() : schema().at("$defs").at(map);
}

TEST(CrosswalkFormat, TheSchemaKnowsTheSameKeysAndWordsAsTheLoader) {
    EXPECT_EQ(schema().at("properties").at("format").at("const"), kCrosswalkFormat);
    EXPECT_EQ(schema().at("$defs").size() + 1, crosswalkFormat().size());
    for (const MapFormat& map : crosswalkFormat()) {
        SCOPED_TRACE(std::string{map.name});
        const json& described = schemaOf(std::string{map.name});
        std::set<std::string> keys;
        std::set<std::string> required;
        for (const KeyFormat& key : map.keys) {
            keys.emplace(key.name);
            if (key.required) {
                required.emplace(key.name);
            }
            const json& property = described.at("properties").at(std::string{key.name});
            const std::set<std::string> words(key.choices.begin(), key.choices.end());
            EXPECT_EQ(property.value("enum", std::set<std::string>{}), words) << key.name;
        }
        std::set<std::string> describedKeys;
        for (const auto& property : described.at("properties").items()) {
            describedKeys.insert(property.key());
        }
        EXPECT_EQ(describedKeys, keys);
        EXPECT_EQ(described.at("required").get<std::set<std::string>>(), required);
        EXPECT_EQ(described.at("additionalProperties"), false);
    }
}

TEST(CrosswalkFormat, TheKeyReferenceNamesEveryKeyAndWord) {
    const std::string documentation = fileText(sourcePath("docs/crosswalk-format.md"));
    for (const MapFormat& map : crosswalkFormat()) {
        const std::size_t heading = documentation.find("### `" + std::string{map.name} + "`\n");
        ASSERT_NE(heading, std::string::npos) << map.name;
        const std::string section = documentation.substr(heading, documentation.find("\n#", heading) - heading);
        for (const KeyFormat& key : map.keys) {
            EXPECT_THAT(section, HasSubstr("\n| `" + std::string{key.name} + "` | " + (key.required ? "yes" : "no") + " |")) << map.name;
            for (const std::string_view word : key.choices) {
                EXPECT_THAT(section, HasSubstr("`" + std::string{word} + "`")) << map.name;
            }
        }
    }
}

TEST(CrosswalkFormat, TheExampleOfTheDocumentationIsSound) {
    const std::string documentation = fileText(sourcePath("docs/crosswalk-format.md"));
    const std::size_t start = documentation.find("\nformat: matang-crosswalk/1\n") + 1;
    const LoadedCrosswalk example = loadCrosswalk(documentation.substr(start, documentation.find("```", start) - start), "example");
    EXPECT_THAT(print(example.findings), IsEmpty());
}

TEST(CrosswalkFormat, MapsStandInTheOrderOfTheirEnumeration) {
    EXPECT_EQ(formatOf(CrosswalkMap::Crosswalk).name, "crosswalk");
    EXPECT_EQ(formatOf(CrosswalkMap::Link).name, "link");
    EXPECT_EQ(crosswalkFormat().size(), 2U);
}

/// The bundled instrument, or nullptr.
std::shared_ptr<const Rubric> bundled(const RubricId& id) {
    const std::string path = sourcePath("rubrics/" + id.text + ".yaml");
    return std::filesystem::exists(path) ? loadRubricFile(path).rubric : nullptr;
}

TEST(BundledCrosswalks, AllLoadWithoutFindings) {
    std::set<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(sourcePath("rubrics/crosswalks"))) {
        const LoadedCrosswalk loaded = loadCrosswalkFile(entry.path().string(), bundled);
        EXPECT_THAT(print(loaded.findings), IsEmpty());
        ASSERT_NE(loaded.crosswalk, nullptr) << entry.path();
        ids.insert(loaded.crosswalk->id());
    }
    EXPECT_EQ(ids, (std::set<std::string>{"spbe-2018--spbe-2020", "spbe-2020--pemdi-2026"}));
}

std::map<LinkRelation, int> countsOf(const Crosswalk& crosswalk) {
    std::map<LinkRelation, int> counts;
    for (const CrosswalkLink& link : crosswalk.links) {
        counts[link.relation] += link.relation == LinkRelation::Dropped ? static_cast<int>(link.from.size()) : 1;
    }
    return counts;
}

/// "new I3 I6 ...": ids of the links of a relation.
std::string idsOf(const Crosswalk& crosswalk, LinkRelation relation) {
    std::string ids;
    for (const CrosswalkLink& link : crosswalk.links) {
        if (link.relation == relation) {
            ids += link.to.empty() ? std::string{} : " " + link.to.text;
            for (const NodeId& from : link.from) {
                ids += " " + from.text;
            }
        }
    }
    return ids;
}

TEST(BundledCrosswalks, Spbe2018HasTwentyFiveSuccessors) {
    const auto found = crosswalkBetween(sourcePath("rubrics"), RubricId{"spbe-2018"}, RubricId{"spbe-2020"}, bundled);
    ASSERT_TRUE(found.has_value());
    const Crosswalk& crosswalk = **found;
    EXPECT_EQ(countsOf(crosswalk),
              (std::map<LinkRelation, int>{
                  {LinkRelation::Same, 15}, {LinkRelation::Partial, 10}, {LinkRelation::New, 22}, {LinkRelation::Dropped, 14}}));
    EXPECT_EQ(idsOf(crosswalk, LinkRelation::New), " I3 I6 I7 I8 I9 I17 I18 I20 I21 I22 I23 I24 I25 I26 I27 I28 I29 I30 I31 I38 I40 I43");
    EXPECT_EQ(idsOf(crosswalk, LinkRelation::Dropped), " I2 I4 I7 I8 I9 I10 I11 I12 I13 I14 I15 I16 I17 I24");
    EXPECT_EQ(idsOf(crosswalk, LinkRelation::Partial), " I1 I3 I2 I3 I4 I6 I11 I20 I12 I20 I15 I23 I16 I22 I37 I25 I39 I34 I41 I30");
    EXPECT_EQ(crosswalk.purpose, CrosswalkPurpose::Scores);
    EXPECT_TRUE(crosswalk.isBelowScale(0));
}

TEST(BundledCrosswalks, TheOneToPemdiIsForEvidenceOnly) {
    const LoadedCrosswalk loaded = loadCrosswalkFile(sourcePath("rubrics/crosswalks/spbe-2020--pemdi-2026.yaml"));
    ASSERT_NE(loaded.crosswalk, nullptr);
    const Crosswalk& crosswalk = *loaded.crosswalk;
    EXPECT_EQ(crosswalk.purpose, CrosswalkPurpose::Evidence);
    EXPECT_EQ(crosswalk.status, Provenance::Derived);
    EXPECT_EQ(countsOf(crosswalk),
              (std::map<LinkRelation, int>{{LinkRelation::Partial, 16}, {LinkRelation::New, 4}, {LinkRelation::Dropped, 1}}));
    EXPECT_EQ(idsOf(crosswalk, LinkRelation::New), " I6 I7 I12 I20");
    EXPECT_EQ(idsOf(crosswalk, LinkRelation::Dropped), " I24");
}

}  // namespace
}  // namespace matang::rubric::test
