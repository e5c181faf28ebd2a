// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared_material.h"

#include <matang/orders/report_order.h>

namespace matang::orders {

/// Everything that a report on a round is written from. Errors: NotFound "round-empty" {rubric, year} where nobody of the group was
/// assessed, "rubric-not-in-workspace".
[[nodiscard]] base::Result<sections::RoundReportInput> roundMaterial(SharedMaterial& shared, const rubric::RubricId& rubric, int year,
                                                                     const analysis::PeerGroup& group, const ReportSettings& settings);

}  // namespace matang::orders
