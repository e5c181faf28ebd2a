// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/format.h>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>

namespace matang::rubric::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const json& schema() {
    static const json read = json::parse(fileText(sourcePath("rubrics/rubric.schema.json")));
    return read;
}

/// The part of the schema that describes a map.
const json& schemaOf(const std::string& map) {
    return map == "rubric" ? schema() : schema().at("$defs").at(map);
}

/// The schema of a key, with a reference to a definition followed.
const json& resolved(const json& part) {
    if (part.contains("$ref")) {
        return schema().at(json::json_pointer{part.at("$ref").get<std::string>().substr(1)});
    }
    return part;
}

TEST(Format, TheSchemaKnowsTheSameKeysAsTheLoader) {
    for (const MapFormat& map : rubricFormat()) {
        SCOPED_TRACE(std::string{map.name});
        const json& described = schemaOf(std::string{map.name});
        std::set<std::string> keys;
        std::set<std::string> required;
        for (const KeyFormat& key : map.keys) {
            keys.emplace(key.name);
            if (key.required) {
                required.emplace(key.name);
            }
        }
        std::set<std::string> describedKeys;
        for (const auto& property : described.at("properties").items()) {
            describedKeys.insert(property.key());
        }
        EXPECT_EQ(describedKeys, keys);
        EXPECT_EQ(described.value("required", std::set<std::string>{}), required);
        EXPECT_EQ(described.at("additionalProperties"), false);
    }
}

TEST(Format, TheSchemaHasNoMapsOfItsOwn) {
    std::set<std::string> maps;
    for (const MapFormat& map : rubricFormat()) {
        maps.emplace(map.name);
    }
    for (const auto& definition : schema().at("$defs").items()) {
        if (definition.value().contains("properties")) {
            EXPECT_TRUE(maps.contains(definition.key())) << definition.key();
        }
    }
}

TEST(Format, TheSchemaKnowsTheSameWords) {
    for (const MapFormat& map : rubricFormat()) {
        for (const KeyFormat& key : map.keys) {
            SCOPED_TRACE(std::string{map.name} + "." + std::string{key.name});
            const json& described = resolved(schemaOf(std::string{map.name}).at("properties").at(std::string{key.name}));
            if (key.choices.empty()) {
                EXPECT_FALSE(described.contains("enum"));
                continue;
            }
            std::set<std::string> words(key.choices.begin(), key.choices.end());
            std::set<std::string> describedWords;
            for (const json& word : described.at("enum")) {
                describedWords.insert(word.is_boolean() ? word.dump() : word.get<std::string>());
            }
            EXPECT_EQ(describedWords, words);
        }
    }
}

TEST(Format, TheSchemaNamesTheFormat) {
    EXPECT_EQ(schema().at("properties").at("format").at("const"), kRubricFormat);
}

TEST(Format, TheKeyReferenceNamesEveryKeyAndWord) {
    const std::string documentation = fileText(sourcePath("docs/rubric-format.md"));
    for (const MapFormat& map : rubricFormat()) {
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

TEST(Format, TheExampleOfTheDocumentationIsSound) {
    const std::string documentation = fileText(sourcePath("docs/rubric-format.md"));
    const std::size_t start = documentation.find("\nformat: matang-rubric/1\n") + 1;
    const LoadedRubric example = loadRubric(documentation.substr(start, documentation.find("```", start) - start), "example");
    EXPECT_THAT(print(example.findings), testing::IsEmpty());
}

TEST(Format, MapsStandInTheOrderOfTheirEnumeration) {
    EXPECT_EQ(formatOf(FormatMap::Rubric).name, "rubric");
    EXPECT_EQ(formatOf(FormatMap::RoundingStep).name, "rounding-step");
    EXPECT_EQ(formatOf(FormatMap::Provenance).name, "provenance");
    EXPECT_EQ(rubricFormat().size(), static_cast<std::size_t>(FormatMap::Provenance) + 1);
}

}  // namespace
}  // namespace matang::rubric::test
