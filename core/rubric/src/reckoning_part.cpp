// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kMostChildren = 10'000;
constexpr int kMostUnits = 10'000;
constexpr int kMostYears = 100;

void readAggregation(MapReader& map, Node& node) {
    node.aggregation = map.choice("aggregation", Aggregation::WeightedMean);
    node.weighting = map.choice("weighting", Weighting::Written);
    node.pass = map.number("pass").value_or(0);
    node.enough = map.whole("enough", 1, kMostChildren).value_or(0);
    if (node.aggregation == Aggregation::CountPassed) {
        map.require("pass", "aggregation: count-passed");
    } else {
        map.refuse({"pass"}, "aggregation: count-passed");
    }
    const bool weighs = node.aggregation == Aggregation::WeightedMean || node.aggregation == Aggregation::GeometricMean ||
                        node.aggregation == Aggregation::HarmonicMean;
    if (node.weighting != Weighting::Written && !weighs) {
        map.refuse({"weighting"}, "aggregation: weighted-mean / geometric-mean / harmonic-mean");
    }
}

void readUnits(Reading& reading, MapReader& map, Repetition& repetition) {
    IdTable ids{"unit"};
    for (const yaml::Node& item : map.list("units")) {
        MapReader entry(reading, item, FormatMap::Unit, "units");
        Repetition::Unit unit;
        unit.id = entry.define(ids);
        unit.name = entry.localised("name");
        repetition.fixed.push_back(std::move(unit));
    }
}

void readRepetition(Reading& reading, MapReader& branch, Node& node) {
    using Combine = Repetition::Combine;
    const yaml::Node* value = branch.find("repeat");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Repeat, "repeat");
    Repetition repetition;
    repetition.name = map.localised("name");
    repetition.combine = map.choice("combine", Combine::Mean);
    repetition.number = map.whole("number", 1, kMostUnits).value_or(1);
    repetition.atLeast = map.whole("at-least", 0, kMostUnits).value_or(0);
    readUnits(reading, map, repetition);
    if (repetition.combine == Combine::Best) {
        map.require("number", "combine: best");
    } else if (repetition.combine == Combine::SumOverLarger) {
        map.require("number", "combine: sum-over-larger");
    } else {
        map.refuse({"number"}, "combine: best / sum-over-larger");
    }
    const auto units = static_cast<int>(repetition.fixed.size());
    if (units > 0 && repetition.atLeast > units) {
        reportNotAllowed(reading.findings, *map.find("at-least"), "at-least", "0–" + std::to_string(units));
    }
    node.repetition = std::move(repetition);
}

void readAdjustment(Reading& reading, MapReader& branch, Node& node) {
    const yaml::Node* value = branch.find("adjust");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Adjust, "adjust");
    Adjustment& adjustment = node.adjustment;
    adjustment.times = map.number("times").value_or(1);
    adjustment.plus = map.number("plus").value_or(0);
    adjustment.atLeast = map.number("at-least");
    adjustment.atMost = map.number("at-most");
    if (adjustment.times.isZero()) {
        reportNotAllowed(reading.findings, *map.find("times"), "times", "≠ 0");
        adjustment.times = 1;
    }
    if (adjustment.atLeast && adjustment.atMost && *adjustment.atLeast >= *adjustment.atMost) {
        reportRangeOrder(reading, "adjust", *adjustment.atLeast, *adjustment.atMost, map.find("at-most")->position);
        adjustment.atLeast.reset();
        adjustment.atMost.reset();
    }
}

void readOverYears(Reading& reading, MapReader& branch, Node& node) {
    const yaml::Node* value = branch.find("over-years");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::OverYears, "over-years");
    OverYears overYears;
    bool sound = true;
    for (const yaml::Node& item : map.list("weights")) {
        const auto weight = readNumber(reading, item, "weights");
        sound = sound && weight && weight->sign() >= 0;
        if (weight && weight->sign() < 0) {
            reportNotAllowed(reading.findings, item, "weights", "≥ 0");
        }
        overYears.weights.push_back(weight.value_or(0));
    }
    const auto& weights = overYears.weights;
    if (sound && !weights.empty() && std::all_of(weights.begin(), weights.end(), [](const auto& one) { return one.isZero(); })) {
        reportNotAllowed(reading.findings, map.find("weights")->items.front(), "weights", "> 0");
    }
    const int fewest = std::max(1, static_cast<int>(std::min<std::size_t>(weights.size(), kMostYears)) - 1);
    overYears.within = map.whole("within", fewest, kMostYears).value_or(0);
    node.overYears = std::move(overYears);
}

}  // namespace

void readReckoning(Reading& reading, MapReader& map, Node& node, NodeNote& note) {
    readAggregation(map, node);
    readRepetition(reading, map, node);
    readAdjustment(reading, map, node);
    readOverYears(reading, map, node);
    note.overYearsKey = map.keyPosition("over-years");
    note.repeatKey = map.keyPosition("repeat");
    note.enough = map.find("enough");
    note.bonuses = map.find("bonuses");
    note.limits = map.find("limits");
}

}  // namespace matang::rubric
