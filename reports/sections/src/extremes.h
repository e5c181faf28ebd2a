// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <optional>
#include <vector>

namespace matang::sections {

/// Which part of the index stands highest and which lowest; empty where they cannot be told apart.
[[nodiscard]] std::string extremesSentence(const ReportContext& context);

/// The two parts themselves; nothing where they cannot be told apart.
struct ExtremeParts {
    rubric::NodeIndex high = -1;
    rubric::NodeIndex low = -1;
};
[[nodiscard]] std::optional<ExtremeParts> extremeParts(const ReportContext& context);

/// The same two as figures to be seen first; empty where the parts reach to different figures.
[[nodiscard]] std::vector<content::Figure> extremeFigures(const ReportContext& context);

}  // namespace matang::sections
