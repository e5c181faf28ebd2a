// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <matang/templates/gaps.h>
#include <matang/yaml/nearest_word.h>

#include <algorithm>

namespace matang::templates {

namespace {

bool isGapName(std::string_view text) {
    const std::vector<std::string_view>& gaps = gapsOf(Scope::Agency);
    return std::find(gaps.begin(), gaps.end(), text) != gaps.end();
}

int charactersIn(std::string_view bytes) {
    return static_cast<int>(
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::size_t byteOf(std::string_view line, int column) {
    std::size_t at = 0;
    for (int character = 0; at < line.size(); ++at) {
        character += charactersIn(line.substr(at, 1));
        if (character >= column) {
            break;
        }
    }
    return std::min(at, line.size());
}

/// Finds the pieces of a value one after the other where they stand in the file.
class Places {
public:
    Places(const yaml::Document& document, const yaml::Node& node) : m_document(document), m_start(node.position) {
        m_line = m_start.line;
        m_byte = byteOf(m_document.line(m_line), m_start.column);
    }

    /// Where the next one is, or else the value itself.
    base::SourcePosition next(const std::string& piece) {
        const int last = m_document.lines == nullptr ? 0 : static_cast<int>(m_document.lines->size());
        std::size_t from = m_byte;
        for (int line = m_line; line <= last; ++line, from = 0) {
            const std::string text = m_document.line(line);
            const std::size_t found = text.find(piece, from);
            if (found != std::string::npos) {
                m_line = line;
                m_byte = found + piece.size();
                return {m_start.file, line, charactersIn(std::string_view(text).substr(0, found)) + 1};
            }
        }
        return m_start;
    }

private:
    const yaml::Document& m_document;
    base::SourcePosition m_start;
    int m_line = 0;
    std::size_t m_byte = 0;
};

void checkGaps(Reading& reading, const yaml::Node& node) {
    Places places(reading.findings.document(), node);
    const std::vector<std::string_view>& known = gapsOf(reading.made.scope);
    const std::string_view text = node.scalar;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t end = text.find_first_of("{}\n", open + 1);
        if (end == std::string_view::npos || text[end] != '}') {
            const std::string rest{text.substr(open, std::min(end - open, std::size_t{20}))};
            reading.findings.error(places.next("{"), "gap-open", {{"text", rest}});
            continue;
        }
        const std::string gap{text.substr(open + 1, end - open - 1)};
        const base::SourcePosition position = places.next("{" + gap + "}");
        if (std::find(known.begin(), known.end(), gap) == known.end()) {
            const std::string_view nearest = yaml::nearestWord(gap, known);
            reading.findings.error(
                position, "gap-unknown",
                {{"gap", gap}, {"known", yaml::wordList(known, nearest, known.size())}, {"nearest", std::string{nearest}}});
        }
    }
}

bool isLiteralBlock(const Reading& reading, const yaml::Node& node) {
    const std::string line = reading.findings.document().line(node.position.line);
    const std::size_t at = byteOf(line, node.position.column);
    return node.quoted && at < line.size() && line[at] == '|';
}

/// The lines of a text, those of one paragraph joined.
std::string laidOut(const std::string& text, Lines lines, bool literal) {
    std::string whole;
    std::size_t breaks = 0;
    for (const char letter : text) {
        if (letter == '\n') {
            ++breaks;
            continue;
        }
        if (breaks > 0 && (letter == ' ' || letter == '\t')) {
            continue;
        }
        if (breaks > 0 && !whole.empty()) {
            const bool parts = lines == Lines::Paragraphs && (!literal || breaks > 1);
            whole += parts ? "\n\n" : " ";
        }
        breaks = 0;
        whole += letter;
    }
    return whole;
}

/// "title: {agency}" is a map to YAML.
const yaml::Entry* unquotedGap(const yaml::Node& node) {
    const auto found = std::find_if(node.entries.begin(), node.entries.end(), [](const yaml::Entry& entry) {
        return entry.value.kind == yaml::NodeKind::Null && isGapName(entry.key);
    });
    return found == node.entries.end() ? nullptr : &*found;
}

}  // namespace

rubric::LocalisedText readWords(Reading& reading, const yaml::Node& node, std::string_view key, Lines lines) {
    if (const yaml::Entry* gap = unquotedGap(node)) {
        reading.findings.error(gap->keyPosition, "gap-unquoted", {{"gap", gap->key}});
        return {};
    }
    rubric::LocalisedText words;
    for (auto& [language, text] : yaml::readTranslations(reading.findings, node, key, {})) {
        const yaml::Node& source = node.isMap() ? *node.find(language) : node;
        checkGaps(reading, source);
        words.byLanguage.emplace_back(language, laidOut(text, lines, isLiteralBlock(reading, source)));
    }
    return words;
}

rubric::LocalisedText readPlainWords(Reading& reading, const yaml::Node& node, std::string_view key) {
    rubric::LocalisedText words{yaml::readTranslations(reading.findings, node, key, {})};
    for (auto& entry : words.byLanguage) {
        entry.second = laidOut(entry.second, Lines::One, false);
    }
    return words;
}

}  // namespace matang::templates
