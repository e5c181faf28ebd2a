// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/base/result.h>
#include <matang/workspace/workspace.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::results {

/// Which assessments are asked for; a field left empty takes all.
struct Selection {
    std::optional<assessment::AgencyId> agency;
    std::string rubric;  ///< a rubric id, or a family ("spbe") for all its instruments
    std::optional<int> year;
    assessment::Answer answer = assessment::Answer::AsIs;
    std::optional<rubric::StageId> stage;  ///< empty: the latest stage that has any value, for every assessment
};

/// How many evidence links stand at each node and level, as a card's circumstances want it.
[[nodiscard]] std::vector<scoring::EvidenceCount> evidenceCounts(const rubric::Rubric& rubric,
                                                                 const std::vector<assessment::EvidenceLink>& links);

struct Wanted;
class Gathering;

/// The score cards of a workspace: reads records, brings each together with the very rubric text it was stored with, and scores it.
/// Rubrics and weights are loaded once; what a rubric's rules need beyond the record (evidence, other assessments of the agency, the
/// cohort, earlier years) is gathered where they ask for it. The workspace must outlive this object; not shared between threads.
class Results {
public:
    explicit Results(const workspace::Workspace& workspace);
    ~Results();
    Results(const Results&) = delete;
    Results& operator=(const Results&) = delete;

    /// Errors: NotFound "rubric-not-stored" {sha256}; Damaged "rubric-text-unreadable" {rubric} with the findings.
    [[nodiscard]] base::Result<std::shared_ptr<const rubric::Rubric>> rubric(const std::string& sha256);
    [[nodiscard]] base::Result<std::shared_ptr<const rubric::WeightSet>> weights(const std::string& sha256,
                                                                                 const rubric::ProfileId& profile);

    /// Scores one record at a stage, or at the latest one that has any value (the rubric's first stage where none has).
    [[nodiscard]] base::Result<analysis::ScoredAssessment> score(assessment::AssessmentRecord record,
                                                                 const std::optional<rubric::StageId>& stage = {},
                                                                 assessment::Answer answer = assessment::Answer::AsIs);

    /// All selected assessments, in order of agency name, rubric and year.
    [[nodiscard]] base::Result<std::vector<analysis::ScoredAssessment>> all(const Selection& selection);
    /// The same, agency by agency, without holding all of them in memory. The visitor returns false to stop.
    [[nodiscard]] base::Result<void> forEachAgency(
        const Selection& selection, const std::function<bool(assessment::AgencyId, std::vector<analysis::ScoredAssessment>&&)>& visit);

    /// The family of a stored rubric, or the name itself where it is a family. NotFound "rubric-not-in-workspace" {rubric, known}.
    [[nodiscard]] base::Result<std::string> family(const std::string& rubricOrFamily);

private:
    base::Result<workspace::Workspace::RecordFilter> filterFor(const Selection& selection);
    base::Result<std::vector<std::shared_ptr<const rubric::Rubric>>> stored();

    base::Result<analysis::ScoredAssessment> scoreWith(assessment::AssessmentRecord record, const std::optional<rubric::StageId>& stage,
                                                       assessment::Answer answer, const Wanted& wanted);

    const workspace::Workspace& m_workspace;
    std::unique_ptr<Gathering> m_gathering;
    std::map<std::string, std::shared_ptr<const rubric::Rubric>> m_rubrics;
    std::map<std::pair<std::string, rubric::ProfileId>, std::shared_ptr<const rubric::WeightSet>> m_weights;
};

}  // namespace matang::results
