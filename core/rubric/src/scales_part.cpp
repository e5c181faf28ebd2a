// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_range.h"
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

struct LevelItem {
    Level level;
    base::SourcePosition position;
};

std::vector<LevelItem> readLevels(Reading& reading, MapReader& map, const Scale& scale, bool sound, bool& complete) {
    std::vector<LevelItem> levels;
    for (const yaml::Node& item : map.list("levels")) {
        MapReader entry(reading, item, FormatMap::Level, "levels");
        Level level;
        level.name = entry.localised("name");
        level.meaning = entry.localised("meaning");
        const auto value = entry.number("level");
        const auto whole = value ? wholeOf(*value) : std::nullopt;
        if (value && !whole) {
            reportLevelOutside(reading, base::formatExact(*value), scale, entry.find("level")->position);
        }
        if (!whole) {
            complete = false;
            continue;
        }
        level.value = *whole;
        if (sound && !LevelRange(scale).holds(level.value)) {
            reportLevelOutside(reading, std::to_string(level.value), scale, entry.find("level")->position);
            complete = false;
            continue;
        }
        levels.push_back({std::move(level), entry.find("level")->position});
    }
    return levels;
}

// Returns whether there was none.
bool dropLevelsGivenTwice(Reading& reading, const Scale& scale, std::vector<LevelItem>& sorted) {
    const auto same = [](const LevelItem& left, const LevelItem& right) { return left.level.value == right.level.value; };
    for (std::size_t item = 1; item < sorted.size(); ++item) {
        if (same(sorted[item - 1], sorted[item])) {
            reading.findings.error(sorted[item].position, "level-duplicate",
                                   {{"scale", scale.id}, {"level", std::to_string(sorted[item].level.value)}});
        }
    }
    const auto kept = std::unique(sorted.begin(), sorted.end(), same);
    const bool none = kept == sorted.end();
    sorted.erase(kept, sorted.end());
    return none;
}

void checkGaps(Reading& reading, const Scale& scale, const std::vector<LevelItem>& sorted, const base::SourcePosition& levelsKey) {
    std::vector<int> given;
    given.reserve(sorted.size());
    for (const LevelItem& item : sorted) {
        given.push_back(item.level.value);
    }
    const LevelRange range(scale);
    const std::string missing = range.missing(given);
    if (missing.empty()) {
        return;
    }
    const int afterGap = range.firstAfterGap(given);
    reading.findings.error(afterGap < 0 ? levelsKey : sorted[static_cast<std::size_t>(afterGap)].position, "level-gap",
                           {{"scale", scale.id}, {"missing", missing}});
}

bool readRange(Reading& reading, MapReader& map, Scale& scale) {
    const auto from = map.number("from");
    const auto to = map.number("to");
    const auto step = map.find("step") == nullptr ? base::Rational{1} : map.number("step");
    scale.from = from.value_or(0);
    scale.to = to.value_or(0);
    scale.step = step.value_or(1);
    if (!from || !to || !step || (map.intended("step") && map.find("step") == nullptr)) {
        return false;
    }
    if (*from >= *to) {
        reportRangeOrder(reading, "scale " + scale.id, *from, *to, map.find("to")->position);
        return false;
    }
    if (step->sign() < 0 || (step->sign() > 0 && !((*to - *from) / *step).isWhole())) {
        reading.findings.error(map.find("step") == nullptr ? map.node().position : map.find("step")->position, "step-misfit",
                               {{"step", base::formatExact(*step)}, {"from", base::formatExact(*from)}, {"to", base::formatExact(*to)}});
        return false;
    }
    return true;
}

void readScale(Reading& reading, const yaml::Node& item) {
    MapReader map(reading, item, FormatMap::Scale, "scales");
    Scale scale;
    scale.id = map.define(reading.scales);
    scale.name = map.localised("name");
    scale.cumulative = map.choice("gating", 0) == 1;
    scale.gatingNote = map.localised("gating-note");
    const bool sound = readRange(reading, map, scale);
    bool complete = true;
    std::vector<LevelItem> levels = readLevels(reading, map, scale, sound, complete);
    std::stable_sort(levels.begin(), levels.end(),
                     [](const LevelItem& left, const LevelItem& right) { return left.level.value < right.level.value; });
    // A level that is wrong or given twice leaves a gap of its own; one finding is enough.
    complete = dropLevelsGivenTwice(reading, scale, levels) && complete;
    if (sound && complete && !levels.empty()) {
        checkGaps(reading, scale, levels, map.keyPosition("levels"));
    } else if (sound && scale.step.sign() > 0 && map.isMap() && !map.intended("levels")) {
        reading.findings.error(item.position, "key-missing", {{"key", "levels"}, {"of", "scale " + scale.id}});
    }
    for (LevelItem& level : levels) {
        scale.levels.push_back(std::move(level.level));
    }
    reading.scaleSound.push_back(sound);
    reading.rubric.scales.push_back(std::move(scale));
}

}  // namespace

void readScales(Reading& reading, MapReader& file) {
    const auto& items = file.list("scales");
    if (items.empty()) {
        reading.scales.missOne();
    }
    for (const yaml::Node& item : items) {
        readScale(reading, item);
    }
}

}  // namespace matang::rubric
