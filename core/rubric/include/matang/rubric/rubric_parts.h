// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <string>
#include <utility>
#include <vector>

namespace matang::rubric {

/// A part of a rubric with what its keys say, in words and numbers of the
/// format: a path of keys ("weight", "name.en", "criteria.3.id",
/// "quantity.unit.id") and what stands there. Numbers are exact. What is not
/// said, or says what holds anyway, is not listed.
struct RubricPart {
    std::string what;  ///< "rubric", "node", "scale", "level", "stage", "band",
                       ///< ...; the whole list is in rubricPartKinds()
    std::string id;    ///< unique among the parts of the same kind and owner; empty
                       ///< for the rubric itself
    std::string of;    ///< id of the owner: of a level its scale, of a node its
                       ///< parent; else empty
    std::vector<std::pair<std::string, std::string>> keys;
    friend bool operator==(const RubricPart&, const RubricPart&) = default;
};

/// Every part of the rubric: the rubric itself first, the tree last and in
/// reading order. What a rubric computes and shows follows from its parts
/// alone; comments, layout and the order of keys are no part of it.
[[nodiscard]] std::vector<RubricPart> partsOf(const Rubric& rubric);

/// The words for the kinds of parts, in the order in which `partsOf` lists
/// them.
[[nodiscard]] const std::vector<std::string>& rubricPartKinds();

}  // namespace matang::rubric
