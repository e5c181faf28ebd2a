// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/rubric.h>

#include <optional>
#include <vector>

namespace matang::rubric {

/// A rubric's tree as one profile sees it: which nodes belong and how much each weighs. Computed once, shared by many score cards.
struct WeightSet {
    ProfileId profile;
    bool known = false;                             ///< false: the profile is not known, so nothing can be computed, only reported
    std::vector<bool> belongs;                      ///< by NodeIndex
    std::vector<base::Rational> shareOfIndex;       ///< by NodeIndex: 0 to 1, root 1; an equal split where no weight is written
    std::vector<base::Rational> shareOfParent;      ///< by NodeIndex: 0 to 1 among the siblings that belong and count; 0 if it does not
    std::vector<std::vector<NodeIndex>> children;   ///< by NodeIndex: those that belong and count, in reading order
    std::vector<std::vector<NodeIndex>> uncounted;  ///< by NodeIndex: children that are answered but do not count
    std::vector<NodeIndex> indicators;              ///< leaves that belong and count, in reading order
    std::vector<NodeIndex> uncountedIndicators;     ///< leaves that belong and do not count, or stand below what does not

    /// Percent of the index, as printed in the regulations (1.30 for 13/1000).
    [[nodiscard]] base::Rational percentOfIndex(NodeIndex node) const;
    [[nodiscard]] bool holds(NodeIndex node) const { return belongs[static_cast<std::size_t>(node)]; }
};

/// The weights of a profile. An empty id means the only profile there is; where the rubric has several, `known` is false.
/// Errors: NotFound "profile-unknown" {rubric, profile, known}.
[[nodiscard]] base::Result<WeightSet> weightSet(const Rubric& rubric, const ProfileId& profile);

}  // namespace matang::rubric
