// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/weight_set.h>

#include "profile_view.h"

#include <string>
#include <utility>

namespace matang::rubric {

namespace {

std::string profileList(const Rubric& rubric) {
    std::string list;
    for (const Profile& profile : rubric.profiles) {
        list += (list.empty() ? "" : ", ") + profile.id.text;
    }
    return list;
}

// Siblings that all weigh nothing share nothing of the index, however they weigh among themselves.
void shareAmongChildren(const Rubric& rubric, const ProfileView& view, NodeIndex parent, WeightSet& set) {
    const auto& children = view.childrenOf(parent);
    const std::vector<base::Rational> shares = sharesBelow(rubric, view, parent);
    const base::Rational ofIndex = set.shareOfIndex[static_cast<std::size_t>(parent)];
    for (std::size_t child = 0; child < children.size(); ++child) {
        const auto at = static_cast<std::size_t>(children[child]);
        set.shareOfParent[at] = shares[child];
        set.shareOfIndex[at] = ofIndex * shares[child];
    }
}

// A node counts where nothing from it up to the index is left out of the sums.
std::vector<bool> countingNodes(const Rubric& rubric) {
    std::vector<bool> counting(rubric.nodes.size(), true);
    for (std::size_t node = 1; node < rubric.nodes.size(); ++node) {
        counting[node] = rubric.nodes[node].counts && counting[static_cast<std::size_t>(rubric.nodes[node].parent)];
    }
    return counting;
}

WeightSet emptySet(const Rubric& rubric, ProfileView view) {
    WeightSet set;
    set.shareOfIndex.assign(rubric.nodes.size(), base::Rational{});
    set.shareOfParent.assign(rubric.nodes.size(), base::Rational{});
    const std::vector<bool> counting = countingNodes(rubric);
    for (std::size_t node = 1; node < rubric.nodes.size(); ++node) {
        if (view.belongs[node] && rubric.nodes[node].isIndicator()) {
            (counting[node] ? set.indicators : set.uncountedIndicators).push_back(static_cast<NodeIndex>(node));
        }
    }
    set.belongs = std::move(view.belongs);
    set.children = std::move(view.children);
    set.uncounted = std::move(view.uncounted);
    return set;
}

}  // namespace

base::Rational WeightSet::percentOfIndex(NodeIndex node) const {
    return shareOfIndex[static_cast<std::size_t>(node)] * 100;
}

base::Result<WeightSet> weightSet(const Rubric& rubric, const ProfileId& profile) {
    const Profile* chosen = nullptr;
    if (!profile.empty()) {
        chosen = rubric.profile(profile);
        if (chosen == nullptr) {
            return base::fail(base::ErrorCode::NotFound, "profile-unknown",
                              {{"rubric", rubric.id.text}, {"profile", profile.text}, {"known", profileList(rubric)}});
        }
    } else if (rubric.profiles.size() > 1) {
        return emptySet(rubric, viewOf(rubric, nullptr));
    } else if (rubric.profiles.size() == 1) {
        chosen = &rubric.profiles.front();
    }
    const ProfileView view = viewOf(rubric, chosen);
    WeightSet set = emptySet(rubric, view);
    set.known = true;
    if (chosen != nullptr) {
        set.profile = chosen->id;
    }
    if (!rubric.nodes.empty()) {
        set.shareOfIndex[kRoot] = 1;
        set.shareOfParent[kRoot] = 1;
    }
    for (std::size_t node = 0; node < rubric.nodes.size(); ++node) {
        shareAmongChildren(rubric, view, static_cast<NodeIndex>(node), set);
    }
    return set;
}

}  // namespace matang::rubric
