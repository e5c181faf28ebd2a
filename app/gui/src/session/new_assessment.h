// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/library.h>
#include <matang/workspace/workspace.h>

#include <string>
#include <vector>

namespace matang::gui {

/// What a person fills in to begin an assessment.
struct NewAssessment {
    std::string agency;
    assessment::AgencyKind kind = assessment::AgencyKind::Unknown;
    rubric::RubricId rubric;
    rubric::ProfileId profile;
    int year = 0;
};

/// Makes the assessment, and the agency and the stored rubric where they are not there yet, in one transaction.
/// Errors: those of RubricLibrary::get and of the workspace ("assessment-exists").
[[nodiscard]] base::Result<assessment::AssessmentId> createAssessment(workspace::Workspace& workspace,
                                                                      const rubric::RubricFolders& rubricFolders,
                                                                      const NewAssessment& wanted, const std::string& person);

/// The edition of a rubric's guideline that a year is assessed with; empty where none names the year.
[[nodiscard]] std::string editionOf(const rubric::Rubric& rubric, int year);

/// The instruments that can be chosen. Those whose file has mistakes are left out.
[[nodiscard]] std::vector<std::shared_ptr<const rubric::Rubric>> availableRubrics(const rubric::RubricFolders& rubricFolders);

}  // namespace matang::gui
