// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <utility>

namespace matang::rubric {

namespace {

void readValidity(Reading& reading, MapReader& file) {
    const yaml::Node* value = file.find("valid");
    if (value == nullptr) {
        return;
    }
    const auto [from, to] = readYearRange(reading, *value);
    reading.rubric.validFrom = from;
    reading.rubric.validTo = to;
}

}  // namespace

void readSources(Reading& reading, MapReader& file) {
    for (const yaml::Node& item : file.list("sources", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::Source, "sources");
        SourceDocument source;
        source.id = map.define(reading.sources);
        source.title = map.text("title");
        source.number = map.find("number") != nullptr ? map.text("number") : std::string{};
        source.year = map.whole("year", kFirstYear, kLastYear).value_or(0);
        source.address = map.text("address");
        reading.rubric.sources.push_back(std::move(source));
    }
}

namespace {

void readEditions(Reading& reading, MapReader& file) {
    IdTable ids{"edition"};
    for (const yaml::Node& item : file.list("editions", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::Edition, "editions");
        Edition edition;
        edition.id = map.define(ids);
        edition.name = map.localised("name");
        edition.source = map.text("source");
        if (!edition.source.empty()) {
            reading.sources.refer(reading.findings, edition.source, map.find("source")->position);
        }
        edition.years = map.years("years");
        reading.rubric.editions.push_back(std::move(edition));
    }
}

void readNodeKinds(Reading& reading, MapReader& file) {
    const yaml::Node* kinds = file.map("node-kinds");
    if (kinds == nullptr) {
        reading.kinds.missOne();
        return;
    }
    for (const yaml::Entry& entry : entriesOf(*kinds)) {
        checkId(reading, entry.key, entry.keyPosition);
        reading.kinds.define(reading.findings, entry.key, entry.keyPosition);
        reading.rubric.nodeKinds.emplace_back(entry.key, readLocalised(reading, entry.value, entry.key));
    }
}

void readTagAxes(Reading& reading, MapReader& file) {
    if (file.intended("tag-axes") && (file.find("tag-axes") == nullptr || !file.find("tag-axes")->isSequence())) {
        reading.axes.missOne();
    }
    for (const yaml::Node& item : file.list("tag-axes", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::TagAxis, "tag-axes");
        TagAxis axis;
        axis.id = map.define(reading.axes);
        axis.name = map.localised("name");
        IdTable& values = reading.tagValues.try_emplace(axis.id, "tag-value").first->second;
        const auto& items = map.list("values");
        if (items.empty()) {
            values.missOne();
        }
        for (const yaml::Node& valueItem : items) {
            MapReader value(reading, valueItem, FormatMap::TagValue, "values");
            std::string id = value.define(values);
            axis.values.emplace_back(std::move(id), value.localised("name"));
        }
        reading.rubric.tagAxes.push_back(std::move(axis));
    }
}

void readIndexRange(Reading& reading, MapReader& file) {
    const yaml::Node* value = file.find("index-range");
    if (value == nullptr) {
        return;
    }
    reading.indexRange = file.keyPosition("index-range");
    MapReader range(reading, *value, FormatMap::IndexRange, "index-range");
    const auto from = range.number("from");
    const auto to = range.number("to");
    reading.rubric.indexFrom = from.value_or(0);
    reading.rubric.indexTo = to.value_or(0);
    reading.indexRangeSound = from && to && *from < *to;
    if (from && to && *from >= *to) {
        reportRangeOrder(reading, "index-range", *from, *to, range.find("to")->position);
    }
}

void readStages(Reading& reading, MapReader& file) {
    const yaml::Node* value = file.find("stages");
    if (value == nullptr) {
        return;
    }
    MapReader stages(reading, *value, FormatMap::Stages, "stages");
    reading.rubric.carryOver = stages.choice("carry-over", 0) == 1;
    IdTable ids{"stage"};
    for (const yaml::Node& item : stages.list("list")) {
        MapReader map(reading, item, FormatMap::Stage, "list");
        Stage stage;
        stage.id = StageId{map.define(ids)};
        stage.name = map.localised("name");
        stage.by = map.choice("by", StageParty::Agency);
        reading.rubric.stages.push_back(std::move(stage));
    }
}

}  // namespace

std::pair<int, int> readYearRange(Reading& reading, const yaml::Node& value) {
    MapReader years(reading, value, FormatMap::Valid, "valid");
    const int from = years.whole("from", kFirstYear, kLastYear).value_or(0);
    const int to = years.whole("to", kFirstYear, kLastYear).value_or(0);
    if (from > 0 && to > 0 && from > to) {
        reading.findings.error(years.find("to")->position, "year-range", {{"from", std::to_string(from)}, {"to", std::to_string(to)}});
    }
    return {from, to};
}

void readHeader(Reading& reading, MapReader& file) {
    Rubric& rubric = reading.rubric;
    rubric.language = file.text("language");
    if (const yaml::Node* language = file.find("language"); language != nullptr && !rubric.language.empty()) {
        checkLanguage(reading.findings, rubric.language, language->position);
    }
    rubric.id = RubricId{file.id()};
    rubric.version = file.text("version");
    rubric.family = file.id("family");
    rubric.status = file.choice("status", Provenance::Official);
    rubric.name = file.localised("name");
    rubric.shortName = file.find("short-name") != nullptr ? file.localised("short-name") : rubric.name;
    rubric.issuer = file.localised("issuer");
    rubric.description = file.localised("description");
    rubric.weightBasis = file.choice("weights", WeightBasis::OfIndex);
    reading.weightBasisKnown = file.find("weights") != nullptr;
    readValidity(reading, file);
    readSources(reading, file);
    readEditions(reading, file);
    readNodeKinds(reading, file);
    readTagAxes(reading, file);
    readIndexRange(reading, file);
    readStages(reading, file);
    rubric.asksToBe = file.choice("to-be", 0) == 1;
    if (const yaml::Node* value = file.find("panel")) {
        MapReader panel(reading, *value, FormatMap::Panel, "panel");
        rubric.combination = panel.choice("combination", Combination::Mean);
    }
}

}  // namespace matang::rubric
