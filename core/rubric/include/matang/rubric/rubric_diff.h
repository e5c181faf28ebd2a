// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// One thing that differs between two rubrics. Parts are matched by id (nodes
/// in the whole tree, others below the same owner).
struct Difference {
    enum class Change {
        Added,
        Removed,
        Moved,      ///< a node stands below another one: `before` and `after` are the
                    ///< parents
        Renamed,    ///< the name differs; `key` says in which language ("name.en")
        Reordered,  ///< nodes below `id`, stages or kinds of nodes (`what`) that
                    ///< both have stand in another order
        Changed,    ///< `key` says something else
    };

    Change change = Change::Changed;
    std::string what;    ///< kind of part: see RubricPart::what
    std::string id;      ///< of the part
    std::string of;      ///< its owner, as RubricPart::of says; of the later rubric
                         ///< where both have the part
    std::string key;     ///< path of keys, for Renamed and Changed
    std::string before;  ///< empty where nothing was said
    std::string after;   ///< empty where nothing is said any more
    friend bool operator==(const Difference&, const Difference&) = default;
};

/// "added", "removed", "moved", "renamed", "reordered", "changed".
[[nodiscard]] std::string_view wordOf(Difference::Change change);

/// What changed from one rubric to another, grouped by kind of part. Empty
/// where both compute and show the same.
[[nodiscard]] std::vector<Difference> diffRubrics(const Rubric& before, const Rubric& after);

}  // namespace matang::rubric
