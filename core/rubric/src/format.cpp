// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/format.h>

#include <algorithm>

namespace matang::rubric {

namespace {

using Choices = std::vector<std::string_view>;

KeyFormat must(std::string_view name, Choices choices = {}) {
    return {name, true, std::move(choices)};
}
KeyFormat may(std::string_view name, Choices choices = {}) {
    return {name, false, std::move(choices)};
}

// The choices stand in the order of the enumerations they are read into.
Choices provenances() {
    return {"official", "reported", "derived", "draft"};
}
Choices aggregations() {
    return {"weighted-mean", "mean"};
}

std::vector<KeyFormat> rubricKeys() {
    return {must("format"),   must("id"),          must("version"),   must("family"),     must("status", provenances()),
            must("language"), must("name"),        may("short-name"), may("issuer"),      may("description"),
            may("valid"),     may("sources"),      may("editions"),   must("node-kinds"), may("tag-axes"),
            must("scales"),   must("index-range"), must("stages"),    may("panel"),       must("weights", {"of-index", "of-parent"}),
            must("rounding"), may("predicates"),   may("profiles"),   must("index")};
}

std::vector<MapFormat> partMaps() {
    return {
        {"valid", {must("from"), may("to")}},
        {"source", {must("id"), must("title"), may("number"), must("year"), may("address")}},
        {"edition", {must("id"), must("name"), may("source"), must("years")}},
        {"tag-axis", {must("id"), must("name"), must("values")}},
        {"tag-value", {must("id"), must("name")}},
        {"scale",
         {must("id"), must("name"), must("from"), must("to"), may("step"), may("gating", {"none", "cumulative"}), may("gating-note"),
          may("levels")}},
        {"level", {must("level"), must("name"), may("meaning")}},
        {"index-range", {must("from"), must("to")}},
        {"stages", {may("carry-over", {"false", "true"}), must("list")}},
        {"stage", {must("id"), must("name"), must("by", {"agency", "assessor"})}},
        {"panel", {must("combination", {"mean", "median", "consensus"})}},
        {"rounding", {may("mode", {"half-up", "half-even", "truncate"}), must("decimals"), may("steps")}},
        {"rounding-step", {must("of"), must("figure", {"value", "contribution"})}},
        {"predicates", {may("basis", {"unrounded", "rounded"}), may("note"), must("bands")}},
        {"band", {must("id"), must("name"), must("from"), may("to"), may("below")}},
        {"profile",
         {must("id"), must("name"), may("note"), may("provenance", provenances()), may("years"), may("weights"), may("without")}},
    };
}

std::vector<MapFormat> treeMaps() {
    return {
        {"index", {must("name"), may("aggregation", aggregations()), must("children")}},
        {"branch",
         {must("id"), must("kind"), may("code"), must("name"), may("weight"), may("aggregation", aggregations()), may("tags"), may("note"),
          may("description"), may("provenance"), must("children")}},
        {"indicator",
         {must("id"), must("kind"), may("code"), must("name"), may("weight"), must("scale"), may("answer-type"), may("applies-to"),
          may("tags"), may("criteria"), may("evidence-hint"), may("note"), may("description"), may("provenance")}},
        {"provenance", {may("name", provenances()), may("criteria", provenances())}},
    };
}

std::vector<MapFormat> everyMap() {
    std::vector<MapFormat> maps{{"rubric", rubricKeys()}};
    for (auto part : {partMaps(), treeMaps()}) {
        maps.insert(maps.end(), part.begin(), part.end());
    }
    return maps;
}

}  // namespace

const KeyFormat* MapFormat::find(std::string_view key) const noexcept {
    const auto found = std::find_if(keys.begin(), keys.end(), [key](const KeyFormat& known) { return known.name == key; });
    return found == keys.end() ? nullptr : &*found;
}

const std::vector<MapFormat>& rubricFormat() {
    static const std::vector<MapFormat> maps = everyMap();
    return maps;
}

const MapFormat& formatOf(FormatMap map) {
    return rubricFormat()[static_cast<std::size_t>(map)];
}

}  // namespace matang::rubric
