// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <string>

namespace matang::rubric {

namespace {

using Method = Normalisation::Method;

/// Reads the normalisation of one indicator.
class NormalisationReader {
public:
    NormalisationReader(Reading& reading, MapReader& indicator, MapReader& map, Node& node)
        : m_reading(reading), m_indicator(indicator), m_map(map), m_node(node) {}

    void read() {
        const int method = m_map.choice("method", -1);
        Normalisation& read = m_node.normalisation;
        read.method = method < 0 ? Method::None : static_cast<Method>(method);
        read.times = m_map.number("times").value_or(1);
        read.plus = m_map.number("plus").value_or(0);
        read.low = amountAt(m_map, "low");
        read.high = amountAt(m_map, "high");
        read.cap = m_map.number("cap");
        read.capped = m_map.choice("capped", 1) == 1;
        read.otherwise = valueOfScale("otherwise");
        read.missing = valueOfScale("missing");
        read.among = m_map.choice("among", Normalisation::Among::Cohort);
        readLadder();
        readMap();
        if (method >= 0) {
            checkKeys();
            checkEnds();
        }
    }

private:
    void readLadder() {
        bool sound = true;
        for (const yaml::Node& item : m_map.list("steps")) {
            MapReader entry(m_reading, item, FormatMap::LadderStep, "steps");
            static const std::vector<std::string_view> relations{"at-least", "above", "at-most", "below", "equal"};
            const int relation = entry.oneOf(relations);
            LadderStep step;
            if (relation >= 0) {
                step.relation = static_cast<Condition::Relation>(relation);
                const auto figure = amountAt(entry, relations[static_cast<std::size_t>(relation)]);
                sound = sound && figure;
                step.figure = figure.value_or(0);
            }
            sound = sound && relation >= 0;
            if (const auto value = entry.number("value")) {
                checkOnScale(*value, "value", entry.find("value")->position);
                step.value = *value;
            }
            m_node.normalisation.ladder.push_back(std::move(step));
            m_steps.push_back(item.position);
        }
        if (sound && m_node.normalisation.method == Method::Ladder) {
            checkLadder(m_reading, m_node, m_steps, m_map.keyPosition("steps"));
        }
    }

    std::optional<base::Rational> amountAt(MapReader& map, std::string_view key) {
        if (m_node.quantity) {
            warnUnclear(m_reading, *m_node.quantity, map, key);
        }
        return map.number(key);
    }

    void readMap() {
        const yaml::Node* map = m_map.map("map");
        if (map == nullptr) {
            return;
        }
        if (map->entries.empty()) {
            m_reading.findings.error(map->position, "list-empty", {{"key", "map"}});
        }
        knowCategories();
        std::set<base::Rational> given;
        bool sound = !map->entries.empty();
        for (const yaml::Entry& entry : entriesOf(*map)) {
            const auto amount = amountOf(entry);
            const auto value = readNumber(m_reading, entry.value, "map");
            if (value) {
                checkOnScale(*value, "map", entry.value.position);
            }
            sound = sound && amount;
            if (!amount) {
                continue;
            }
            if (!given.insert(*amount).second) {
                reportTwice(m_reading.findings, entry.key, "map", entry.keyPosition);
            }
            m_node.normalisation.mapped.emplace_back(*amount, value.value_or(0));
        }
        if (sound && m_node.normalisation.method == Method::Map) {
            checkEveryCategory(given);
        }
    }

    void knowCategories() {
        for (const Category& category : m_node.quantity ? m_node.quantity->categories : std::vector<Category>{}) {
            m_amounts.insert(category.value);
            for (const auto& name : category.name.byLanguage) {
                if (m_byName.emplace(name.second, category.value).second) {
                    m_categories.define(m_reading.findings, name.second, {});
                }
            }
        }
    }

    // A key is a number, or the name or the value of a category.
    std::optional<base::Rational> amountOf(const yaml::Entry& entry) {
        if (const auto named = m_byName.find(entry.key); named != m_byName.end()) {
            return named->second;
        }
        const auto number = base::parseNumber(entry.key);
        if (number && (m_amounts.empty() || m_amounts.contains(*number))) {
            return *number;
        }
        if (m_amounts.empty()) {
            m_reading.findings.error(entry.keyPosition, "not-a-number", {{"key", "map"}, {"text", entry.key}});
        } else {
            m_categories.refer(m_reading.findings, entry.key, entry.keyPosition);
        }
        return std::nullopt;
    }

