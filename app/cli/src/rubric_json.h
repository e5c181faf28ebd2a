// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_output.h"

#include <matang/rubric/weight_set.h>

namespace matang::cli {

/// A rubric as a profile sees it: what it is, its nodes with their weights, and every part with its keys as the file has them.
[[nodiscard]] Json rubricJson(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const Console& console);

}  // namespace matang::cli
