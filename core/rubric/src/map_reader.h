// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <matang/rubric/format.h>
#include <matang/yaml/map_reader.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

using yaml::EmptyList;

/// A map of a rubric or crosswalk file, with the values that only they have.
class MapReader : public yaml::MapReader {
public:
    /// `key` names the map in the finding that it is none.
    MapReader(Reading& reading, const yaml::Node& node, FormatMap map, std::string_view key);
    /// A map of another format than the rubric's; `format` must outlive the reader.
    MapReader(Reading& reading, const yaml::Node& node, const MapFormat& format, std::string_view key);

    [[nodiscard]] LocalisedText localised(std::string_view key);
    [[nodiscard]] std::optional<base::Rational> number(std::string_view key);
    [[nodiscard]] std::optional<int> whole(std::string_view key, int lowest, int highest);
    /// An id, checked for its form; empty where there is none.
    [[nodiscard]] std::string id(std::string_view key = "id");
    /// An id that `table` is told of.
    std::string define(IdTable& table);
    [[nodiscard]] std::vector<int> years(std::string_view key);

private:
    Reading& m_reading;
};

/// A value as if it stood in the file: for the keys of a map that are themselves numbers.
[[nodiscard]] yaml::Node scalarOf(const std::string& text, const base::SourcePosition& position);
/// Text of the rubric's language, or a map from language to text.
[[nodiscard]] LocalisedText readLocalised(Reading& reading, const yaml::Node& node, std::string_view key);
[[nodiscard]] std::optional<base::Rational> readNumber(Reading& reading, const yaml::Node& node, std::string_view key);
[[nodiscard]] std::optional<int> readWhole(Reading& reading, const yaml::Node& node, std::string_view key, int lowest, int highest);
/// A whole number that fits an int, without any finding; nullopt where it is none.
[[nodiscard]] std::optional<int> wholeOf(const base::Rational& value);
/// Reports an id that is not of letters, digits and dashes, or that is reserved for the root.
void checkId(Reading& reading, const std::string& id, const base::SourcePosition& position);
/// Reports a range that does not rise.
void reportRangeOrder(Reading& reading, std::string_view of, const base::Rational& from, const base::Rational& to,
                      const base::SourcePosition& position);
/// A figure beyond the ends of what it is a figure of; an end that is not known is open.
void checkWithin(Reading& reading, const base::Rational& figure, std::string_view key, const std::string& of,
                 const std::optional<base::Rational>& from, const std::optional<base::Rational>& to, const base::SourcePosition& position);

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2999;

}  // namespace matang::rubric
