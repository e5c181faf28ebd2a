// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/messages.h>

#include "embedded_messages.h"
#include "source_excerpt.h"

#include <string_view>

namespace matang::messages {
namespace {

using base::Arguments;
using base::SourcePosition;
using text::Catalogue;
using text::Language;

Catalogue embeddedCatalogue(Language language) {
    const std::string wanted = std::string(text::languageCode(language)) + ".yaml";
    std::string_view content = "{}";
    for (const auto& file : embedded::messages::files()) {
        if (file.name == wanted) {
            content = file.text;
        }
    }
    base::Result<Catalogue> parsed = Catalogue::parse(content, wanted, language);
    // Without sentences the codes and arguments are still shown, which beats not starting; a test keeps the files readable.
    return parsed ? *std::move(parsed) : Catalogue{};
}

const char* nameOf(base::Severity severity) {
    switch (severity) {
        case base::Severity::Info:
            return "info";
        case base::Severity::Warning:
            return "warning";
        case base::Severity::Error:
            return "error";
    }
    return "error";
}

/// Arguments come from files of other people: line ends and control characters must not reach a terminal or break a sentence.
Arguments printable(const Arguments& arguments) {
    Arguments clean;
    for (const auto& entry : arguments) {
        clean.emplace_back(entry.first, printableLine(entry.second));
    }
    return clean;
}

/// "rubric.yaml, baris 3, kolom 7: ", with as much of it as is known.
std::string whereOf(const SourcePosition& position, const Catalogue& catalogue) {
    const Arguments arguments = {
        {"column", std::to_string(position.column)}, {"file", printableLine(position.file)}, {"line", std::to_string(position.line)}};
    if (position.line > 0) {
        const std::string part = position.column > 0 ? "line-column" : "line";
        return catalogue.sentence(position.file.empty() ? "where-" + part : "where-file-" + part, arguments) + ": ";
    }
    return position.file.empty() ? std::string{} : printableLine(position.file) + ": ";
}

std::string machinePosition(const SourcePosition& position) {
    std::string place = position.file.empty() ? std::string{} : printableLine(position.file) + ":";
    if (position.line > 0) {
        place += std::to_string(position.line) + ":";
        place += position.column > 0 ? std::to_string(position.column) + ":" : "";
    }
    return place.empty() ? place : place + " ";
}

}  // namespace

const Catalogue& catalogue(Language language) {
    static const Catalogue indonesian = embeddedCatalogue(Language::Indonesian);
    static const Catalogue english = embeddedCatalogue(Language::English);
    return language == Language::Indonesian ? indonesian : english;
}

std::string sentence(const base::Diagnostic& finding, Language language) {
    return catalogue(language).sentence(finding.code, printable(finding.arguments));
}

std::string sentence(const base::Error& error, Language language) {
    const Catalogue& sentences = catalogue(language);
    const std::string where = error.position.line > 0 ? whereOf(error.position, sentences) : std::string{};
    std::string text = where + sentences.sentence(error.reason, printable(error.arguments));
    for (const base::Diagnostic& finding : error.diagnostics) {
        text += "\n" + whereOf(finding.position, sentences) + sentence(finding, language);
    }
    return text;
}

std::string render(const base::Diagnostic& finding, Language language) {
    std::string text = machinePosition(finding.position);
    text.append(nameOf(finding.severity)).append(": ").append(finding.code).append(": ").append(sentence(finding, language));
    if (!finding.sourceLine.empty() && finding.position.column > 0) {
        text += "\n" + excerptWithCaret(finding.sourceLine, finding.position.column);
    }
    return text;
}

}  // namespace matang::messages
