// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/loader.h>

#include "file_text.h"
#include "parts.h"

#include <matang/base/sha256.h>
#include <matang/rubric/format.h>
#include <matang/yaml/document.h>

#include <filesystem>
#include <utility>

namespace matang::rubric {

namespace {

// A file of another format is not read further: what this version would find in it means nothing.
bool isOtherFormat(Reading& reading, const yaml::Node& root) {
    const yaml::Node* format = root.find("format");
    if (format == nullptr || !format->isScalar() || format->scalar == kRubricFormat) {
        return false;
    }
    reading.findings.error(format->position, "format-unknown", {{"format", format->scalar}, {"known", std::string{kRubricFormat}}});
    return true;
}

void readParts(Reading& reading, const yaml::Node& root) {
    MapReader file(reading, root, FormatMap::Rubric, "rubric");
    if (!file.isMap()) {
        return;
    }
    if (const yaml::Node* format = file.find("format"); format != nullptr && !format->isScalar()) {
        reportWrongType(reading.findings, *format, "format", "scalar");
    }
    readHeader(reading, file);
    readScales(reading, file);
    readSurveys(reading, file);
    readNotApplicable(reading, file);
    readRounding(reading, file);
    readPeerGroups(reading, file);
    readPredicates(reading, file);
    readTree(reading, file);
    readConditions(reading);
    findRanges(reading);
    readProfiles(reading, file);
    readPeerNodes(reading);
    readTargets(reading, file);
    readEvidenceRules(reading, file);
    checkCriteria(reading);
    checkTree(reading);
    checkConditions(reading);
    checkMeans(reading);
    checkWeights(reading);
}

LoadedRubric load(std::string_view text, const std::string& fileName, const std::string& expectedId) {
    Reading reading(yaml::parse(text, fileName));
    const yaml::Node& root = reading.findings.document().root;
    const bool refused = root.kind == yaml::NodeKind::Null && !reading.findings.document().findings.empty();
    if (!refused && !isOtherFormat(reading, root)) {
        readParts(reading, root);
        const std::string& id = reading.rubric.id.text;
        if (!expectedId.empty() && !id.empty() && id != expectedId) {
            reading.findings.error(root.find("id")->position, "id-not-file-name", {{"id", id}, {"file", expectedId + ".yaml"}});
        }
    }
    LoadedRubric loaded{nullptr, reading.findings.inFileOrder()};
    if (!base::hasErrors(loaded.findings)) {
        reading.rubric.text = std::string{text};
        reading.rubric.sha256 = base::sha256Hex(text);
        loaded.rubric = std::make_shared<const Rubric>(std::move(reading.rubric));
    }
    return loaded;
}

}  // namespace

LoadedRubric loadRubric(std::string_view text, const std::string& fileName) {
    return load(text, fileName, {});
}

LoadedRubric loadRubricFile(const std::string& path, FileName name) {
    const auto text = readFileText(path);
    if (!text) {
        return {nullptr, {findingOf(text.error(), path)}};
    }
    return load(*text, path, name == FileName::IsId ? std::filesystem::path(path).stem().string() : std::string{});
}

}  // namespace matang::rubric
