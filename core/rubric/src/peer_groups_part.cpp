// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace matang::rubric {

namespace {

using By = PeerGrouping::By;
using Group = PeerGrouping::Group;

struct GroupItem {
    Group group;
    base::SourcePosition position;
};

bool inTheSameYears(const Group& left, const Group& right) {
    const auto endsBefore = [](const Group& one, const Group& other) { return one.validTo > 0 && one.validTo < other.validFrom; };
    return !endsBefore(left, right) && !endsBefore(right, left);
}

// Returns whether both ends are known.
bool readLimits(Reading& reading, MapReader& map, Group& group) {
    if (map.isMap()) {
        map.require("from", "by: node");
    }
    const auto from = map.number("from");
    const auto end = readUpperEnd(map);
    if (!from || !end) {
        return false;
    }
    group.from = *from;
    group.upper = end->value;
    group.upperIncluded = end->included;
    if (*from > end->value || (*from == end->value && !end->included)) {
        reportRangeOrder(reading, map.label(), *from, end->value, map.find("from")->position);
        return false;
    }
    return true;
}

void readValues(Reading& reading, MapReader& map, Group& group, const std::string& by) {
    map.require("values", "by: " + by);
    std::set<std::string> given;
    for (const yaml::Node& item : map.list("values")) {
        std::string value = readText(reading.findings, item, "values");
        if (!value.empty() && !given.insert(value).second) {
            reportTwice(reading.findings, value, "values", item.position);
        }
        group.values.push_back(std::move(value));
    }
}

// In the order of their lower ends, a group can only share values with those before it that reach that far.
void checkLimits(Reading& reading, std::vector<GroupItem> groups) {
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupItem& left, const GroupItem& right) { return left.group.from < right.group.from; });
    for (std::size_t higher = 1; higher < groups.size(); ++higher) {
        const Group& second = groups[higher].group;
        for (std::size_t lower = 0; lower < higher; ++lower) {
            const Group& first = groups[lower].group;
            const bool share = second.from < first.upper || (second.from == first.upper && first.upperIncluded);
            if (share && inTheSameYears(first, second)) {
                reading.findings.error(groups[higher].position, "peer-group-overlap",
                                       {{"first", first.id},
                                        {"second", second.id},
                                        {"from", base::formatExact(second.from)},
                                        {"to", base::formatExact(std::min(first.upper, second.upper))}});
                break;
            }
        }
    }
}

void checkValues(Reading& reading, const std::vector<GroupItem>& groups) {
    std::map<std::string, std::vector<const Group*>> holders;
    for (const GroupItem& item : groups) {
        const std::set<std::string> values(item.group.values.begin(), item.group.values.end());
        for (const std::string& value : values) {
            auto& before = holders[value];
            const auto clash = [&](const Group* other) { return inTheSameYears(*other, item.group); };
            if (!value.empty() && std::any_of(before.begin(), before.end(), clash)) {
                reportTwice(reading.findings, value, "values", item.position);
            }
            before.push_back(&item.group);
        }
    }
}

/// Reads the groups of one grouping.
std::vector<Group> readGroups(Reading& reading, MapReader& map, int by, IdTable& ids) {
    std::vector<GroupItem> items;
    bool sound = true;
    for (const yaml::Node& item : map.list("groups")) {
        MapReader entry(reading, item, FormatMap::PeerGroup, "groups");
        Group group;
        group.id = entry.define(ids);
        group.name = entry.localised("name");
        if (const yaml::Node* valid = entry.find("valid")) {
            std::tie(group.validFrom, group.validTo) = readYearRange(reading, *valid);
        }
        if (by == static_cast<int>(By::Node)) {
            sound = readLimits(reading, entry, group) && sound;
            entry.refuse({"values"}, "by: kind / cohort");
        } else if (by >= 0) {
            readValues(reading, entry, group, by == static_cast<int>(By::Kind) ? "kind" : "cohort");
            entry.refuse({"from", "to", "below"}, "by: node");
        }
        items.push_back({std::move(group), item.position});
    }
    if (by == static_cast<int>(By::Node) && sound) {
        checkLimits(reading, items);
    } else if (by > static_cast<int>(By::Node)) {
        checkValues(reading, items);
    }
    std::vector<Group> groups;
    groups.reserve(items.size());
    for (GroupItem& item : items) {
        groups.push_back(std::move(item.group));
    }
    return groups;
}

}  // namespace

void readPeerGroups(Reading& reading, MapReader& file) {
    if (file.intended("peer-groups") && (file.find("peer-groups") == nullptr || !file.find("peer-groups")->isSequence())) {
        reading.peerGroupings.missOne();
    }
    for (const yaml::Node& item : file.list("peer-groups", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::PeerGrouping, "peer-groups");
        PeerGrouping grouping;
        grouping.id = map.define(reading.peerGroupings);
        grouping.name = map.localised("name");
        const int by = map.choice("by", -1);
        grouping.by = by < 0 ? By::Kind : static_cast<By>(by);
        if (by == static_cast<int>(By::Node)) {
            map.require("node", "by: node");
        } else if (by >= 0) {
            map.refuse({"node"}, "by: node");
        }
        reading.peerNodes.push_back(by == static_cast<int>(By::Node) ? map.find("node") : nullptr);
        IdTable& ids = reading.peerGroups.try_emplace(grouping.id, "peer-group").first->second;
        grouping.groups = readGroups(reading, map, by, ids);
        if (grouping.groups.empty()) {
            ids.missOne();
        }
        reading.rubric.peerGroupings.push_back(std::move(grouping));
    }
}

void readPeerNodes(Reading& reading) {
    for (std::size_t at = 0; at < reading.peerNodes.size(); ++at) {
        if (reading.peerNodes[at] != nullptr) {
            reading.rubric.peerGroupings[at].node = readOuterReference(reading, *reading.peerNodes[at], "node");
        }
    }
}

}  // namespace matang::rubric
