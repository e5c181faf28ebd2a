// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/text/catalogue.h>
#include <matang/yaml/document.h>

#include <algorithm>
#include <optional>
#include <set>

namespace matang::text {
namespace {

using base::Diagnostic;

/// A stretch of a sentence: literal text, or the name of a gap.
struct Piece {
    bool isGap = false;
    std::string_view text;
};

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Cuts a sentence at its `{name}` gaps; nothing where the braces are unbalanced or hold no name.
std::optional<std::vector<Piece>> piecesOf(std::string_view sentence) {
    std::vector<Piece> pieces;
    while (!sentence.empty()) {
        const std::size_t brace = sentence.find_first_of("{}");
        if (brace != 0) {
            pieces.push_back({false, sentence.substr(0, brace)});
        }
        if (brace == std::string_view::npos) {
            break;
        }
        const std::size_t end = sentence.find('}', brace);
        if (sentence[brace] == '}' || end == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view name = sentence.substr(brace + 1, end - brace - 1);
        if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter)) {
            return std::nullopt;
        }
        pieces.push_back({true, name});
        sentence.remove_prefix(end + 1);
    }
    return pieces;
}

const std::string* valueOf(const base::Arguments& arguments, std::string_view name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const auto& entry) { return entry.first == name; });
    return found == arguments.end() ? nullptr : &found->second;
}

std::string withoutSentence(const std::string& key, const base::Arguments& arguments) {
    std::string text = key;
    const char* separator = " (";
    for (const auto& entry : arguments) {
        text += separator + entry.first + "=" + entry.second;
        separator = ", ";
    }
    return arguments.empty() ? text : text + ")";
}

Diagnostic mistake(const yaml::Document& document, const base::SourcePosition& position, std::string code, base::Arguments arguments) {
    return {base::Severity::Error, position, std::move(code), std::move(arguments), document.line(position.line)};
}

}  // namespace

base::Result<Catalogue> Catalogue::parse(std::string_view yamlText, const std::string& fileName, Language language) {
    yaml::Document document = yaml::parse(yamlText, fileName);
    std::vector<Diagnostic> findings = std::move(document.findings);
    if (findings.empty() && !document.root.isMap()) {
        findings.push_back(mistake(document, document.root.position, "catalogue-not-map", {}));
    }
    Catalogue catalogue;
    catalogue.m_language = language;
    for (yaml::Entry& entry : document.root.entries) {
        if (!entry.value.isScalar()) {
            findings.push_back(mistake(document, entry.value.position, "catalogue-not-text", {{"key", entry.key}}));
        } else if (!piecesOf(entry.value.scalar)) {
            findings.push_back(mistake(document, entry.value.position, "catalogue-braces", {{"key", entry.key}}));
        } else {
            catalogue.m_sentences.emplace(std::move(entry.key), std::move(entry.value.scalar));
        }
    }
    if (!findings.empty()) {
        return tl::unexpected(
            base::Error{base::ErrorCode::InvalidInput, "catalogue-invalid", {{"file", fileName}}, {fileName, 0, 0}, std::move(findings)});
    }
    return catalogue;
}

bool Catalogue::has(const std::string& key) const {
    return m_sentences.find(key) != m_sentences.end();
}

std::string Catalogue::sentence(const std::string& key, const base::Arguments& arguments) const {
    const auto found = m_sentences.find(key);
    const auto pieces = found == m_sentences.end() ? std::nullopt : piecesOf(found->second);
    if (!pieces) {
        return withoutSentence(key, arguments);
    }
    std::string text;
    for (const Piece& piece : *pieces) {
        const std::string* const value = piece.isGap ? valueOf(arguments, piece.text) : nullptr;
        if (value != nullptr) {
            text += *value;
        } else {
            text += piece.isGap ? "{" + std::string(piece.text) + "}" : std::string(piece.text);
        }
    }
    return text;
}

std::vector<std::string> Catalogue::keys() const {
    std::vector<std::string> keys;
    keys.reserve(m_sentences.size());
    for (const auto& entry : m_sentences) {
        keys.push_back(entry.first);
    }
    return keys;
}

std::vector<std::string> Catalogue::gaps(const std::string& key) const {
    const auto found = m_sentences.find(key);
    const auto pieces = found == m_sentences.end() ? std::nullopt : piecesOf(found->second);
    std::set<std::string> names;
    for (const Piece& piece : pieces.value_or(std::vector<Piece>{})) {
        if (piece.isGap) {
            names.emplace(piece.text);
        }
    }
    return {names.begin(), names.end()};
}

}  // namespace matang::text
