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
    std::vector<bool> replaced;                    ///< the weight is the profile's
    std::vector<std::vector<NodeIndex>> children;  ///< those that belong, in reading order

    [[nodiscard]] const std::vector<NodeIndex>& childrenOf(NodeIndex node) const { return children[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const std::optional<base::Rational>& weightOf(NodeIndex node) const { return weights[static_cast<std::size_t>(node)]; }
    /// True where every child that belongs has a weight.
    [[nodiscard]] bool childrenWeighted(NodeIndex node) const;
};

/// `profile` may be nullptr: the tree as written. Ids that the tree does not know are passed over.
[[nodiscard]] ProfileView viewOf(const Rubric& rubric, const Profile* profile);

}  // namespace matang::rubric
