// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/template_loader.h>

#include "reading.h"

#include <matang/templates/template_format.h>

#include <algorithm>
#include <filesystem>

namespace matang::templates {

namespace {

// A file of another format is not read further: what this version would find in it means nothing.
bool isOtherFormat(Reading& reading, const yaml::Node& root) {
    const yaml::Node* format = root.find("format");
    if (format == nullptr || !format->isScalar() || format->scalar == kTemplateFormat) {
        return false;
    }
    reading.findings.error(format->position, "format-unknown", {{"format", format->scalar}, {"known", std::string{kTemplateFormat}}});
    return true;
}

bool isId(std::string_view text) {
    const auto isSmallOrDigit = [](char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'); };
    return !text.empty() && isSmallOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char letter) { return letter == '-' || isSmallOrDigit(letter); });
}

void readHeader(Reading& reading, yaml::MapReader& file) {
    ReportTemplate& made = reading.made;
    if (const yaml::Node* format = file.find("format"); format != nullptr && !format->isScalar()) {
        yaml::reportWrongType(reading.findings, *format, "format", "scalar");
    }
    made.id = file.text("template");
    if (!made.id.empty() && !isId(made.id)) {
        reading.findings.error(file.find("template")->position, "template-id-malformed", {{"id", made.id}});
    }
    if (const int scope = file.choice("scope", -1); scope >= 0) {
        made.scope = static_cast<Scope>(scope);
        reading.scopeKnown = true;
    }
    if (const yaml::Node* name = file.find("name")) {
        made.name = readPlainWords(reading, *name, "name");
    }
    if (const yaml::Node* description = file.find("description")) {
        made.description = readPlainWords(reading, *description, "description");
    }
    if (const yaml::Node* title = file.find("title")) {
        made.title = readWords(reading, *title, "title", Lines::One);
    }
    made.numbered = file.choice("numbered", 1) == 1;
}

void readTemplate(Reading& reading, const yaml::Node& root) {
    yaml::MapReader file(reading.findings, root, formatOf(FormatMap::Template), "template");
    if (!file.isMap()) {
        return;
    }
    readHeader(reading, file);
    if (const yaml::Node* look = file.find("look")) {
        readLook(reading, *look);
    }
    readSections(reading, file);
    readSignatures(reading, file);
}

LoadedTemplate load(yaml::Document document, const std::string& folder) {
    const yaml::Node root = document.root;
    const bool refused = root.kind == yaml::NodeKind::Null && !document.findings.empty();
    Reading reading(std::move(document), folder);
    if (!refused && !isOtherFormat(reading, root)) {
        readTemplate(reading, root);
    }
    LoadedTemplate loaded{nullptr, reading.findings.inFileOrder()};
    if (!base::hasErrors(loaded.findings)) {
        loaded.reportTemplate = std::make_shared<const ReportTemplate>(std::move(reading.made));
    }
    return loaded;
}

}  // namespace

LoadedTemplate loadTemplate(std::string_view text, const std::string& fileName, const std::string& folder) {
    return load(yaml::parse(text, fileName), folder);
}

LoadedTemplate loadTemplateFile(const std::string& path) {
    auto document = yaml::parseFile(path);
    if (!document) {
        return {nullptr, {{base::Severity::Error, {path, 0, 0}, document.error().reason, document.error().arguments, {}}}};
    }
    return load(*std::move(document), std::filesystem::path(path).parent_path().string());
}

}  // namespace matang::templates
