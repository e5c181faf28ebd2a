// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>
#include <matang/assessment/assessment.h>
#include <matang/base/clock.h>
#include <matang/base/result.h>
#include <matang/content/report_document.h>
#include <matang/results/results.h>
#include <matang/rubric/library.h>
#include <matang/templates/report_template.h>
#include <matang/text/language.h>
#include <matang/workspace/workspace.h>
#include <matang/writers/writers.h>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

// From a workspace to a written report: what window and command line both do.
namespace matang::orders {

/// How a report is made, whoever it is about.
struct ReportSettings {
    templates::ReportTemplate reportTemplate;
    text::Language language = text::Language::Indonesian;
    int fromYear = 0;       ///< the first year that is shown; 0: all
    std::string createdAt;  ///< ISO 8601 moment that the report carries
};

/// Reads from one workspace what reports need. What all reports of a run share (rubrics, the results of other agencies, the trail) is read
/// once. The workspace must outlive it; not shared between threads.
class ReportDesk {
public:
    /// `rubrics`: where crosswalks are looked for.
    ReportDesk(workspace::Workspace& workspace, const rubric::RubricFolders& rubrics);
    ~ReportDesk();
    ReportDesk(const ReportDesk&) = delete;
    ReportDesk& operator=(const ReportDesk&) = delete;

    /// The report on one assessment, at a stage or at its latest one with a value. Errors: those of reading and scoring; NotAllowed
    /// "template-not-for-agency" {template} for a template of Scope::Round.
    [[nodiscard]] base::Result<content::ReportDocument> agencyDocument(assessment::AssessmentId assessment,
                                                                       const std::optional<rubric::StageId>& stage,
                                                                       assessment::Answer answer, const ReportSettings& settings);

    /// The report on all agencies of a group that were assessed with an instrument in a year. Errors: as above, NotAllowed
    /// "template-not-for-round" {template}; NotFound "round-empty" {rubric, year}.
    [[nodiscard]] base::Result<content::ReportDocument> roundDocument(const rubric::RubricId& rubric, int year,
                                                                      const analysis::PeerGroup& group, const ReportSettings& settings);

private:
    class Shared;
    std::unique_ptr<Shared> m_shared;
};

}  // namespace matang::orders