    void checkEveryCategory(const std::set<base::Rational>& given) {
        if (!m_node.quantity || m_map.intended("otherwise")) {
            return;
        }
        for (const Category& category : m_node.quantity->categories) {
            if (!given.contains(category.value)) {
                m_reading.findings.error(m_map.keyPosition("map"), "category-without-value",
                                         {{"category", category.name.in(m_reading.rubric.language)}});
            }
        }
    }

    void checkKeys() {
        const Method method = m_node.normalisation.method;
        const auto only = [&](std::initializer_list<Method> methods, const std::vector<std::string_view>& keys, const std::string& names) {
            if (std::find(methods.begin(), methods.end(), method) == methods.end()) {
                m_map.refuse(keys, "method: " + names);
            }
        };
        only({Method::Linear, Method::ZScore, Method::Percentile, Method::Rank}, {"times", "plus"}, "linear / z-score / percentile / rank");
        only({Method::MinMax}, {"low", "high"}, "min-max");
        only({Method::PercentOfTarget}, {"cap", "capped"}, "percent-of-target");
        only({Method::Ladder}, {"steps"}, "ladder");
        only({Method::Map}, {"map"}, "map");
        only({Method::Ladder, Method::Map}, {"otherwise"}, "ladder / map");
        const Normalisation& read = m_node.normalisation;
        if (!read.looksAtCohort() && (method != Method::MinMax || (read.low && read.high))) {
            m_map.refuse({"among"}, "method: min-max / z-score / percentile / rank");
        }
        if (method == Method::Ladder) {
            m_map.require("steps", "method: ladder");
        } else if (method == Method::Map) {
            m_map.require("map", "method: map");
        }
    }

    void checkEnds() {
        const Normalisation& read = m_node.normalisation;
        if (read.method == Method::MinMax && read.low && read.high && *read.low >= *read.high) {
            reportRangeOrder(m_reading, "normalise", *read.low, *read.high, m_map.find("high")->position);
        }
        if (read.method != Method::PercentOfTarget) {
            return;
        }
        if (!read.capped && read.cap) {
            m_reading.findings.error(m_map.keyPosition("capped"), "key-conflict", {{"first", "cap"}, {"second", "capped"}});
        } else if (read.cap) {
            checkOnScale(*read.cap, "cap", m_map.find("cap")->position);
        }
        // Where there is a quantity, it says itself that its target is missing.
        if (m_indicator.find("import") != nullptr) {
            m_indicator.require("quantity", "method: percent-of-target");
        }
    }

    std::optional<base::Rational> valueOfScale(std::string_view key) {
        auto value = m_map.number(key);
        if (value) {
            checkOnScale(*value, key, m_map.find(key)->position);
        }
        return value;
    }

    void checkOnScale(const base::Rational& value, std::string_view key, const base::SourcePosition& position) {
        if (m_node.scale >= 0 && m_reading.scaleSound[static_cast<std::size_t>(m_node.scale)]) {
            const Scale& scale = m_reading.rubric.scales[static_cast<std::size_t>(m_node.scale)];
            checkWithin(m_reading, value, key, "scale " + scale.id, scale.from, scale.to, position);
        }
    }

    Reading& m_reading;
    MapReader& m_indicator;
    MapReader& m_map;
    Node& m_node;
    std::map<std::string, base::Rational> m_byName;  // of the categories
    std::set<base::Rational> m_amounts;
    IdTable m_categories{"category"};
    std::vector<base::SourcePosition> m_steps;
};

}  // namespace

void readNormalisation(Reading& reading, MapReader& indicator, Node& node) {
    const yaml::Node* value = indicator.find("normalise");
    if (value == nullptr) {
        return;
    }
    MapReader map(reading, *value, FormatMap::Normalise, "normalise");
    NormalisationReader(reading, indicator, map, node).read();
    if (!indicator.intended("quantity") && !indicator.intended("import")) {
        indicator.refuse({"normalise"}, "quantity / import");
    }
}

}  // namespace matang::rubric
