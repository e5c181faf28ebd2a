// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"
#include "checker.h"
#include "clarification_store.h"
#include "desk_canonical.h"
#include "programme_store.h"
#include "words.h"

namespace matang::workspace {

using assessment::AssessmentId;

void Checker::checkPeople() {
    Query rows = m_connection->query("SELECT name, role, organisation FROM person");
    while (rows.step()) {
        compare(entity::kPerson, rows.string(0), canonical(PersonForm{rows.text(1), rows.text(2)}));
    }
}

void Checker::checkStageStatuses() {
    Query rows = m_connection->query("SELECT assessment, stage, handed_in_at, sender, approver, reopened_because, panel FROM stage_status");
    while (rows.step()) {
        const StageStatusForm form{rows.isNull(2) ? std::nullopt : std::optional(rows.integer(2)), rows.text(3), rows.text(4), rows.text(5),
                                   rows.text(6)};
        compare(entity::kStageStatus, keyOf(AssessmentId(rows.integer(0)), rubric::StageId(rows.text(1))), canonical(form));
    }
}

void Checker::checkAgreements() {
    const WordTables words = WordTables::read(*m_connection);
    Query rows = m_connection->query("SELECT assessment, place, value, reason FROM agreement");
    while (rows.step()) {
        const std::string key = keyOf(AssessmentId(rows.integer(0)), words.place(rows.integer(1)));
        if (words.isStrange(rows.integer(1))) {
            differs(entity::kAgreement, key);
        }
        compare(entity::kAgreement, key, canonicalAgreement(rows.text(2), rows.text(3)));
    }
}

void Checker::checkTargets() {
    Query rows = m_connection->query("SELECT assessment, node, value, note FROM target");
    while (rows.step()) {
        compare(entity::kTarget, keyOf(AssessmentId(rows.integer(0)), rubric::NodeId(rows.text(1))),
                canonicalTarget(rows.text(2), rows.text(3)));
    }
}

void Checker::checkFindings() {
    Query rows = m_connection->query("SELECT id, assessment, node, stage, kind, assessor, text, removed FROM finding");
    while (rows.step()) {
        const FindingForm form{rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)};
        compare(entity::kFinding, keyOf(rows.integer(0)), canonical(form), rows.integer(7) == 0);
    }
}

void Checker::checkClarifications() {
    forEachClarification(*m_connection, [this](std::int64_t id, const ClarificationForm& form, bool removed) {
        compare(entity::kClarification, keyOf(id), canonical(form), !removed);
    });
    checkPositions(entity::kClarification, m_connection->query("SELECT clarification FROM clarification_entry GROUP BY clarification "
                                                               "HAVING min(position) <> 0 OR max(position) <> count(*) - 1"));
}

void Checker::checkProgrammes() {
    forEachProgramme(*m_connection, [this](std::int64_t id, const ProgrammeForm& form, bool removed) {
        compare(entity::kProgramme, keyOf(id), canonical(form), !removed);
    });
    checkPositions(entity::kProgramme, m_connection->query("SELECT programme FROM programme_link GROUP BY programme "
                                                           "HAVING min(position) <> 0 OR max(position) <> count(*) - 1"));
}

/// Positions that reading skips over, though nobody wrote them.
void Checker::checkPositions(std::string_view entity, Query&& rows) {
    while (rows.step()) {
        differs(entity, keyOf(rows.integer(0)));
    }
}

}  // namespace matang::workspace
