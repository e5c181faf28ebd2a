// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/clarification.h>
#include <matang/assessment/finding.h>
#include <matang/assessment/person.h>
#include <matang/assessment/programme.h>
#include <matang/assessment/stage_status.h>
#include <matang/base/result.h>
#include <matang/workspace/workspace.h>

#include <string>
#include <utility>
#include <vector>

namespace matang::workspace {

/// What stands around the marks of one assessment.
struct DeskRecord {
    std::vector<assessment::StageStatus> stages;  ///< only those that say something
    std::vector<assessment::Target> targets;
    std::vector<assessment::Finding> findings;              ///< in the order they were made
    std::vector<assessment::Clarification> clarifications;  ///< in the order they were asked
    friend bool operator==(const DeskRecord&, const DeskRecord&) = default;
};

/// What stands around the marks in a workspace: people, stages, targets, findings, clarifications, programmes. Refers to the workspace
/// and lives no longer; every edit is one durable transaction, with the errors of the workspace's own edits.
class Desk {
public:
    explicit Desk(Workspace& workspace) : m_state(*workspace.m_state) {}

    [[nodiscard]] base::Result<std::vector<assessment::Person>> people() const;
    /// Adds or changes the person of that name. NotAllowed "person-missing" without a name.
    [[nodiscard]] base::Result<void> setPerson(const assessment::Person& person, const Author& author);

    [[nodiscard]] base::Result<DeskRecord> record(assessment::AssessmentId assessment) const;
    /// Every status that says something, by assessment.
    [[nodiscard]] base::Result<std::vector<std::pair<assessment::AssessmentId, assessment::StageStatus>>> stageStatuses() const;

    /// Every clarification that is not closed, with its assessment, in the order they were asked.
    [[nodiscard]] base::Result<std::vector<std::pair<assessment::AssessmentId, assessment::Clarification>>> openClarifications() const;

    /// Puts a stage in this state: handed in, open again, blind or not; see assessment::handedIn and reopened for the rules.
    [[nodiscard]] base::Result<void> setStageStatus(assessment::AssessmentId assessment, const assessment::StageStatus& status,
                                                    const Author& author);
    [[nodiscard]] base::Result<void> setTarget(assessment::AssessmentId assessment, const assessment::Target& target, const Author& author);
    [[nodiscard]] base::Result<void> removeTarget(assessment::AssessmentId assessment, const rubric::NodeId& node, const Author& author);

    // Things with a number of their own: adding gives it, setting an existing one changes it or puts back what was removed, removing keeps
    // its row. NotFound "finding-unknown", "clarification-unknown", "programme-unknown" {number}.
    [[nodiscard]] base::Result<assessment::FindingId> addFinding(assessment::AssessmentId assessment, const assessment::Finding& finding,
                                                                 const Author& author);
    [[nodiscard]] base::Result<void> setFinding(const assessment::Finding& finding, const Author& author);
    [[nodiscard]] base::Result<void> removeFinding(assessment::FindingId id, const Author& author);
    /// The time of a new entry is that of the edit where it is left at 0.
    [[nodiscard]] base::Result<assessment::Clarification> addClarification(assessment::AssessmentId assessment,
                                                                           const assessment::Clarification& clarification,
                                                                           const Author& author);
    [[nodiscard]] base::Result<assessment::Clarification> setClarification(const assessment::Clarification& clarification,
                                                                           const Author& author);
    [[nodiscard]] base::Result<void> removeClarification(assessment::ClarificationId id, const Author& author);

    /// Of one agency, in the order they were made.
    [[nodiscard]] base::Result<std::vector<assessment::Programme>> programmes(assessment::AgencyId agency) const;
    [[nodiscard]] base::Result<assessment::ProgrammeId> addProgramme(const assessment::Programme& programme, const Author& author);
    [[nodiscard]] base::Result<void> setProgramme(const assessment::Programme& programme, const Author& author);
    [[nodiscard]] base::Result<void> removeProgramme(assessment::ProgrammeId id, const Author& author);

    /// What the trail tells about one node of an assessment (marks, reported values, agreements, target, evidence links with their
    /// judgements and the facts of their documents, findings, clarifications), the latest entry first.
    [[nodiscard]] base::Result<std::vector<TrailEntry>> history(assessment::AssessmentId assessment, const rubric::NodeId& node,
                                                                int most = 500) const;

private:
    Workspace::State& m_state;
};

}  // namespace matang::workspace
