// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared_material.h"

#include <matang/orders/report_order.h>

namespace matang::orders {

/// Which assessment, as it stands at which stage.
struct AgencyQuestion {
    assessment::AssessmentId assessment;
    std::optional<rubric::StageId> stage;  ///< empty: the latest one that has any value
    assessment::Answer answer = assessment::Answer::AsIs;
};

/// Everything that a report on one assessment is written from. What costs much (other agencies, the whole trail) is read only where a
/// section of the template speaks of it.
[[nodiscard]] base::Result<sections::AgencyReportInput> agencyMaterial(SharedMaterial& shared, const AgencyQuestion& question,
                                                                       const ReportSettings& settings);

/// True where the template has the section.
[[nodiscard]] bool hasSection(const templates::ReportTemplate& reportTemplate, templates::SectionKind kind);

}  // namespace matang::orders
