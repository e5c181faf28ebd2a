// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/analysis/comparison.h>

#include <nlohmann/json.hpp>

namespace matang::cli {

/// Prints how the index follows from the marks: one formula with its numbers for every node, parts indented below the whole.
void printExplanation(const analysis::ScoredAssessment& scored, const Console& console);

/// The same as data: {"node","rule","terms":[...],"exact","value","shown","parts":[...]}.
[[nodiscard]] nlohmann::ordered_json explanationJson(const analysis::ScoredAssessment& scored);

}  // namespace matang::cli
