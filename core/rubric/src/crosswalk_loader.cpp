// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/crosswalk_loader.h>

#include "crosswalk_checks.h"
#include "file_text.h"
#include "parts.h"

#include <matang/base/sha256.h>
#include <matang/rubric/crosswalk_format.h>
#include <matang/yaml/document.h>

#include <filesystem>
#include <system_error>
#include <utility>

namespace matang::rubric {
namespace {

constexpr std::string_view kAnyVersion = "matang-crosswalk/";

bool isOtherFormat(CrosswalkReading& state, const yaml::Node& root) {
    const yaml::Node* format = root.find("format");
    if (format == nullptr || !format->isScalar() || format->scalar == kCrosswalkFormat) {
        return false;
    }
    state.reading.findings.error(format->position, "format-unknown",
                                 {{"format", format->scalar}, {"known", std::string{kCrosswalkFormat}}});
    return true;
}

/// What a relation says about the other keys of its link.
void checkRelation(Findings& findings, const MapReader& map, LinkRelation relation) {
    const std::string word{linkRelationCode(relation)};
    const auto needs = [&](std::string_view key) {
        if (!map.intended(key)) {
            findings.error(map.node().position, "relation-needs", {{"relation", word}, {"key", std::string{key}}});
        }
    };
    const auto excludes = [&](std::string_view key) {
        if (map.find(key) != nullptr) {
            findings.error(map.keyPosition(key), "relation-excludes", {{"relation", word}, {"key", std::string{key}}});
        }
    };
    if (relation == LinkRelation::Dropped) {
        excludes("to");
    } else {
        needs("to");
    }
    if (relation == LinkRelation::New) {
        excludes("from");
    } else {
        needs("from");
    }
    if (relation == LinkRelation::New || relation == LinkRelation::Dropped) {
        excludes("factor");
    }
}

void readFactor(Findings& findings, MapReader& map, CrosswalkLink& link) {
    const auto factor = map.number("factor");
    if (factor && factor->sign() <= 0) {
        findings.error(map.find("factor")->position, "factor-not-positive", {{"text", map.find("factor")->scalar}});
    } else if (factor) {
        link.factor = *factor;
    }
}

void readLink(CrosswalkReading& state, const yaml::Node& item) {
    MapReader map(state.reading, item, formatOf(CrosswalkMap::Link), "links");
    if (!map.isMap()) {
        return;
    }
    CrosswalkLink link;
    LinkPlaces places;
    if (const yaml::Node* to = map.find("to")) {
        link.to = NodeId{map.id("to")};
        places.to = to->position;
    }
    for (const yaml::Node& from : map.list("from")) {
        std::string id = readText(state.reading.findings, from, "from");
        if (!id.empty()) {
            checkId(state.reading, id, from.position);
            link.from.emplace_back(id);
            places.from.push_back(from.position);
        }
    }
    if (const int relation = map.choice("relation", -1); relation >= 0) {
        link.relation = static_cast<LinkRelation>(relation);
        places.relationKnown = true;
        checkRelation(state.reading.findings, map, link.relation);
    }
    readFactor(state.reading.findings, map, link);
    link.note = map.localised("note");
    state.crosswalk.links.push_back(std::move(link));
    state.places.push_back(std::move(places));
}

void readNames(CrosswalkReading& state, MapReader& file) {
    Crosswalk& crosswalk = state.crosswalk;
    crosswalk.language = file.text("language");
    if (const yaml::Node* language = file.find("language"); language != nullptr && !crosswalk.language.empty()) {
        checkLanguage(state.reading.findings, crosswalk.language, language->position);
    }
    state.reading.rubric.language = crosswalk.language;
    crosswalk.from = RubricId{file.id("from")};
    crosswalk.to = RubricId{file.id("to")};
    const auto positionOf = [&](std::string_view key) {
        return file.find(key) != nullptr ? file.find(key)->position : base::SourcePosition{};
    };
    state.fromPosition = positionOf("from");
    state.toPosition = positionOf("to");
    if (!crosswalk.from.empty() && crosswalk.from == crosswalk.to) {
        state.reading.findings.error(state.toPosition, "crosswalk-same-rubric", {{"rubric", crosswalk.to.text}});
    }
    crosswalk.version = file.text("version");
    crosswalk.status = file.choice("status", Provenance::Derived);
    crosswalk.name = file.localised("name");
    crosswalk.note = file.localised("note");
    readSources(state.reading, file);
    crosswalk.sources = state.reading.rubric.sources;
    crosswalk.purpose = file.choice("purpose", CrosswalkPurpose::Scores);
}

void readCrosswalk(CrosswalkReading& state, const yaml::Node& root, const RubricFinder& find) {
    MapReader file(state.reading, root, formatOf(CrosswalkMap::Crosswalk), "crosswalk");
    if (!file.isMap()) {
        return;
    }
    if (const yaml::Node* format = file.find("format"); format != nullptr && !format->isScalar()) {
        reportWrongType(state.reading.findings, *format, "format", "scalar");
    }
    readNames(state, file);
    for (const yaml::Node& value : file.list("below-scale", EmptyList::Allowed)) {
        if (const auto number = readNumber(state.reading, value, "below-scale")) {
            state.crosswalk.belowScale.push_back(*number);
        }
    }
    state.linksPosition = file.keyPosition("links");
    for (const yaml::Node& item : file.list("links")) {
        readLink(state, item);
    }
    checkTwice(state);
    if (find) {
        checkNodes(state, find);
    }
}

LoadedCrosswalk load(std::string_view text, const std::string& fileName, const RubricFinder& find, const std::string& expectedId) {
    CrosswalkReading state(yaml::parse(text, fileName));
    const yaml::Node& root = state.reading.findings.document().root;
    const bool refused = root.kind == yaml::NodeKind::Null && !state.reading.findings.document().findings.empty();
    if (!refused && !isOtherFormat(state, root)) {
        readCrosswalk(state, root, find);
        const Crosswalk& read = state.crosswalk;
        if (!expectedId.empty() && !read.from.empty() && !read.to.empty() && read.id() != expectedId) {
            state.reading.findings.error(state.fromPosition, "crosswalk-not-file-name",
                                         {{"file", expectedId + ".yaml"}, {"wanted", read.id() + ".yaml"}});
        }
    }
    LoadedCrosswalk loaded{nullptr, state.reading.findings.inFileOrder()};
    if (!base::hasErrors(loaded.findings)) {
        state.crosswalk.text = std::string{text};
        state.crosswalk.sha256 = base::sha256Hex(text);
        loaded.crosswalk = std::make_shared<const Crosswalk>(std::move(state.crosswalk));
    }
    return loaded;
}

}  // namespace

LoadedCrosswalk loadCrosswalk(std::string_view text, const std::string& fileName, const RubricFinder& find) {
    return load(text, fileName, find, {});
}

LoadedCrosswalk loadCrosswalkFile(const std::string& path, const RubricFinder& find) {
    const auto text = readFileText(path);
    if (!text) {
        return {nullptr, {findingOf(text.error(), path)}};
    }
    return load(*text, path, find, std::filesystem::path(path).stem().string());
}

bool isCrosswalkFile(const std::string& path) {
    const auto text = readFileText(path);
    if (!text) {
        return false;
    }
    const yaml::Document document = yaml::parse(*text, path);
    const yaml::Node* format = document.root.find("format");
    return format != nullptr && format->isScalar() && format->scalar.starts_with(kAnyVersion);
}

base::Result<std::shared_ptr<const Crosswalk>> crosswalkBetween(const std::filesystem::path& rubrics, const RubricId& from,
                                                                const RubricId& to, const RubricFinder& find) {
    const auto none = base::fail(base::ErrorCode::NotFound, "crosswalk-none", {{"from", from.text}, {"to", to.text}});
    const std::string name = from.text + "--" + to.text + ".yaml";
    if (rubrics.empty()) {
        return none;
    }
    // Only a name that the folder lists is turned into a path, so that no id leads out of it.
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(rubrics / "crosswalks", failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().filename() != name) {
            continue;
        }
        const std::string path = entry->path().string();
        LoadedCrosswalk loaded = loadCrosswalkFile(path, find);
        if (loaded.crosswalk == nullptr) {
            return tl::unexpected<base::Error>(base::Error{
                base::ErrorCode::InvalidInput, "crosswalk-invalid", {{"file", path}}, {path, 0, 0}, std::move(loaded.findings)});
        }
        if (loaded.crosswalk->from == from && loaded.crosswalk->to == to) {
            return loaded.crosswalk;
        }
    }
    return none;
}

}  // namespace matang::rubric
