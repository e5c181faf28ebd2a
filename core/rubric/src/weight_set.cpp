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

base::Rational sumOfWeights(const ProfileView& view, NodeIndex parent) {
    base::Rational sum;
    for (const NodeIndex child : view.childrenOf(parent)) {
        sum += *view.weightOf(child);
    }
    return sum;
}

void shareAmongChildren(const Rubric& rubric, const ProfileView& view, NodeIndex parent, WeightSet& set) {
    const auto& children = view.childrenOf(parent);
    const bool weighted = rubric.node(parent).aggregation == Aggregation::WeightedMean && view.childrenWeighted(parent);
    const base::Rational sum = weighted ? sumOfWeights(view, parent) : base::Rational{};
    const base::Rational ofIndex = set.shareOfIndex[static_cast<std::size_t>(parent)];
    for (const NodeIndex child : children) {
        const auto at = static_cast<std::size_t>(child);
        // Weights that are all zero say nothing about the siblings among themselves.
        const base::Rational ofParent =
            sum.isZero() ? base::Rational{1, static_cast<std::int64_t>(children.size())} : *view.weightOf(child) / sum;
        set.shareOfParent[at] = ofParent;
        set.shareOfIndex[at] = weighted && rubric.weightBasis == WeightBasis::OfIndex ? *view.weightOf(child) / 100 : ofIndex * ofParent;
    }
}

WeightSet emptySet(const Rubric& rubric, ProfileView view) {
    WeightSet set;
    set.shareOfIndex.assign(rubric.nodes.size(), base::Rational{});
    set.shareOfParent.assign(rubric.nodes.size(), base::Rational{});
    for (std::size_t node = 1; node < rubric.nodes.size(); ++node) {
        if (view.belongs[node] && rubric.nodes[node].isIndicator()) {
            set.indicators.push_back(static_cast<NodeIndex>(node));
        }
    }
    set.belongs = std::move(view.belongs);
    set.children = std::move(view.children);
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
