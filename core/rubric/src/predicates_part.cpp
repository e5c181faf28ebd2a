// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>
#include <matang/base/rounding.h>

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kMostDecimals = 12;

struct BandItem {
    PredicateBand band;
    base::SourcePosition position;
};

/// An upper edge of the bands so far: the value and whether it is still inside.
struct Edge {
    base::Rational value;
    bool included = false;
};

bool shareAValue(const PredicateBand& lower, const PredicateBand& higher) {
    return higher.from < lower.upper || (higher.from == lower.upper && lower.upperIncluded);
}

/// What the bands of one list are checked against.
struct Around {
    PredicateBasis basis = PredicateBasis::Unrounded;
    std::optional<base::Rational> from;  ///< nothing: the figure's ends are not known
    std::optional<base::Rational> to;
};

// A gap that no printed figure can fall into is none where the printed figure chooses the predicate.
bool gapMatters(const Reading& reading, const Around& around, const Edge& below, const Edge& above) {
    if (below.value > above.value || (below.value == above.value && (below.included || !above.included))) {
        return false;
    }
    if (around.basis == PredicateBasis::Unrounded) {
        return true;
    }
    base::Rational unit = 1;
    for (int decimal = 0; decimal < reading.rubric.rounding.decimals; ++decimal) {
        unit /= 10;
    }
    base::Rational printed = -(-below.value / unit).floor() * unit;
    if (printed == below.value && below.included) {
        printed += unit;
    }
    return printed < above.value || (printed == above.value && above.included);
}

bool readBand(Reading& reading, const yaml::Node& item, IdTable& ids, BandItem& read) {
    MapReader map(reading, item, FormatMap::Band, "bands");
    PredicateBand& band = read.band;
    read.position = item.position;
    band.id = map.define(ids);
    band.name = map.localised("name");
    const auto from = map.number("from");
    band.from = from.value_or(0);
    const auto end = readUpperEnd(map);
    const bool sound = from && end;
    band.upper = end ? end->value : base::Rational{};
    band.upperIncluded = end && end->included;
    if (sound && (band.from > band.upper || (band.from == band.upper && !band.upperIncluded))) {
        reading.findings.error(map.find("from")->position, "predicate-order",
                               {{"band", band.id}, {"from", base::formatExact(band.from)}, {"upper", base::formatExact(band.upper)}});
        return false;
    }
    return sound;
}

void warnOfGap(Reading& reading, const Around& around, const Edge& below, const Edge& above, const base::SourcePosition& position) {
    if (gapMatters(reading, around, below, above)) {
        reading.findings.warning(position, "predicate-gap",
                                 {{"from", base::formatExact(below.value)}, {"to", base::formatExact(above.value)}});
    }
}

void reportOverlap(Reading& reading, const BandItem& lower, const BandItem& higher) {
    const bool lowerFirst = std::pair{lower.position.line, lower.position.column} < std::pair{higher.position.line, higher.position.column};
    const BandItem& first = lowerFirst ? lower : higher;
    const BandItem& second = lowerFirst ? higher : lower;
    reading.findings.error(second.position, "predicate-overlap",
                           {{"first", first.band.id},
                            {"second", second.band.id},
                            {"from", base::formatExact(higher.band.from)},
                            {"to", base::formatExact(std::min(lower.band.upper, higher.band.upper))}});
}

// Walks from the lowest band to the highest, keeping the one that reaches farthest.
void checkBands(Reading& reading, const Around& around, const std::vector<BandItem>& rising) {
    const BandItem* farthest = nullptr;
    for (const BandItem& item : rising) {
        if (farthest == nullptr) {
            if (around.from) {
                warnOfGap(reading, around, {*around.from, false}, {item.band.from, false}, item.position);
            }
        } else if (shareAValue(farthest->band, item.band)) {
            reportOverlap(reading, *farthest, item);
        } else {
            warnOfGap(reading, around, {farthest->band.upper, farthest->band.upperIncluded}, {item.band.from, false}, item.position);
        }
        if (farthest == nullptr ||
            std::pair{farthest->band.upper, farthest->band.upperIncluded} < std::pair{item.band.upper, item.band.upperIncluded}) {
            farthest = &item;
        }
    }
    if (around.to) {
        warnOfGap(reading, around, {farthest->band.upper, farthest->band.upperIncluded}, {*around.to, true}, farthest->position);
    }
}

