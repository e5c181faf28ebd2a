// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/templates/section_kind.h>

#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::templates {

/// One section of a report as its template wants it.
struct SectionChoice {
    SectionKind kind = SectionKind::Text;
    std::optional<rubric::LocalisedText> title;  ///< in place of the section's own; nothing: the section's own
    std::optional<rubric::LocalisedText> text;   ///< stands before what the section says; of Text all it says. Blank lines part paragraphs
    friend bool operator==(const SectionChoice&, const SectionChoice&) = default;
};

/// Somebody who signs.
struct Signer {
    rubric::LocalisedText role;
    std::string name;    ///< empty: a line to write it on
    std::string number;  ///< "NIP ..."; may be empty
    friend bool operator==(const Signer&, const Signer&) = default;
};

/// What a report looks like.
struct TemplateLook {
    enum class Density { Comfortable, Compact };
    enum class CrestFormat { None, Svg, Png };
    std::string accent;  ///< "#0b6e75", lower case; empty: the colour of Matang
    CrestFormat crestFormat = CrestFormat::None;
    std::string crest;  ///< the bytes of the picture
    rubric::LocalisedText organisation;
    Density density = Density::Comfortable;
    friend bool operator==(const TemplateLook&, const TemplateLook&) = default;
};

/// Which sections a report has, in which order, with which words and colours: the content of a template file (docs/report-templates.md).
/// Titles and texts may hold the gaps {agency}, {instrument}, {year}, {stage}, {index}, {predicate} and {date}.
struct ReportTemplate {
    std::string id;  ///< "laporan-lengkap"
    Scope scope = Scope::Agency;
    rubric::LocalisedText name;
    rubric::LocalisedText description;
    rubric::LocalisedText title;  ///< of the document and its cover; empty: the usual one
    bool numbered = true;         ///< headings of the first level are numbered
    TemplateLook look;
    std::vector<SectionChoice> sections;
    std::string place;  ///< where it is signed; may be empty
    std::string date;   ///< ISO 8601 day on which it is signed; empty: a line to write it on
    std::vector<Signer> signers;
    friend bool operator==(const ReportTemplate&, const ReportTemplate&) = default;
};

}  // namespace matang::templates
