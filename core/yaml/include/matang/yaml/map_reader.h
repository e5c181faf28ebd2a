// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/findings.h>
#include <matang/yaml/map_format.h>

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::yaml {

/// Whether a list may stand without items.
enum class EmptyList { Refused, Allowed };

/// Reads the values of one map of a file, reporting at once the keys that do not belong there and those that are missing, and every
/// value as it is asked for. A missing key that an unknown one nearly spells is not reported a second time. Findings: wrong-type {key,
/// wanted, found}, key-unknown {key, known, nearest}, key-missing {key, of}, key-missing-of-several {keys, of}, key-conflict {first,
/// second}, key-misplaced {key, needs}, decimal-comma {text, decimal}, and those of the functions below.
class MapReader {
public:
    /// `key` names the map in the finding that it is none. What is given must outlive the reader.
    MapReader(Findings& findings, const Node& node, const MapFormat& format, std::string_view key);

    [[nodiscard]] bool isMap() const noexcept { return m_node.isMap(); }
    [[nodiscard]] const Node& node() const noexcept { return m_node; }
    [[nodiscard]] const Node* find(std::string_view key) const noexcept { return m_node.find(key); }
    [[nodiscard]] base::SourcePosition keyPosition(std::string_view key) const;
    /// The key is there, or something that was probably meant as it.
    [[nodiscard]] bool intended(std::string_view key) const;

    /// Text that is not empty; empty where there is none or it is wrong.
    [[nodiscard]] std::string text(std::string_view key);
    /// The items of a sequence; none where there is no such key or it is wrong.
    [[nodiscard]] const std::vector<Node>& list(std::string_view key, EmptyList empty = EmptyList::Refused);
    /// A map, or nullptr.
    [[nodiscard]] const Node* map(std::string_view key);
    /// Which one of several keys stands here, of which there must be exactly one; -1 where that is not so, which is then a finding.
    [[nodiscard]] int oneOf(const std::vector<std::string_view>& keys);
    /// Reports those of the keys that are there although nothing here `needs` them.
    void refuse(const std::vector<std::string_view>& keys, const std::string& needs);
    /// Reports a key that must be there because of another ("method: map").
    void require(std::string_view key, const std::string& because);
    /// The map's name in findings, with its id: "scale maturity".
    [[nodiscard]] std::string label() const;

    /// The value of an enumeration whose members stand in the order of the format's words.
    template <typename Enum>
    [[nodiscard]] Enum choice(std::string_view key, Enum otherwise) {
        const int chosen = choiceIndex(key);
        return chosen < 0 ? otherwise : static_cast<Enum>(chosen);
    }

private:
    void checkKeys();
    [[nodiscard]] int choiceIndex(std::string_view key);

    Findings& m_findings;
    const Node& m_node;
    const MapFormat& m_format;
    std::set<std::string_view> m_misspelt;
};

/// The entries of a map, of keys that stand twice only the first; the YAML reader has reported the others.
[[nodiscard]] std::vector<std::reference_wrapper<const Entry>> entriesOf(const Node& map);
/// A scalar's text, or empty with a finding: wrong-type, text-empty {key}, text-empty-comment {key}.
[[nodiscard]] std::string readText(Findings& findings, const Node& node, std::string_view key);
/// A text with its language: of a map from language to text every one, of a plain text one of `plainLanguage`. Findings: those of readText
/// and checkLanguage.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> readTranslations(Findings& findings, const Node& node, std::string_view key,
                                                                                const std::string& plainLanguage);
/// The items of a sequence; none where it is something else, which is a finding: wrong-type, list-empty {key}.
[[nodiscard]] const std::vector<Node>& readList(Findings& findings, const Node& node, std::string_view key,
                                                EmptyList empty = EmptyList::Refused);
/// Position of a scalar among the words it may be, or -1 with a finding: wrong-type, value-not-allowed.
[[nodiscard]] int wordIndex(Findings& findings, const Node& node, std::string_view key, const std::vector<std::string_view>& words);
/// Reports a language that is not two small letters: language-malformed {language}. Returns whether it is.
bool checkLanguage(Findings& findings, const std::string& language, const base::SourcePosition& position);
/// Reports a value that differs from what is allowed there: value-not-allowed {key, text, allowed}.
void reportNotAllowed(Findings& findings, const Node& node, std::string_view key, const std::string& allowed);
/// Reports a value that only one of several may have: entry-duplicate {key, text}.
void reportTwice(Findings& findings, const std::string& text, std::string_view key, const base::SourcePosition& position);
void reportWrongType(Findings& findings, const Node& node, std::string_view key, std::string_view wanted);

}  // namespace matang::yaml
