// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/messages.h>

#include "embedded_messages.h"
#include "source_excerpt.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <array>
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

/// Arguments come from files of other people: line ends and control characters must not reach a terminal or break a sentence.
Arguments printable(const Arguments& arguments) {
    Arguments clean;
    for (const auto& entry : arguments) {
        clean.emplace_back(entry.first, printableLine(entry.second));
    }
    return clean;
}

/// Arguments that hold figures of marks, weights and indices, written with the language's decimal mark.
bool isFigure(std::string_view name) {
    constexpr std::array<std::string_view, 22> kFigures{
        "amount", "bound",     "highest",  "lowest",  "own",  "plus", "times", "after", "before",    "computed", "exact",
        "from",   "published", "reported", "rounded", "step", "sum",  "to",    "value", "unrounded", "wanted",   "coverage"};
    return std::find(kFigures.begin(), kFigures.end(), name) != kFigures.end();
}

bool isPlainDecimal(std::string_view text) {
    const std::size_t point = text.find('.');
    const auto onlyDigits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::size_t first = text.substr(0, 1) == "-" ? 1 : 0;
    return point != std::string_view::npos && point > first && onlyDigits(text.substr(first, point - first)) &&
           onlyDigits(text.substr(point + 1));
}

/// Arguments as a sentence of the language says them: figures with its decimal mark, the words that files use for their own parts in its
/// words.
Arguments spoken(const Arguments& arguments, const Catalogue& catalogue) {
    Arguments words = printable(arguments);
    for (auto& [name, value] : words) {
        const std::string word = std::string("word-").append(value);
        if ((name == "wanted" || name == "found" || name == "kind") && catalogue.has(word)) {
            value = catalogue.sentence(word);
        } else if (isFigure(name) && isPlainDecimal(value)) {
            value = text::localised(value, catalogue.language());
        }
    }
    return words;
}

/// Where it is known what was likely meant, a code may have a sentence of its own that suggests it.
std::string sentenceKey(const std::string& code, const Arguments& arguments, const Catalogue& catalogue) {
    std::string suggesting = code + "-nearest";
    return !base::argument(arguments, "nearest").empty() && catalogue.has(suggesting) ? suggesting : code;
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
    const Catalogue& sentences = catalogue(language);
    return sentences.sentence(sentenceKey(finding.code, finding.arguments, sentences), spoken(finding.arguments, sentences));
}

std::string sentence(const base::Error& error, Language language) {
    const Catalogue& sentences = catalogue(language);
    const std::string where = error.position.line > 0 ? whereOf(error.position, sentences) : std::string{};
    std::string text = where + sentences.sentence(error.reason, spoken(error.arguments, sentences));
    for (const base::Diagnostic& finding : error.diagnostics) {
        text += "\n" + whereOf(finding.position, sentences) + sentence(finding, language);
    }
    return text;
}

std::string render(const base::Diagnostic& finding, Language language) {
    std::string text = machinePosition(finding.position);
    text.append(base::severityCode(finding.severity)).append(": ").append(finding.code).append(": ").append(sentence(finding, language));
    if (!finding.sourceLine.empty() && finding.position.column > 0) {
        text += "\n" + excerptWithCaret(finding.sourceLine, finding.position.column);
    }
    return text;
}

}  // namespace matang::messages
