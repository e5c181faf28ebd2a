// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"
#include "crest.h"

#include <matang/templates/template_format.h>

#include <fmt/format.h>

#include <cmath>

namespace matang::templates {

namespace {

void readAccent(Reading& reading, const yaml::Node& node) {
    const std::string text = yaml::readText(reading.findings, node, "accent");
    if (text.empty()) {
        return;
    }
    const auto colour = colourOf(text);
    if (!colour) {
        reading.findings.error(node.position, "colour-malformed", {{"text", text}});
        return;
    }
    reading.made.look.accent = colourText(*colour);
    if (const double contrast = contrastWithWhite(*colour); contrast < kLeastContrast) {
        // Rounded down, so that no figure is shown that would do.
        const std::string shown = fmt::format("{:.1f}", std::floor(contrast * 10) / 10);
        reading.findings.error(node.position, "colour-too-light",
                               {{"text", text}, {"value", shown}, {"darker", colourText(darkened(*colour))}});
    }
}

}  // namespace

void readLook(Reading& reading, const yaml::Node& node) {
    yaml::MapReader map(reading.findings, node, formatOf(FormatMap::Look), "look");
    if (const yaml::Node* accent = map.find("accent")) {
        readAccent(reading, *accent);
    }
    if (const yaml::Node* crest = map.find("crest")) {
        readCrest(reading, *crest);
    }
    if (const yaml::Node* organisation = map.find("organisation")) {
        reading.made.look.organisation = readWords(reading, *organisation, "organisation", Lines::One);
    }
    reading.made.look.density = map.choice("density", TemplateLook::Density::Comfortable);
}

}  // namespace matang::templates
