// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_view.h"

#include <algorithm>

namespace matang::rubric {

namespace {

void applyProfile(const Rubric& rubric, const Profile& profile, ProfileView& view) {
    for (const auto& [id, weight] : profile.weights) {
        if (const NodeIndex node = rubric.find(id); node > kRoot) {
            view.weights[static_cast<std::size_t>(node)] = weight;
            view.replaced[static_cast<std::size_t>(node)] = true;
        }
    }
    for (const NodeId& id : profile.without) {
        if (const NodeIndex node = rubric.find(id); node > kRoot) {
            view.belongs[static_cast<std::size_t>(node)] = false;
        }
    }
}

// Parents stand before their children, so one pass down passes "does not belong" on and one pass up drops emptied nodes.
void settleBelonging(const Rubric& rubric, ProfileView& view) {
    const std::size_t count = rubric.nodes.size();
    for (std::size_t node = 1; node < count; ++node) {
        if (!view.belongs[static_cast<std::size_t>(rubric.nodes[node].parent)]) {
            view.belongs[node] = false;
        }
    }
    for (std::size_t node = count; node-- > 1;) {
        const auto& children = rubric.nodes[node].children;
        const auto belongs = [&](NodeIndex child) { return view.belongs[static_cast<std::size_t>(child)]; };
        if (!children.empty() && std::none_of(children.begin(), children.end(), belongs)) {
            view.belongs[node] = false;
        }
    }
}

}  // namespace

bool ProfileView::childrenWeighted(NodeIndex node) const {
    const auto& below = childrenOf(node);
    return !below.empty() && std::all_of(below.begin(), below.end(), [this](NodeIndex child) { return weightOf(child).has_value(); });
}

ProfileView viewOf(const Rubric& rubric, const Profile* profile) {
    const std::size_t count = rubric.nodes.size();
    ProfileView view;
    view.belongs.assign(count, true);
    view.replaced.assign(count, false);
    view.children.resize(count);
    view.weights.reserve(count);
    for (const Node& node : rubric.nodes) {
        view.weights.push_back(node.weight);
    }
    if (profile != nullptr) {
        applyProfile(rubric, *profile, view);
    }
    settleBelonging(rubric, view);
    for (std::size_t node = 1; node < count; ++node) {
        if (view.belongs[node]) {
            view.children[static_cast<std::size_t>(rubric.nodes[node].parent)].push_back(static_cast<NodeIndex>(node));
        }
    }
    return view;
}

}  // namespace matang::rubric
