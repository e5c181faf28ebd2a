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

// How many indicators that count are at or below each node.
std::vector<int> countIndicators(const Rubric& rubric, const ProfileView& view, NodeIndex above) {
    const NodeIndex last = rubric.lastBelow(above);
    std::vector<int> counts(static_cast<std::size_t>(last - above + 1), 0);
    for (NodeIndex node = last; node > above; --node) {
        const auto at = static_cast<std::size_t>(node);
        int& count = counts[static_cast<std::size_t>(node - above)];
        count += view.belongs[at] && rubric.node(node).isIndicator() ? 1 : 0;
        if (view.belongs[at] && rubric.node(node).counts) {
            counts[static_cast<std::size_t>(rubric.node(node).parent - above)] += count;
        }
    }
    return counts;
}

/// What each child weighs; nothing where all weigh the same.
std::vector<base::Rational> weightsBelow(const Rubric& rubric, const ProfileView& view, NodeIndex parent) {
    const Node& node = rubric.node(parent);
    const auto& children = view.childrenOf(parent);
    std::vector<base::Rational> weights;
    if (weighsAsWritten(node) && view.childrenWeighted(parent)) {
        for (const NodeIndex child : children) {
            weights.push_back(*view.weightOf(child));
        }
    } else if (node.weighting == Weighting::ByCount) {
        const std::vector<int> counts = countIndicators(rubric, view, parent);
        for (const NodeIndex child : children) {
            weights.emplace_back(counts[static_cast<std::size_t>(child - parent)]);
        }
    } else if (node.aggregation == Aggregation::Sum) {
        for (const NodeIndex child : children) {
            const auto& most = rubric.node(child).rangeTo;
            if (!most || most->sign() <= 0) {
                return {};
            }
            weights.push_back(*most);
        }
    }
    return weights;
}

}  // namespace

bool weighsAsWritten(const Node& node) {
    const bool weighs = node.aggregation == Aggregation::WeightedMean || node.aggregation == Aggregation::GeometricMean ||
                        node.aggregation == Aggregation::HarmonicMean;
    return weighs && node.weighting == Weighting::Written;
}

std::vector<base::Rational> sharesBelow(const Rubric& rubric, const ProfileView& view, NodeIndex parent) {
    std::vector<base::Rational> shares = weightsBelow(rubric, view, parent);
    base::Rational sum;
    for (const base::Rational& weight : shares) {
        sum += weight;
    }
    // Weights that are all zero say nothing about the siblings among themselves.
    const std::size_t count = view.childrenOf(parent).size();
    if (sum.isZero() && count > 0) {
        shares.assign(count, base::Rational{1, static_cast<std::int64_t>(count)});
        return shares;
    }
    for (base::Rational& share : shares) {
        share /= sum;
    }
    return shares;
}

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
    view.uncounted.resize(count);
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
            auto& siblings = rubric.nodes[node].counts ? view.children : view.uncounted;
            siblings[static_cast<std::size_t>(rubric.nodes[node].parent)].push_back(static_cast<NodeIndex>(node));
        }
    }
    return view;
}

}  // namespace matang::rubric
