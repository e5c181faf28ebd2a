// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_summary.h"

#include <algorithm>
#include <map>

namespace matang::orders {

namespace {

using Counts = std::map<std::string, std::int64_t>;

std::vector<std::pair<std::string, std::int64_t>> mostFirst(const Counts& counts) {
    std::vector<std::pair<std::string, std::int64_t>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) { return left.second > right.second; });
    return ordered;
}

}  // namespace

base::Result<sections::TrailSummary> trailSummary(const workspace::Workspace& workspace) {
    constexpr int kAtOnce = 1000;
    sections::TrailSummary summary;
    Counts persons;
    Counts entities;
    std::int64_t after = 0;
    while (true) {
        const auto entries = workspace.trail(after, kAtOnce);
        if (!entries) {
            return base::propagate(entries);
        }
        for (const workspace::TrailEntry& entry : *entries) {
            ++persons[entry.person];
            ++entities[entry.entity];
            summary.first = summary.entries == 0 ? entry.at : summary.first;
            ++summary.entries;
        }
        if (!entries->empty()) {
            summary.last = entries->back().at;
            summary.lastHash = entries->back().hash;
            after = entries->back().number;
        }
        if (entries->size() < static_cast<std::size_t>(kAtOnce)) {
            break;
        }
    }
    summary.byPerson = mostFirst(persons);
    summary.byEntity = mostFirst(entities);
    return summary;
}

}  // namespace matang::orders
