// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_reader.h"

namespace matang::rubric {

MapReader::MapReader(Reading& reading, const yaml::Node& node, FormatMap map, std::string_view key)
    : MapReader(reading, node, formatOf(map), key) {}

MapReader::MapReader(Reading& reading, const yaml::Node& node, const MapFormat& format, std::string_view key)
    : yaml::MapReader(reading.findings, node, format, key), m_reading(reading) {}

LocalisedText MapReader::localised(std::string_view key) {
    const yaml::Node* value = find(key);
    return value == nullptr ? LocalisedText{} : readLocalised(m_reading, *value, key);
}

std::optional<base::Rational> MapReader::number(std::string_view key) {
    const yaml::Node* value = find(key);
    return value == nullptr ? std::nullopt : readNumber(m_reading, *value, key);
}

std::optional<int> MapReader::whole(std::string_view key, int lowest, int highest) {
    const yaml::Node* value = find(key);
    return value == nullptr ? std::nullopt : readWhole(m_reading, *value, key, lowest, highest);
}

std::string MapReader::id(std::string_view key) {
    const yaml::Node* value = find(key);
    if (value == nullptr) {
        return {};
    }
    std::string id = readText(m_reading.findings, *value, key);
    if (!id.empty()) {
        checkId(m_reading, id, value->position);
    }
    return id;
}

std::string MapReader::define(IdTable& table) {
    std::string defined = id();
    if (defined.empty()) {
        table.missOne();
    } else {
        table.define(m_reading.findings, defined, find("id")->position);
    }
    return defined;
}

std::vector<int> MapReader::years(std::string_view key) {
    std::vector<int> years;
    for (const yaml::Node& item : list(key)) {
        if (const auto year = readWhole(m_reading, item, key, kFirstYear, kLastYear)) {
            years.push_back(*year);
        }
    }
    return years;
}

}  // namespace matang::rubric
