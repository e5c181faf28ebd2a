// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"

#include <matang/base/rational.h>

#include <optional>

namespace matang::scoring {

/// What the marks of several assessors give together.
struct PanelValue {
    std::optional<base::Rational> value;
    bool dissent = false;  ///< Consensus is asked for and the marks differ
};

/// How marks of an indicator are combined: its own rule, else the rubric's; answers to a survey by their mean.
[[nodiscard]] rubric::Combination combinationOf(const rubric::Rubric& rubric, const rubric::Node& indicator);

/// What a panel agreed on, else the marks of an indicator at its deciding stage combined as the rubric says. The order of the marks does
/// not matter.
[[nodiscard]] PanelValue combineMarks(rubric::Combination combination, const Inputs& inputs, const NodeInput& input);

}  // namespace matang::scoring
