// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/templates/report_template.h>
#include <matang/yaml/map_reader.h>

#include <filesystem>
#include <string_view>
#include <utility>

namespace matang::templates {

/// A template while it is read: what there is of it so far, and what was wrong.
struct Reading {
    Reading(yaml::Document document, std::filesystem::path where) : findings(std::move(document)), folder(std::move(where)) {}

    yaml::Findings findings;
    ReportTemplate made;
    bool scopeKnown = false;  ///< else nothing can be said about sections of another scope
    std::filesystem::path folder;
};

/// How a text may be laid out.
enum class Lines {
    One,         ///< a title: line breaks become spaces
    Paragraphs,  ///< blank lines part paragraphs; in a block of `|` other line breaks become spaces
};

/// Text in one or more languages, a plain one for all of them, with gaps: gap-unknown {gap, known, nearest}, gap-open {text}, gap-unquoted
/// {gap}, and the findings of yaml::readTranslations.
[[nodiscard]] rubric::LocalisedText readWords(Reading& reading, const yaml::Node& node, std::string_view key, Lines lines);
/// The same without gaps, in which braces mean nothing.
[[nodiscard]] rubric::LocalisedText readPlainWords(Reading& reading, const yaml::Node& node, std::string_view key);

/// Colours and crest. Findings: colour-malformed {text}, colour-too-light {text, value, darker}, those of the crest.
void readLook(Reading& reading, const yaml::Node& node);
/// The sections. Findings: section-unknown {section, known, nearest}, section-of-other-scope {section, template, wanted, found},
/// section-twice {section, firstLine}, section-key-misplaced {section, key}.
void readSections(Reading& reading, yaml::MapReader& file);
/// Who signs, where and when. Findings: day-malformed {day, field}, signatures-unused.
void readSignatures(Reading& reading, yaml::MapReader& file);

}  // namespace matang::templates
