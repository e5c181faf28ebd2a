// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/orders/report_order.h>

#include "agency_material.h"
#include "round_material.h"
#include "shared_material.h"

#include <matang/sections/agency_report.h>
#include <matang/sections/round_report.h>

namespace matang::orders {

class ReportDesk::Shared : public SharedMaterial {
    using SharedMaterial::SharedMaterial;
};

ReportDesk::ReportDesk(workspace::Workspace& workspace, const rubric::RubricFolders& rubrics)
    : m_shared(std::make_unique<Shared>(workspace, rubrics)) {}

ReportDesk::~ReportDesk() = default;

base::Result<content::ReportDocument> ReportDesk::agencyDocument(assessment::AssessmentId assessment,
                                                                 const std::optional<rubric::StageId>& stage, assessment::Answer answer,
                                                                 const ReportSettings& settings) {
    if (settings.reportTemplate.scope != templates::Scope::Agency) {
        return base::fail(base::ErrorCode::NotAllowed, "template-not-for-agency", {{"template", settings.reportTemplate.id}});
    }
    const AgencyQuestion question{assessment, stage, answer};
    return agencyMaterial(*m_shared, question, settings).map([&settings](const sections::AgencyReportInput& input) {
        return sections::agencyReport(input, settings.reportTemplate);
    });
}

base::Result<content::ReportDocument> ReportDesk::roundDocument(const rubric::RubricId& rubric, int year, const analysis::PeerGroup& group,
                                                                const ReportSettings& settings) {
    if (settings.reportTemplate.scope != templates::Scope::Round) {
        return base::fail(base::ErrorCode::NotAllowed, "template-not-for-round", {{"template", settings.reportTemplate.id}});
    }
    return roundMaterial(*m_shared, rubric, year, group, settings).map([&settings](const sections::RoundReportInput& input) {
        return sections::roundReport(input, settings.reportTemplate);
    });
}

}  // namespace matang::orders
