// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>
#include <matang/base/rounding.h>

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

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

// A gap that no printed figure can fall into is none where the printed figure chooses the predicate.
bool gapMatters(const Rubric& rubric, const Edge& below, const Edge& above) {
    if (below.value > above.value || (below.value == above.value && (below.included || !above.included))) {
        return false;
    }
    if (rubric.predicates.basis == PredicateBasis::Unrounded) {
        return true;
    }
    base::Rational unit = 1;
    for (int decimal = 0; decimal < rubric.rounding.decimals; ++decimal) {
        unit /= 10;
    }
    base::Rational printed = -(-below.value / unit).floor() * unit;
    if (printed == below.value && below.included) {
        printed += unit;
    }
    return printed < above.value || (printed == above.value && above.included);
}

void readEnd(Reading& reading, MapReader& map, PredicateBand& band, bool& sound) {
    const bool both = map.find("to") != nullptr && map.find("below") != nullptr;
    if (both) {
        reading.findings.error(map.keyPosition("below"), "key-conflict", {{"first", "to"}, {"second", "below"}});
    } else if (map.isMap() && !map.intended("to") && !map.intended("below")) {
        reading.findings.error(map.node().position, "key-missing", {{"key", "to"}, {"of", "band " + band.id}});
    }
    band.upperIncluded = map.find("to") != nullptr;
    const auto to = map.number("to");
    const auto below = map.number("below");
    const auto upper = band.upperIncluded ? to : below;
    sound = sound && upper && !both;
    band.upper = upper.value_or(0);
}

bool readBand(Reading& reading, const yaml::Node& item, IdTable& ids, BandItem& read) {
    MapReader map(reading, item, FormatMap::Band, "bands");
    PredicateBand& band = read.band;
    read.position = item.position;
    band.id = map.define(ids);
    band.name = map.localised("name");
    const auto from = map.number("from");
    band.from = from.value_or(0);
    bool sound = from.has_value();
    readEnd(reading, map, band, sound);
    if (sound && (band.from > band.upper || (band.from == band.upper && !band.upperIncluded))) {
        reading.findings.error(map.find("from")->position, "predicate-order",
                               {{"band", band.id}, {"from", base::formatExact(band.from)}, {"upper", base::formatExact(band.upper)}});
        return false;
    }
    return sound;
}

void warnOfGap(Reading& reading, const Edge& below, const Edge& above, const base::SourcePosition& position) {
    if (gapMatters(reading.rubric, below, above)) {
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
void checkBands(Reading& reading, const std::vector<BandItem>& rising) {
    const BandItem* farthest = nullptr;
    for (const BandItem& item : rising) {
        if (farthest == nullptr) {
            warnOfGap(reading, {reading.rubric.indexFrom, false}, {item.band.from, false}, item.position);
        } else if (shareAValue(farthest->band, item.band)) {
            reportOverlap(reading, *farthest, item);
        } else {
            warnOfGap(reading, {farthest->band.upper, farthest->band.upperIncluded}, {item.band.from, false}, item.position);
        }
        if (farthest == nullptr ||
            std::pair{farthest->band.upper, farthest->band.upperIncluded} < std::pair{item.band.upper, item.band.upperIncluded}) {
            farthest = &item;
        }
    }
    warnOfGap(reading, {farthest->band.upper, farthest->band.upperIncluded}, {reading.rubric.indexTo, true}, farthest->position);
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
    rounding.decimals = map.whole("decimals", 0, 12).value_or(2);
    for (const yaml::Node& item : map.list("steps", EmptyList::Allowed)) {
        MapReader entry(reading, item, FormatMap::RoundingStep, "steps");
        RoundingStep step;
        step.kind = entry.text("of");
        if (!step.kind.empty() && step.kind != "index") {
            reading.kinds.refer(reading.findings, step.kind, entry.find("of")->position);
        }
        step.figure = entry.choice("figure", RoundingStep::Figure::Value);
        rounding.steps.push_back(std::move(step));
    }
}

void readPredicates(Reading& reading, MapReader& file) {
    const yaml::Node* value = file.find("predicates");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Predicates, "predicates");
    reading.rubric.predicates.basis = map.choice("basis", PredicateBasis::Unrounded);
    reading.rubric.predicates.note = map.localised("note");
    IdTable ids{"band"};
    std::vector<BandItem> bands;
    bool sound = reading.indexRangeSound;
    for (const yaml::Node& item : map.list("bands")) {
        BandItem band;
        sound = readBand(reading, item, ids, band) && sound;
        bands.push_back(std::move(band));
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const BandItem& left, const BandItem& right) { return left.band.from < right.band.from; });
    if (sound && !bands.empty()) {
        checkBands(reading, bands);
    }
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        reading.rubric.predicates.bands.push_back(std::move(band->band));
    }
}

}  // namespace matang::rubric
