// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorer.h"

namespace matang::scoring {

/// Computes one indicator before its level gates: marks or an imported result, normalised; a reported value beside them; states.
void fillIndicator(const CardTask& task, const Inputs& inputs, const std::string& unit, rubric::NodeIndex index, NodeScore& score);

}  // namespace matang::scoring
