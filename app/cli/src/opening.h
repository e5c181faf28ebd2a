// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/results/results.h>
#include <matang/workspace/workspace.h>

#include <string>

namespace matang::cli {

/// Opens a workspace for reading.
[[nodiscard]] base::Result<workspace::Workspace> openForReading(const std::string& file, const Console& console);
/// Opens a workspace for editing; NotAllowed "workspace-held" {file, person, host} where somebody else holds it.
[[nodiscard]] base::Result<workspace::Workspace> openForEditing(const std::string& file, const Console& console);

/// The options by which score, compare, rank, evidence and report name assessments.
struct AssessmentOptions {
    std::string agency;
    std::string rubric;
    int year = 0;
    std::string stage;
    std::string answer;
};

/// The agency with this code or name. NotFound "agency-unknown", or "agency-unknown-nearest" {agency, known} where similar names are known.
[[nodiscard]] base::Result<assessment::Agency> agencyNamed(const workspace::Workspace& workspace, const std::string& codeOrName);

/// Turns options into a selection. NotFound where the agency or the rubric is not in the workspace, or no selected instrument has the stage
/// ("stage-unknown" {stage, rubric, known}).
[[nodiscard]] base::Result<results::Selection> selectionFor(const workspace::Workspace& workspace, const AssessmentOptions& options);

/// True where the instrument has the stage, or none is asked for. Of several instruments, those without it are left out.
[[nodiscard]] bool hasStage(const rubric::Rubric& instrument, const std::optional<rubric::StageId>& stage);

/// "computed", "reported", "carried over" in the console's language, or a dash.
[[nodiscard]] std::string sourceText(scoring::ValueSource source, const Console& console);

/// What to do where the options name no instrument and the agency was assessed with several.
enum class SeveralInstruments {
    Refuse,
    TakeLongestSeries,  ///< of the families with an assessment in the wanted year, the one with the most assessments over all years
};

/// The one assessment that agency, rubric and year (latest where left out) name.
/// Errors: NotFound "assessment-not-found", "-rubric", "-year" or "-rubric-year" after it as the options name them {agency, rubric, year};
/// NotAllowed "assessment-not-one" {agency, rubrics}.
[[nodiscard]] base::Result<analysis::ScoredAssessment> oneAssessment(const workspace::Workspace& workspace,
                                                                     const AssessmentOptions& options, SeveralInstruments several);

}  // namespace matang::cli
