// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/sections/report_input.h>
#include <matang/workspace/workspace.h>

namespace matang::orders {

/// Counts the trail of a workspace, whole. Nothing in it gives no entries and no hash.
[[nodiscard]] base::Result<sections::TrailSummary> trailSummary(const workspace::Workspace& workspace);

}  // namespace matang::orders
