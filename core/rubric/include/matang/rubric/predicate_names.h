// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/predicates.h>

#include <string_view>
#include <vector>

namespace matang::rubric {

/// The band that a published label means: its id, or its name in any language, in capitals or not. nullptr where there is none.
[[nodiscard]] const PredicateBand* bandNamed(const std::vector<PredicateBand>& bands, std::string_view label);

}  // namespace matang::rubric
