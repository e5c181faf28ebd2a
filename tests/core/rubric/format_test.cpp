// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/format.h>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>
#include <sstream>

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

TEST(Format, TheExampleOfTheDocumentationAndThatOfTheFuzzerHaveEveryKey) {
    const std::string documentation = fileText(sourcePath("docs/rubric-format.md"));
    const std::size_t start = documentation.find("\nformat: matang-rubric/1\n");
    const std::string example = documentation.substr(start, documentation.find("```", start) - start);
    const std::string fuzzed = fileText(sourcePath("tests/fuzz/corpus/rubric/every-key.yaml"));
    EXPECT_THAT(print(loadRubric(fuzzed, "every-key").findings), testing::IsEmpty());
    const auto has = [](const std::string& text, const std::string& key) {
        const std::string allowed = " {\n";
        for (std::size_t at = text.find(key + ":"); at != std::string::npos; at = text.find(key + ":", at + 1)) {
            if (at > 0 && allowed.find(text[at - 1]) != std::string::npos) {
                return true;
            }
        }
        return false;
    };
    for (const MapFormat& map : rubricFormat()) {
        for (const KeyFormat& key : map.keys) {
            EXPECT_TRUE(has(example, std::string{key.name})) << map.name << "." << key.name;
            EXPECT_TRUE(has("\n" + fuzzed, std::string{key.name})) << map.name << "." << key.name;
        }
    }
}

/// A piece of a tree in the documentation, below its heading, as a whole rubric.
std::string rubricOfPiece(const std::string& heading) {
    const std::string documentation = fileText(sourcePath("docs/rubric-format.md"));
    const std::size_t start = documentation.find("```yaml\n", documentation.find("### " + heading + "\n")) + 8;
    std::istringstream piece(documentation.substr(start, documentation.find("```", start) - start));
    std::string text{kSmallRubric.substr(0, kSmallRubric.find("\nindex:\n"))};
    text.replace(text.find("  - {id: figure"), text.find("index-range") - text.find("  - {id: figure"),
                 "  - {id: figure, name: Angka, from: 1, to: 5, step: 0}\n"
                 "  - {id: process, name: Proses, from: 1, to: 5, levels: [{level: 1, name: A}, {level: 2, name: B}, {level: 3, name: C}, "
                 "{level: 4, name: D}, {level: 5, name: E}]}\n");
    text.replace(text.find("index-range: {from: 1, to: 3}"), 29, "index-range: {from: 1, to: 5}");
    text.erase(text.find("predicates:"));
    text += "surveys:\n  - {id: warga, name: Survei warga, from: 1, to: 5, missing: 9, minimum: 30, checks: [gaps]}\n";
    text += "index:\n  name: Indeks\n  children:\n";
    for (std::string line; std::getline(piece, line);) {
        text += "    " + line + "\n";
    }
    return text;
}

TEST(Format, TheShortExamplesOfTheDocumentationAreSound) {
    for (const char* heading : {"A measured indicator", "A repeated sub-tree", "A survey", "Limits and gates"}) {
        const LoadedRubric loaded = loadRubric(rubricOfPiece(heading), heading);
        EXPECT_THAT(print(loaded.findings), testing::IsEmpty()) << rubricOfPiece(heading);
    }
}

TEST(Format, TheTableOfFindingsNamesEveryCodeOfTheHeader) {
    const std::string documentation = fileText(sourcePath("docs/rubric-format.md"));
    const std::string findings = documentation.substr(documentation.find("## Findings"));
    const std::string header = fileText(sourcePath("core/rubric/include/matang/rubric/loader.h"));
    static const std::regex code(R"(([a-z]+(?:-[a-z]+)+) \{)");
    const std::size_t start = header.find("/// Reads a rubric of the format");
    const std::string comment = header.substr(start, header.find("[[nodiscard]]", start) - start);
    int count = 0;
    for (std::sregex_iterator found(comment.begin(), comment.end(), code), end; found != end; ++found) {
        EXPECT_THAT(findings, HasSubstr("`" + (*found)[1].str() + "`"));
        ++count;
    }
    EXPECT_GT(count, 40);
}

TEST(Format, MapsStandInTheOrderOfTheirEnumeration) {
    EXPECT_EQ(formatOf(FormatMap::Rubric).name, "rubric");
    EXPECT_EQ(formatOf(FormatMap::RoundingStep).name, "rounding-step");
    EXPECT_EQ(formatOf(FormatMap::NotApplicable).name, "not-applicable");
    EXPECT_EQ(formatOf(FormatMap::PredicateTable).name, "predicate-table");
    EXPECT_EQ(formatOf(FormatMap::EvidenceRule).name, "evidence-rule");
    EXPECT_EQ(formatOf(FormatMap::OverYears).name, "over-years");
    EXPECT_EQ(formatOf(FormatMap::LadderStep).name, "ladder-step");
    EXPECT_EQ(formatOf(FormatMap::Condition).name, "condition");
    EXPECT_EQ(formatOf(FormatMap::Provenance).name, "provenance");
    EXPECT_EQ(rubricFormat().size(), static_cast<std::size_t>(FormatMap::Provenance) + 1);
}

}  // namespace
}  // namespace matang::rubric::test
