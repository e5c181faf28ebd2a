// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/ids.h>

#include <optional>
#include <vector>

namespace matang::rubric {

/// Something that must be true of an assessment: for a level to be reached, a limit or a bonus to take effect. A tree whose leaves ask for
/// the value of a node, for a measured quantity, whether there is data, or whether there is evidence.
struct Condition {
    enum class Kind {
        All,       ///< every part holds; true without parts
        Any,       ///< at least one part holds
        Not,       ///< its one part does not hold
        Value,     ///< the value of `node` (before level gates) compared with `figure`; an unset value holds for nothing
        Measured,  ///< the quantity measured for indicator `node` (before normalisation) compared with `figure`
        Exists,    ///< `node` has a value or a measured quantity
        Evidence,  ///< at least `count` evidence links stand at `node` (of `level` only, where it is given)
    };
    enum class Relation { AtLeast, Above, AtMost, Below, Equal };

    Kind kind = Kind::All;
    NodeIndex node = -1;
    Relation relation = Relation::AtLeast;
    base::Rational figure;
    int count = 1;
    std::optional<int> level;
    std::vector<Condition> parts;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// True where the value stands in the relation to the figure.
[[nodiscard]] bool holds(Condition::Relation relation, const base::Rational& value, const base::Rational& figure);

/// Every node that a condition looks at, each once.
[[nodiscard]] std::vector<NodeIndex> nodesOf(const Condition& condition);

}  // namespace matang::rubric
