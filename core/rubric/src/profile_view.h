// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <optional>
#include <vector>

namespace matang::rubric {

/// The tree as one profile leaves it, before anything is reckoned: what belongs, and the weight written for it (at the node, or the
/// profile's in its place). Every vector counts by NodeIndex.
struct ProfileView {
    std::vector<bool> belongs;
    std::vector<std::optional<base::Rational>> weights;
    std::vector<bool> replaced;                     ///< the weight is the profile's
    std::vector<std::vector<NodeIndex>> children;   ///< those that belong and count, in reading order
    std::vector<std::vector<NodeIndex>> uncounted;  ///< those that belong and do not count, in reading order

    [[nodiscard]] const std::vector<NodeIndex>& childrenOf(NodeIndex node) const { return children[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const std::vector<NodeIndex>& uncountedOf(NodeIndex node) const { return uncounted[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const std::optional<base::Rational>& weightOf(NodeIndex node) const { return weights[static_cast<std::size_t>(node)]; }
    /// True where every child that counts has a weight.
    [[nodiscard]] bool childrenWeighted(NodeIndex node) const;
};

/// `profile` may be nullptr: the tree as written. Ids that the tree does not know are passed over.
[[nodiscard]] ProfileView viewOf(const Rubric& rubric, const Profile* profile);

/// True where the weights written below a node are what its children weigh.
[[nodiscard]] bool weighsAsWritten(const Node& node);
/// The shares of the children that count in their parent: 0 to 1, together 1, in the order of `childrenOf`. Every node's range is known.
[[nodiscard]] std::vector<base::Rational> sharesBelow(const Rubric& rubric, const ProfileView& view, NodeIndex parent);

}  // namespace matang::rubric