std::vector<PredicateBand> readBands(Reading& reading, const std::vector<yaml::Node>& items, const Around& around) {
    IdTable ids{"band"};
    std::vector<BandItem> read;
    bool sound = true;
    for (const yaml::Node& item : items) {
        BandItem band;
        sound = readBand(reading, item, ids, band) && sound;
        read.push_back(std::move(band));
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const BandItem& left, const BandItem& right) { return left.band.from < right.band.from; });
    if (sound && !read.empty()) {
        checkBands(reading, around, read);
    }
    std::vector<PredicateBand> bands;
    for (auto band = read.rbegin(); band != read.rend(); ++band) {
        bands.push_back(std::move(band->band));
    }
    return bands;
}

void readByGroup(Reading& reading, MapReader& map, PredicateTable& table, const Around& around) {
    if (map.intended("peer-groups") != map.intended("by-group")) {
        const bool grouped = map.intended("peer-groups");
        map.require(grouped ? "by-group" : "peer-groups", grouped ? "peer-groups" : "by-group");
    }
    const std::string grouping = map.text("peer-groups");
    if (!grouping.empty() && reading.peerGroupings.refer(reading.findings, grouping, map.find("peer-groups")->position)) {
        table.grouping = positionOf(reading.rubric.peerGroupings, grouping);
    }
    const yaml::Node* byGroup = map.map("by-group");
    if (byGroup == nullptr) {
        return;
    }
    for (const yaml::Entry& entry : entriesOf(*byGroup)) {
        if (table.grouping >= 0) {
            reading.peerGroups.at(grouping).refer(reading.findings, entry.key, entry.keyPosition);
        }
        table.byGroup.emplace_back(entry.key, readBands(reading, readList(reading.findings, entry.value, entry.key), around));
    }
}

void readTable(Reading& reading, MapReader& map, PredicateTable& table, Around around) {
    table.basis = map.choice("basis", PredicateBasis::Unrounded);
    table.note = map.localised("note");
    around.basis = table.basis;
    table.bands = readBands(reading, map.list("bands"), around);
    readByGroup(reading, map, table, around);
}

}  // namespace

void readRounding(Reading& reading, MapReader& file) {
    const yaml::Node* value = file.find("rounding");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Rounding, "rounding");
    Rounding& rounding = reading.rubric.rounding;
    rounding.mode = map.choice("mode", base::RoundingMode::HalfUp);
    rounding.decimals = map.whole("decimals", 0, kMostDecimals).value_or(2);
    for (const yaml::Node& item : map.list("steps", EmptyList::Allowed)) {
        MapReader entry(reading, item, FormatMap::RoundingStep, "steps");
        RoundingStep step;
        step.kind = entry.text("of");
        if (!step.kind.empty() && step.kind != "index") {
            reading.kinds.refer(reading.findings, step.kind, entry.find("of")->position);
        }
        step.figure = entry.choice("figure", RoundingStep::Figure::Value);
        step.decimals = entry.whole("decimals", 0, kMostDecimals);
        if (entry.find("mode") != nullptr) {
            step.mode = entry.choice("mode", rounding.mode);
        }
        reading.roundingSteps.push_back(entry.keyPosition("figure"));
        rounding.steps.push_back(std::move(step));
    }
}

void readPredicates(Reading& reading, MapReader& file) {
    if (const yaml::Node* value = file.find("predicates")) {
        MapReader map(reading, *value, FormatMap::Predicates, "predicates");
        Around index;
        if (reading.indexRangeSound) {
            index.from = reading.rubric.indexFrom;
            index.to = reading.rubric.indexTo;
        }
        readTable(reading, map, reading.rubric.predicates, index);
    }
    if (file.intended("predicate-tables") && (file.find("predicate-tables") == nullptr || !file.find("predicate-tables")->isSequence())) {
        reading.predicateTables.missOne();
    }
    for (const yaml::Node& item : file.list("predicate-tables", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::PredicateTable, "predicate-tables");
        PredicateTable table;
        table.id = map.define(reading.predicateTables);
        readTable(reading, map, table, {});
        reading.rubric.predicateTables.push_back(std::move(table));
    }
}

std::optional<UpperEnd> readUpperEnd(MapReader& map) {
    static const std::vector<std::string_view> ends{"to", "below"};
    const int end = map.oneOf(ends);
    const auto to = map.number("to");
    const auto below = map.number("below");
    if (end < 0 || !(end == 0 ? to : below)) {
        return std::nullopt;
    }
    return UpperEnd{end == 0 ? *to : *below, end == 0};
}

}  // namespace matang::rubric
