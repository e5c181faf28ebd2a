// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/workspace/desk.h>

#include "clarification_store.h"
#include "desk_store.h"
#include "edit_runner.h"
#include "finding_store.h"
#include "history.h"
#include "programme_store.h"
#include "stage_store.h"

namespace matang::workspace {

using assessment::AgencyId;
using assessment::AssessmentId;
using base::Result;

Result<std::vector<assessment::Person>> Desk::people() const {
    return guarded([&]() -> Result<std::vector<assessment::Person>> { return readPeople(m_state.connection); });
}

Result<void> Desk::setPerson(const assessment::Person& person, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setPerson(editing, person); });
}

Result<DeskRecord> Desk::record(AssessmentId assessment) const {
    return guarded([&]() -> Result<DeskRecord> {
        Connection& connection = m_state.connection;
        const ReadTransaction reading(connection);
        if (Result<void> known = requireAssessment(connection, assessment); !known) {
            return base::propagate(known);
        }
        return DeskRecord{readStageStatuses(connection, assessment), readTargets(connection, assessment),
                          readFindings(connection, assessment), readClarifications(connection, assessment)};
    });
}

Result<std::vector<std::pair<AssessmentId, assessment::StageStatus>>> Desk::stageStatuses() const {
    return guarded([&]() -> Result<std::vector<std::pair<AssessmentId, assessment::StageStatus>>> {
        return readAllStageStatuses(m_state.connection);
    });
}

Result<std::vector<std::pair<AssessmentId, assessment::Clarification>>> Desk::openClarifications() const {
    return guarded([&]() -> Result<std::vector<std::pair<AssessmentId, assessment::Clarification>>> {
        const ReadTransaction reading(m_state.connection);
        return readOpenClarifications(m_state.connection);
    });
}

Result<void> Desk::setStageStatus(AssessmentId assessment, const assessment::StageStatus& status, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setStageStatus(editing, assessment, status); });
}

Result<void> Desk::setTarget(AssessmentId assessment, const assessment::Target& target, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setTarget(editing, assessment, target); });
}

Result<void> Desk::removeTarget(AssessmentId assessment, const rubric::NodeId& node, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::removeTarget(editing, assessment, node); });
}

Result<assessment::FindingId> Desk::addFinding(AssessmentId assessment, const assessment::Finding& finding, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::addFinding(editing, assessment, finding); });
}

Result<void> Desk::setFinding(const assessment::Finding& finding, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setFinding(editing, finding); });
}

Result<void> Desk::removeFinding(assessment::FindingId id, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::removeFinding(editing, id); });
}

Result<assessment::Clarification> Desk::addClarification(AssessmentId assessment, const assessment::Clarification& clarification,
                                                         const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::addClarification(editing, assessment, clarification); });
}

Result<assessment::Clarification> Desk::setClarification(const assessment::Clarification& clarification, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setClarification(editing, clarification); });
}

Result<void> Desk::removeClarification(assessment::ClarificationId id, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::removeClarification(editing, id); });
}

Result<std::vector<assessment::Programme>> Desk::programmes(AgencyId agency) const {
    return guarded([&]() -> Result<std::vector<assessment::Programme>> { return readProgrammes(m_state.connection, agency); });
}

Result<assessment::ProgrammeId> Desk::addProgramme(const assessment::Programme& programme, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::addProgramme(editing, programme); });
}

Result<void> Desk::setProgramme(const assessment::Programme& programme, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setProgramme(editing, programme); });
}

Result<void> Desk::removeProgramme(assessment::ProgrammeId id, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::removeProgramme(editing, id); });
}

Result<std::vector<TrailEntry>> Desk::history(AssessmentId assessment, const rubric::NodeId& node, int most) const {
    return guarded([&]() -> Result<std::vector<TrailEntry>> { return readHistory(m_state.connection, assessment, node, most); });
}

}  // namespace matang::workspace
