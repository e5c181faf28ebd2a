// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_range.h"
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <optional>
#include <set>

namespace matang::rubric {

namespace {

bool isEmptyText(const yaml::Node& value) {
    return value.kind == yaml::NodeKind::Null || (value.isScalar() && value.scalar.find_first_not_of(" \t\r\n") == std::string::npos);
}

void reportTextMissing(Reading& reading, const Node& node, const std::string& levels, const base::SourcePosition& position) {
    reading.findings.error(position, "level-text-missing", {{"node", node.id.text}, {"level", levels}});
}

// "2, 4–5": neighbours on the scale are drawn together.
std::string levelsWithout(const Scale& scale, const std::set<int>& given) {
    std::string missing;
    const std::size_t count = scale.levels.size();
    for (std::size_t first = 0; first < count; ++first) {
        std::size_t last = first;
        while (last < count && !given.contains(scale.levels[last].value)) {
            ++last;
        }
        if (last > first) {
            missing += (missing.empty() ? "" : ", ") + std::to_string(scale.levels[first].value);
            missing += last > first + 1 ? "–" + std::to_string(scale.levels[last - 1].value) : "";
            first = last;
        }
    }
    return missing;
}

void readUnpublished(Reading& reading, MapReader& indicator, const Scale& scale, Node& node, NodeNote& note) {
    const yaml::Node* levels = indicator.find("unpublished-levels");
    note.unpublishedBroken = indicator.intended("unpublished-levels") && (levels == nullptr || !levels->isSequence());
    if (levels != nullptr && scale.levels.empty()) {
        reading.findings.error(indicator.keyPosition("unpublished-levels"), "scale-without-levels",
                               {{"key", "unpublished-levels"}, {"scale", scale.id}});
        return;
    }
    std::set<int> given;
    for (const yaml::Node& item : indicator.list("unpublished-levels", EmptyList::Allowed)) {
        const auto level = readLevel(reading, scale, item, "unpublished-levels");
        note.unpublishedBroken = note.unpublishedBroken || !level;
        if (level && !given.insert(*level).second) {
            reading.findings.error(item.position, "level-duplicate", {{"scale", scale.id}, {"level", std::to_string(*level)}});
        }
    }
    node.unpublishedLevels.assign(given.begin(), given.end());
}

}  // namespace

void readCriteria(Reading& reading, MapReader& indicator, Node& node, NodeNote& note) {
    note.criteriaGiven = indicator.intended("criteria");
    const yaml::Node* criteria = indicator.map("criteria");
    if (node.scale < 0 || !reading.scaleSound[static_cast<std::size_t>(node.scale)]) {
        return;
    }
    const Scale& scale = reading.rubric.scales[static_cast<std::size_t>(node.scale)];
    readUnpublished(reading, indicator, scale, node, note);
    if (criteria == nullptr) {
        return;
    }
    std::set<int> given;
    bool readable = !note.unpublishedBroken;
    for (const yaml::Entry& entry : entriesOf(*criteria)) {
        const auto level = readLevel(reading, scale, scalarOf(entry.key, entry.keyPosition), "criteria");
        if (!level) {
            readable = false;
        } else if (!given.insert(*level).second) {
            reading.findings.error(entry.keyPosition, "level-duplicate", {{"scale", scale.id}, {"level", std::to_string(*level)}});
        } else if (isEmptyText(entry.value)) {
            reportTextMissing(reading, node, std::to_string(*level), entry.keyPosition);
        } else {
            node.criteria.push_back({*level, readLocalised(reading, entry.value, "criteria")});
        }
    }
    std::sort(node.criteria.begin(), node.criteria.end(),
              [](const Criterion& left, const Criterion& right) { return left.level < right.level; });
    // A key that is no level was probably meant as the one that is missing.
    given.insert(node.unpublishedLevels.begin(), node.unpublishedLevels.end());
    if (const std::string missing = levelsWithout(scale, given); readable && !missing.empty()) {
        reportTextMissing(reading, node, missing, indicator.keyPosition("criteria"));
    }
}

void checkCriteria(Reading& reading) {
    const auto& notes = reading.nodeNotes;
    if (std::none_of(notes.begin(), notes.end(), [](const NodeNote& note) { return note.criteriaGiven; })) {
        return;
    }
    for (std::size_t at = 0; at < notes.size(); ++at) {
        const Node& node = reading.rubric.nodes[at];
        const bool free = notes[at].criteriaGiven || notes[at].unpublishedBroken || notes[at].measured;
        if (free || node.scale < 0 || !reading.scaleSound[static_cast<std::size_t>(node.scale)]) {
            continue;
        }
        const std::set<int> unpublished(node.unpublishedLevels.begin(), node.unpublishedLevels.end());
        const std::string missing = levelsWithout(reading.rubric.scales[static_cast<std::size_t>(node.scale)], unpublished);
        if (!missing.empty()) {
            reportTextMissing(reading, node, missing, notes[at].position);
        }
    }
}

}  // namespace matang::rubric
