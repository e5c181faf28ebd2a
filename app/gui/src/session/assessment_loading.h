// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_store.h"

#include <matang/analysis/comparison.h>
#include <matang/workspace/archive.h>
#include <matang/workspace/desk.h>

#include <optional>
#include <utility>
#include <vector>

namespace matang::gui {

/// One assessment with all that the pages show about it.
struct LoadedAssessment {
    assessment::Agency agency;
    analysis::ScoredAssessment current;
    std::vector<analysis::ScoredAssessment> series;  ///< all years of the agency within the family, the current one among them, ascending
    std::vector<workspace::EvidencePiece> evidence;  ///< the open document hands it on to its EvidenceState
    std::vector<std::pair<assessment::Assessment, std::shared_ptr<const rubric::Rubric>>> siblings;  ///< all assessments of the agency
    workspace::DeskRecord desk{};
};

/// The links of these pieces.
[[nodiscard]] std::vector<assessment::EvidenceLink> linksOf(const std::vector<workspace::EvidencePiece>& pieces);

/// Reads and scores an assessment (at a stage, or its latest) and its family of years, all for one answer. Runs on the store's thread.
[[nodiscard]] base::Result<LoadedAssessment> loadAssessment(StoreAccess store, assessment::AssessmentId id,
                                                            const std::optional<rubric::StageId>& stage,
                                                            assessment::Answer answer = assessment::Answer::AsIs);

}  // namespace matang::gui
