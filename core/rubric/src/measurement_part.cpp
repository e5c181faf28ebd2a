// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kMostDecimals = 12;

// The range stays open at an end that is wrong, so that nothing follows from it.
void readAmounts(Reading& reading, MapReader& map, Quantity& quantity) {
    quantity.from = map.number("from");
    quantity.to = map.number("to");
    if (quantity.from && quantity.to && *quantity.from >= *quantity.to) {
        reportRangeOrder(reading, "quantity", *quantity.from, *quantity.to, map.find("to")->position);
        quantity.from.reset();
        quantity.to.reset();
    }
    quantity.decimals = map.whole("decimals", 0, kMostDecimals).value_or(2);
    // An end of the range says nothing about how it is meant itself.
    Quantity open;
    open.decimals = quantity.decimals;
    warnUnclear(reading, open, map, "from");
    warnUnclear(reading, open, map, "to");
    warnUnclear(reading, quantity, map, "target");
}

void readCategories(Reading& reading, MapReader& map, Quantity& quantity) {
    std::set<base::Rational> values;
    std::set<std::pair<std::string, std::string>> names;
    for (const yaml::Node& item : map.list("categories")) {
        MapReader entry(reading, item, FormatMap::Category, "categories");
        const auto value = entry.number("value");
        Category category{value.value_or(0), entry.localised("name")};
        if (!value) {
            continue;
        }
        if (!values.insert(category.value).second) {
            reportTwice(reading.findings, base::formatExact(category.value), "categories", entry.find("value")->position);
        }
        for (const auto& name : category.name.byLanguage) {
            if (!names.insert(name).second) {
                reportTwice(reading.findings, name.second, "categories", entry.find("name")->position);
            }
        }
        checkWithin(reading, category.value, "value", "quantity", quantity.from, quantity.to, entry.find("value")->position);
        quantity.categories.push_back(std::move(category));
    }
}

/// Whether amounts are divided by their target.
enum class TargetUse { Shown, Divisor };

TargetUse useOfTarget(const MapReader& indicator) {
    const yaml::Node* normalise = indicator.find("normalise");
    const yaml::Node* method = normalise == nullptr ? nullptr : normalise->find("method");
    return method != nullptr && method->scalar == "percent-of-target" ? TargetUse::Divisor : TargetUse::Shown;
}

void checkDivisor(Reading& reading, TargetUse use, const base::Rational& target, std::string_view key, const yaml::Node& value) {
    if (use == TargetUse::Divisor && target.isZero()) {
        reportNotAllowed(reading.findings, value, key, "≠ 0");
    }
}

void readTargets(Reading& reading, MapReader& map, Quantity& quantity, TargetUse use) {
    quantity.target = map.number("target");
    if (quantity.target) {
        checkWithin(reading, *quantity.target, "target", "quantity", quantity.from, quantity.to, map.find("target")->position);
        checkDivisor(reading, use, *quantity.target, "target", *map.find("target"));
    }
    const yaml::Node* years = map.map("targets");
    if (years == nullptr) {
        return;
    }
    std::set<int> given;
    for (const yaml::Entry& entry : entriesOf(*years)) {
        const auto year = readWhole(reading, scalarOf(entry.key, entry.keyPosition), "targets", kFirstYear, kLastYear);
        const auto target = readNumber(reading, entry.value, "targets");
        if (!year || !target) {
            continue;
        }
        if (!given.insert(*year).second) {
            reportTwice(reading.findings, std::to_string(*year), "targets", entry.keyPosition);
        }
        checkWithin(reading, *target, "targets", "quantity", quantity.from, quantity.to, entry.value.position);
        checkDivisor(reading, use, *target, "targets", entry.value);
        quantity.targetsByYear.emplace_back(*year, *target);
    }
    std::stable_sort(quantity.targetsByYear.begin(), quantity.targetsByYear.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
}

void readQuantity(Reading& reading, MapReader& indicator, Node& node) {
    const yaml::Node* value = indicator.find("quantity");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Quantity, "quantity");
    Quantity quantity;
    quantity.unit = map.localised("unit");
    quantity.direction = map.choice("direction", Quantity::Direction::Up);
    readAmounts(reading, map, quantity);
    quantity.numerator = map.localised("numerator");
    quantity.denominator = map.localised("denominator");
    readCategories(reading, map, quantity);
    const TargetUse use = useOfTarget(indicator);
    readTargets(reading, map, quantity, use);
    if (!map.intended("targets") && use == TargetUse::Divisor) {
        map.require("target", "method: percent-of-target");
    } else if (!map.intended("targets") && quantity.direction == Quantity::Direction::Target) {
        map.require("target", "direction: target");
    }
    node.quantity = std::move(quantity);
}

// Only the year before can be looked at without going round in a circle.
void checkNotItself(Reading& reading, const ImportedResult& import, const base::SourcePosition& position) {
    const bool itself = import.rubric == reading.rubric.id.text || import.rubric == reading.rubric.family;
    if (itself && import.year != ImportedResult::Year::Previous) {
        reading.findings.error(position, "import-of-itself", {{"rubric", import.rubric}});
    }
}

void readImport(Reading& reading, MapReader& indicator, Node& node) {
    const yaml::Node* value = indicator.find("import");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Import, "import");
    ImportedResult import;
    import.rubric = map.id("rubric");
    if (map.find("node") != nullptr) {
        import.node = NodeId{map.text("node")};
    }
    import.year = map.choice("year", ImportedResult::Year::Same);
    if (!import.rubric.empty()) {
        checkNotItself(reading, import, map.find("rubric")->position);
    }
    node.import = std::move(import);
}

}  // namespace

void warnUnclear(Reading& reading, const Quantity& quantity, const MapReader& map, std::string_view key) {
    const yaml::Node* value = map.find(key);
    if (value == nullptr || !value->isScalar()) {
        return;
    }
    const auto decimal = base::parseDecimal(value->scalar);
    const auto whole = quantity.otherReading(value->scalar);
    if (whole && decimal) {
        reading.findings.warning(value->position, "figure-unclear",
                                 {{"key", std::string{key}},
                                  {"text", value->scalar},
                                  {"whole", base::formatExact(*whole)},
                                  {"decimal", base::formatDecimal(decimal->value, decimal->decimals + 1)}});
    }
}

void readMeasurement(Reading& reading, MapReader& indicator, Node& node) {
    readQuantity(reading, indicator, node);
    readImport(reading, indicator, node);
    readNormalisation(reading, indicator, node);
}

}  // namespace matang::rubric
