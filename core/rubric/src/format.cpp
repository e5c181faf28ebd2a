// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/format.h>

#include <utility>

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
Choices truths() {
    return {"false", "true"};
}
Choices provenances() {
    return {"official", "reported", "derived", "draft"};
}
Choices combinations() {
    return {"mean", "median", "consensus", "trimmed-mean"};
}
Choices roundingModes() {
    return {"half-up", "half-even", "truncate"};
}
Choices aggregations() {
    return {"weighted-mean", "mean", "geometric-mean", "harmonic-mean", "median", "minimum", "maximum", "sum", "count-passed"};
}

using Keys = std::vector<KeyFormat>;

Keys operator+(Keys left, const Keys& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

// What a figure is compared with.
Keys relations() {
    return {may("at-least"), may("above"), may("at-most"), may("below"), may("equal")};
}

// How the value of an inner node comes about.
Keys reckoning() {
    return {may("aggregation", aggregations()),
            may("weighting", {"written", "equal", "by-count"}),
            may("pass"),
            may("enough"),
            may("repeat"),
            may("adjust"),
            may("bonuses"),
            may("limits"),
            may("over-years")};
}

Keys rubricKeys() {
    return {must("format"),
            must("id"),
            must("version"),
            must("family"),
            must("status", provenances()),
            must("language"),
            must("name"),
            may("short-name"),
            may("issuer"),
            may("description"),
            may("valid"),
            may("sources"),
            may("editions"),
            must("node-kinds"),
            may("tag-axes"),
            must("scales"),
            must("index-range"),
            must("stages"),
            may("panel"),
            may("to-be", truths()),
            may("surveys"),
            may("not-applicable"),
            must("weights", {"of-index", "of-parent"}),
            must("rounding"),
            may("peer-groups"),
            may("predicates"),
            may("predicate-tables"),
            may("profiles"),
            may("targets"),
            may("evidence-rules"),
            must("index")};
}

std::vector<MapFormat> headerMaps() {
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
        {"stages", {may("carry-over", truths()), must("list")}},
        {"stage", {must("id"), must("name"), must("by", {"agency", "assessor"})}},
        {"panel", {must("combination", combinations())}},
        {"survey", {must("id"), must("name"), must("from"), must("to"), may("missing"), may("minimum"), may("checks")}},
        {"not-applicable", {must("rule", {"none", "within-parent", "across-index", "as-lowest"}), may("minimum-coverage")}},
    };
}

Keys evidenceRuleKeys() {
    return {must("id"),
            must("name"),
            must("advice"),
            may("check", {"document", "follow-up", "named", "linked", "current", "searchable"}),
            may("severity", {"error", "warning"}),
            may("nodes"),
            may("from-level"),
            may("to-level"),
            may("purpose", {"legal-basis", "implementation", "review", "follow-up", "audit"}),
            may("kinds"),
            may("signed", truths()),
            may("within-months"),
            may("contains"),
            may("count"),
            may("source")};
}

std::vector<MapFormat> figureMaps() {
    return {
        {"rounding", {may("mode", roundingModes()), must("decimals"), may("steps")}},
        {"rounding-step", {must("of"), must("figure", {"value", "contribution"}), may("decimals"), may("mode", roundingModes())}},
        {"peer-grouping", {must("id"), must("name"), must("by", {"node", "kind", "cohort"}), may("node"), must("groups")}},
        {"peer-group", {must("id"), must("name"), may("values"), may("from"), may("to"), may("below"), may("valid")}},
        {"predicates", {may("basis", {"unrounded", "rounded"}), may("note"), must("bands"), may("peer-groups"), may("by-group")}},
        {"predicate-table",
         {must("id"), may("basis", {"unrounded", "rounded"}), may("note"), must("bands"), may("peer-groups"), may("by-group")}},
        {"band", {must("id"), must("name"), must("from"), may("to"), may("below")}},
        {"profile",
         {must("id"), must("name"), may("note"), may("provenance", provenances()), may("years"), may("weights"), may("without")}},
        {"target", {must("year"), must("value"), may("node"), may("note"), may("source"), may("provenance", provenances())}},
        {"evidence-rule", evidenceRuleKeys()},
    };
}

std::vector<MapFormat> innerNodeMaps() {
    return {
        {"index", Keys{must("name")} + reckoning() + Keys{must("children")}},
        {"branch", Keys{must("id"), must("kind"), may("code"), must("name"), may("weight"), may("counts", truths())} + reckoning() +
                       Keys{may("predicates"), may("tags"), may("note"), may("description"), may("provenance"), must("children")}},
        {"repeat",
         {must("name"), may("combine", {"mean", "sum", "best", "sum-over-larger", "minimum", "maximum", "median"}), may("number"),
          may("at-least"), may("units")}},
        {"unit", {must("id"), must("name")}},
        {"adjust", {may("times"), may("plus"), may("at-least"), may("at-most")}},
        {"bonus", {must("when"), must("plus"), may("name")}},
        {"limit", {must("when"), must("at-most"), may("name")}},
        {"over-years", {must("weights"), may("within")}},
    };
}

Keys indicatorKeys() {
    return {must("id"),
            must("kind"),
            may("code"),
            must("name"),
            may("weight"),
            may("counts", truths()),
            must("scale"),
            may("answer-type"),
            may("quantity"),
            may("normalise"),
            may("import"),
            may("survey"),
            may("combination", combinations()),
            may("gates"),
            may("may-not-apply", truths()),
            may("applies-to"),
            may("predicates"),
            may("tags"),
            may("criteria"),
            may("unpublished-levels"),
            may("evidence-hint"),
            may("note"),
            may("description"),
            may("provenance")};
}

std::vector<MapFormat> indicatorMaps() {
    return {
        {"indicator", indicatorKeys()},
        {"quantity",
         {may("unit"), may("direction", {"up", "down", "target", "none"}), may("from"), may("to"), may("decimals"), may("numerator"),
          may("denominator"), may("categories"), may("target"), may("targets")}},
        {"category", {must("value"), must("name")}},
        {"normalise",
         {must("method", {"none", "linear", "min-max", "percent-of-target", "ladder", "z-score", "percentile", "rank", "map"}),
          may("times"), may("plus"), may("low"), may("high"), may("cap"), may("capped", truths()), may("steps"), may("otherwise"),
          may("map"), may("missing"), may("among", {"cohort", "all"})}},
        {"ladder-step", relations() + Keys{must("value")}},
        {"import", {must("rubric"), may("node"), may("year", {"same", "previous", "latest"})}},
        {"condition", Keys{may("all"), may("any"), may("not"), may("value"), may("measured"), may("exists"), may("evidence")} +
                          relations() + Keys{may("count"), may("level")}},
        {"provenance",
         {may("name", provenances()), may("criteria", provenances()), may("weight", provenances()),
          may("confidence", {"high", "medium", "low"}), may("note")}},
    };
}

std::vector<MapFormat> everyMap() {
    std::vector<MapFormat> maps{{"rubric", rubricKeys()}};
    for (const auto& part : {headerMaps(), figureMaps(), innerNodeMaps(), indicatorMaps()}) {
        maps.insert(maps.end(), part.begin(), part.end());
    }
    return maps;
}

}  // namespace

const std::vector<MapFormat>& rubricFormat() {
    static const std::vector<MapFormat> maps = everyMap();
    return maps;
}

const MapFormat& formatOf(FormatMap map) {
    return rubricFormat()[static_cast<std::size_t>(map)];
}

}  // namespace matang::rubric
