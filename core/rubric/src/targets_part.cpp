// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kWhole = 100;

void readTargetNode(Reading& reading, MapReader& map, Target& target) {
    if (const yaml::Node* value = map.find("node")) {
        target.node = readOuterReference(reading, *value, "node");
    }
}

void checkTarget(Reading& reading, MapReader& map, const Target& target, bool valueKnown) {
    if (target.node < 0 || target.year == 0) {
        return;
    }
    const Node& node = reading.rubric.node(target.node);
    if (valueKnown) {
        checkWithin(reading, target.value, "value", node.id.text, node.rangeFrom, node.rangeTo, map.find("value")->position);
    }
    const auto same = [&](const Target& other) { return other.node == target.node && other.year == target.year; };
    const auto& before = reading.rubric.targets;
    if (std::any_of(before.begin(), before.end(), same)) {
        reportTwice(reading.findings, node.id.text + " " + std::to_string(target.year), "targets", map.node().position);
    }
}

}  // namespace

void readNotApplicable(Reading& reading, MapReader& file) {
    reading.notApplicable = file.keyPosition("not-applicable");
    reading.notApplicableKnown = !file.intended("not-applicable");
    const yaml::Node* value = file.find("not-applicable");
    if (value == nullptr) {
        return;
    }
    using Spread = NotApplicableRule::Spread;
    NotApplicableRule& rule = reading.rubric.notApplicable;
    MapReader map(reading, *value, FormatMap::NotApplicable, "not-applicable");
    const int spread = map.choice("rule", -1);
    reading.notApplicableKnown = spread >= 0;
    rule.spread = spread < 0 ? Spread::None : static_cast<Spread>(spread);
    const auto coverage = map.number("minimum-coverage");
    rule.minimumCoverage = coverage.value_or(0);
    if (coverage && (coverage->sign() < 0 || *coverage > kWhole)) {
        reportNotAllowed(reading.findings, *map.find("minimum-coverage"), "minimum-coverage", "0–" + std::to_string(kWhole));
    } else if (spread >= 0 && rule.spread != Spread::WithinParent && rule.spread != Spread::AcrossIndex) {
        map.refuse({"minimum-coverage"}, "rule: within-parent / across-index");
    }
}

void readTargets(Reading& reading, MapReader& file) {
    for (const yaml::Node& item : file.list("targets", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::Target, "targets");
        Target target;
        target.year = map.whole("year", kFirstYear, kLastYear).value_or(0);
        const auto value = map.number("value");
        target.value = value.value_or(0);
        readTargetNode(reading, map, target);
        target.note = map.localised("note");
        target.source = map.text("source");
        if (!target.source.empty()) {
            reading.sources.refer(reading.findings, target.source, map.find("source")->position);
        }
        target.provenance = map.choice("provenance", Provenance::Official);
        checkTarget(reading, map, target, value.has_value());
        reading.rubric.targets.push_back(std::move(target));
    }
}

}  // namespace matang::rubric
