// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <matang/rubric/format.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// Whether a list may stand without items.
enum class EmptyList { Refused, Allowed };

/// Reads the values of one map of the file, reporting at once the keys that do not belong there and those that are missing, and every
/// value as it is asked for. A missing key that an unknown one nearly spells is not reported a second time.
class MapReader {
public:
    /// `key` names the map in the finding that it is none.
    MapReader(Reading& reading, const yaml::Node& node, FormatMap map, std::string_view key);
    /// A map of another format than the rubric's; `format` must outlive the reader.
    MapReader(Reading& reading, const yaml::Node& node, const MapFormat& format, std::string_view key);

    [[nodiscard]] bool isMap() const noexcept { return m_node.isMap(); }
    [[nodiscard]] const yaml::Node& node() const noexcept { return m_node; }
    [[nodiscard]] const yaml::Node* find(std::string_view key) const noexcept { return m_node.find(key); }
    [[nodiscard]] base::SourcePosition keyPosition(std::string_view key) const;
    /// The key is there, or something that was probably meant as it.
    [[nodiscard]] bool intended(std::string_view key) const;

    /// Text that is not empty; empty where there is none or it is wrong.
    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] LocalisedText localised(std::string_view key);
    [[nodiscard]] std::optional<base::Rational> number(std::string_view key);
    [[nodiscard]] std::optional<int> whole(std::string_view key, int lowest, int highest);
    /// An id, checked for its form; empty where there is none.
    [[nodiscard]] std::string id(std::string_view key = "id");
    /// An id that `table` is told of.
    std::string define(IdTable& table);
    /// The items of a sequence; none where there is no such key or it is wrong.
    [[nodiscard]] const std::vector<yaml::Node>& list(std::string_view key, EmptyList empty = EmptyList::Refused);
    /// A map, or nullptr.
    [[nodiscard]] const yaml::Node* map(std::string_view key);
    [[nodiscard]] std::vector<int> years(std::string_view key);
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

    Reading& m_reading;
    const yaml::Node& m_node;
    const MapFormat& m_format;
    std::set<std::string_view> m_misspelt;
};

/// The entries of a map, of keys that stand twice only the first; the YAML reader has reported the others.
[[nodiscard]] std::vector<std::reference_wrapper<const yaml::Entry>> entriesOf(const yaml::Node& map);
/// A value as if it stood in the file: for the keys of a map that are themselves numbers.
[[nodiscard]] yaml::Node scalarOf(const std::string& text, const base::SourcePosition& position);
/// A scalar's text, or empty with a finding (not a scalar; nothing in it).
[[nodiscard]] std::string readText(Reading& reading, const yaml::Node& node, std::string_view key);
/// The items of a sequence; none where it is something else, which is a finding.
[[nodiscard]] const std::vector<yaml::Node>& readList(Reading& reading, const yaml::Node& node, std::string_view key,
                                                      EmptyList empty = EmptyList::Refused);
/// Text of the rubric's language, or a map from language to text.
[[nodiscard]] LocalisedText readLocalised(Reading& reading, const yaml::Node& node, std::string_view key);
[[nodiscard]] std::optional<base::Rational> readNumber(Reading& reading, const yaml::Node& node, std::string_view key);
[[nodiscard]] std::optional<int> readWhole(Reading& reading, const yaml::Node& node, std::string_view key, int lowest, int highest);
/// Position of a scalar among the words it may be, or -1 with a finding.
[[nodiscard]] int wordIndex(Reading& reading, const yaml::Node& node, std::string_view key, const std::vector<std::string_view>& words);
/// A whole number that fits an int, without any finding; nullopt where it is none.
[[nodiscard]] std::optional<int> wholeOf(const base::Rational& value);
/// Reports an id that is not of letters, digits and dashes, or that is reserved for the root.
void checkId(Reading& reading, const std::string& id, const base::SourcePosition& position);
/// Reports a language that is not two small letters. Returns whether it is.
bool checkLanguage(Reading& reading, const std::string& language, const base::SourcePosition& position);
/// Reports a range that does not rise.
void reportRangeOrder(Reading& reading, std::string_view of, const base::Rational& from, const base::Rational& to,
                      const base::SourcePosition& position);
/// Reports a value that differs from what is allowed there.
void reportNotAllowed(Reading& reading, const yaml::Node& node, std::string_view key, const std::string& allowed);
/// Reports a value that only one of several may have.
void reportTwice(Reading& reading, const std::string& text, std::string_view key, const base::SourcePosition& position);
/// A figure beyond the ends of what it is a figure of; an end that is not known is open.
void checkWithin(Reading& reading, const base::Rational& figure, std::string_view key, const std::string& of,
                 const std::optional<base::Rational>& from, const std::optional<base::Rational>& to, const base::SourcePosition& position);
void reportWrongType(Reading& reading, const yaml::Node& node, std::string_view key, std::string_view wanted);

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2999;

}  // namespace matang::rubric
