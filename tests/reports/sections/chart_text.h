// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_spec.h>

#include <string>

namespace matang::testing {

/// Everything that a chart about one agency says, a line for each part, to be compared whole.
[[nodiscard]] std::string chartText(const content::ChartSpec& spec);

}  // namespace matang::testing
