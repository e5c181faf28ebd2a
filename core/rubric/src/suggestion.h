// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/suggestion.h>

namespace matang::rubric {

/// Number of letters to add, drop, change or swap with their neighbour to turn one word into the other; anything above `limit` counts as
/// limit + 1.
[[nodiscard]] int editDistance(std::string_view left, std::string_view right, int limit);

}  // namespace matang::rubric
