// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <matang/templates/gaps.h>
#include <matang/templates/template_format.h>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>

namespace matang::templates::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

const json& schema() {
    static const json read = json::parse(fileText(sourcePath("reports/templates/report-template.schema.json")));
    return read;
}

const json& schemaOf(const std::string& map) {
    return map == "template" ? schema() : schema().at("$defs").at(map);
}

const json& resolved(const json& part) {
    return part.contains("$ref") ? schema().at(json::json_pointer{part.at("$ref").get<std::string>().substr(1)}) : part;
}

std::set<std::string> codesOf(const std::vector<SectionKind>& kinds) {
    std::set<std::string> codes;
    for (const SectionKind kind : kinds) {
        codes.emplace(sectionCode(kind));
    }
    return codes;
}

const std::string& documentation() {
    static const std::string text = fileText(sourcePath("docs/report-templates.md"));
    return text;
}

TEST(Schema, KnowsTheSameKeysAsTheLoader) {
    for (const yaml::MapFormat& map : templateFormat()) {
        SCOPED_TRACE(std::string{map.name});
        const json& described = schemaOf(std::string{map.name});
        std::set<std::string> keys;
        std::set<std::string> required;
        for (const yaml::KeyFormat& key : map.keys) {
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
    EXPECT_EQ(schema().at("properties").at("format").at("const").dump(), kTemplateFormat);
}

TEST(Schema, KnowsTheSameWords) {
    for (const yaml::MapFormat& map : templateFormat()) {
        for (const yaml::KeyFormat& key : map.keys) {
            SCOPED_TRACE(std::string{map.name} + "." + std::string{key.name});
            const json& described = resolved(schemaOf(std::string{map.name}).at("properties").at(std::string{key.name}));
            std::set<std::string> words;
            if (described.contains("enum") && std::string_view(key.name) != "section") {
                for (const json& word : described.at("enum")) {
                    words.insert(word.is_boolean() ? word.dump() : word.get<std::string>());
                }
            }
            EXPECT_EQ(words, (std::set<std::string>(key.choices.begin(), key.choices.end())));
        }
    }
}

TEST(Schema, KnowsTheSameSections) {
    std::set<std::string> known = codesOf(sectionsOf(Scope::Agency));
    known.merge(codesOf(sectionsOf(Scope::Round)));
    EXPECT_EQ(schema().at("$defs").at("section-code").at("enum").get<std::set<std::string>>(), known);
}

TEST(Documentation, NamesEveryKeyAndWord) {
    for (const yaml::MapFormat& map : templateFormat()) {
        const std::size_t heading = documentation().find("### `" + std::string{map.name} + "`\n");
        ASSERT_NE(heading, std::string::npos) << map.name;
        const std::string section = documentation().substr(heading, documentation().find("\n#", heading) - heading);
        for (const yaml::KeyFormat& key : map.keys) {
            EXPECT_THAT(section, HasSubstr("\n| `" + std::string{key.name} + "` | " + (key.required ? "yes" : "no") + " |")) << map.name;
            for (const std::string_view word : key.choices) {
                EXPECT_THAT(section, HasSubstr("`" + std::string{word} + "`")) << map.name;
            }
        }
    }
    for (const std::string_view gap : gapsOf(Scope::Agency)) {
        EXPECT_THAT(documentation(), HasSubstr("\n| `{" + std::string{gap} + "}` |"));
    }
}

/// The end of a row in the table of sections: which bundled templates of its scope have it.
std::string rowOf(SectionKind kind, Scope scope) {
    std::string row;
    for (const auto& one : bundledTemplates()) {
        if (one->scope != scope) {
            continue;
        }
        const bool has =
            std::any_of(one->sections.begin(), one->sections.end(), [kind](const SectionChoice& choice) { return choice.kind == kind; });
        row += has ? " yes |" : " |";
    }
    return row;
}

TEST(Documentation, SaysWhichSectionsThereAre) {
    for (const Scope scope : {Scope::Agency, Scope::Round}) {
        const std::size_t table =
            documentation().find(scope == Scope::Agency ? "\n### Of reports on one agency\n" : "\n### Of reports on a round\n");
        ASSERT_NE(table, std::string::npos);
        for (const SectionKind kind : sectionsOf(scope)) {
            const std::string start = "\n| `" + std::string{sectionCode(kind)} + "` |";
            const std::size_t at = documentation().find(start, table);
            ASSERT_NE(at, std::string::npos) << start;
            const std::string line = documentation().substr(at + 1, documentation().find('\n', at + 1) - at - 1);
            EXPECT_TRUE(line.ends_with(". |" + rowOf(kind, scope))) << line << "\nexpected at its end: |" << rowOf(kind, scope);
        }
    }
}

TEST(Documentation, HasAnExampleWithoutMistakes) {
    const std::size_t start = documentation().find("```yaml\n") + 8;
    const std::string example = documentation().substr(start, documentation().find("```", start) - start);
    const Folder folder;
    folder.write("lambang.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    EXPECT_THAT(print(loadTemplate(example, "example", folder.path()).findings), IsEmpty());
    for (const yaml::MapFormat& map : templateFormat()) {
        for (const yaml::KeyFormat& key : map.keys) {
            EXPECT_THAT(example, HasSubstr(std::string{key.name} + ":")) << map.name;
        }
    }
}

}  // namespace
}  // namespace matang::templates::test
