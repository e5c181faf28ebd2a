// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <matang/analysis/what_if.h>

#include <cstddef>
#include <string>
#include <vector>

namespace matang::sections {

/// The steps from level to level that lift the index most.
struct DecisionSteps {
    std::vector<analysis::NextStep> steps;  ///< three at most
    std::size_t ties = 0;                   ///< how many further steps do as much as the last one
};

/// Nothing where the result is not complete, or nothing can move the index.
[[nodiscard]] DecisionSteps decisionSteps(const ReportContext& context);

/// "Naikkan Inovasi proses bisnis dari tingkat 2 ke tingkat 3".
[[nodiscard]] std::string decisionTitle(const ReportContext& context, const analysis::NextStep& step);

/// What the index becomes if all steps are taken; empty where that cannot be said, or where there are fewer than three.
[[nodiscard]] std::string decisionsSum(const ReportContext& context, const std::vector<analysis::NextStep>& steps);

/// Why a report on indicators names no steps; empty where there is simply nothing to lift.
[[nodiscard]] std::string reasonForNoSteps(const ReportContext& context);

}  // namespace matang::sections
