// SPDX-License-Identifier: GPL-3.0-or-later
#include "clarification_store.h"

#include <optional>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::Clarification;
using assessment::ClarificationEntry;
using assessment::ClarificationId;
using base::ErrorCode;

base::Result<void> requireEntry(const ClarificationEntry& entry) {
    if (entry.person.empty()) {
        return base::fail(ErrorCode::NotAllowed, "person-missing");
    }
    if (entry.text.empty()) {
        return base::fail(ErrorCode::NotAllowed, "text-missing");
    }
    return requireStorable({{"person", entry.person}, {"text", entry.text}});
}

base::Result<void> requireClarification(const Editing& editing, AssessmentId assessment, const Clarification& clarification) {
    if (clarification.node.empty()) {
        return base::fail(ErrorCode::NotAllowed, "node-missing");
    }
    if (clarification.entries.empty()) {
        return base::fail(ErrorCode::NotAllowed, "text-missing");
    }
    if (!clarification.due.empty() && !assessment::isIsoDay(clarification.due)) {
        return base::fail(ErrorCode::NotAllowed, "day-invalid", {{"text", clarification.due}});
    }
    if (base::Result<void> storable = requireStorable({{"node", clarification.node.text}}); !storable) {
        return storable;
    }
    for (const ClarificationEntry& entry : clarification.entries) {
        if (base::Result<void> sound = requireEntry(entry); !sound) {
            return sound;
        }
    }
    return requireAssessment(editing.connection, assessment);
}

std::vector<EntryForm> readEntries(Connection& connection, std::int64_t clarification) {
    std::vector<EntryForm> entries;
    Query rows =
        connection.query("SELECT at, person, role, text FROM clarification_entry WHERE clarification = ? ORDER BY position", clarification);
    while (rows.step()) {
        entries.push_back({rows.integer(0), rows.string(1), rows.string(2), rows.string(3)});
    }
    return entries;
}

void writeEntries(Connection& connection, std::int64_t clarification, const std::vector<EntryForm>& entries) {
    connection.query("DELETE FROM clarification_entry WHERE clarification = ?", clarification).run();
    std::int64_t position = 0;
    for (const EntryForm& entry : entries) {
        connection
            .query("INSERT INTO clarification_entry (clarification, position, at, person, role, text) VALUES (?, ?, ?, ?, ?, ?)",
                   clarification, position, entry.at, entry.person, entry.role, entry.text)
            .run();
        ++position;
    }
}

struct StoredClarification {
    AssessmentId assessment;
    StoredThing thing;
};

std::optional<StoredClarification> readStored(const Editing& editing, ClarificationId id) {
    Query row = editing.connection.query("SELECT assessment, node, state, due, removed FROM clarification WHERE id = ?", id.number);
    if (!row.step()) {
        return std::nullopt;
    }
    const ClarificationForm form{row.integer(0), row.string(1), row.string(2), row.string(3), readEntries(editing.connection, id.number)};
    return StoredClarification{AssessmentId(row.integer(0)), {canonical(form), row.integer(4) != 0}};
}

/// New entries get the time of the edit.
Clarification dated(const Clarification& clarification, base::Moment now) {
    Clarification result = clarification;
    for (ClarificationEntry& entry : result.entries) {
        if (entry.at == base::Moment{}) {
            entry.at = now;
        }
    }
    return result;
}

[[noreturn]] void refuse(const std::string& text) {
    throw SQLite::Exception("stored clarification \"" + text + "\"", SQLITE_CORRUPT);
}

Clarification fromForm(std::int64_t id, const ClarificationForm& form) {
    const auto state = assessment::clarificationStateFromCode(form.state);
    if (!state) {
        refuse(form.state);
    }
    Clarification clarification{ClarificationId(id), rubric::NodeId(form.node), *state, form.due, {}};
    for (const EntryForm& entry : form.entries) {
        const auto role = assessment::roleFromCode(entry.role);
        if (!role) {
            refuse(entry.role);
        }
        clarification.entries.push_back({base::Moment{entry.at}, entry.person, *role, entry.text});
    }
    return clarification;
}

}  // namespace

base::Result<Clarification> addClarification(const Editing& editing, AssessmentId assessment, const Clarification& clarification) {
    if (base::Result<void> sound = requireClarification(editing, assessment, clarification); !sound) {
        return base::propagate(sound);
    }
    Clarification added = dated(clarification, editing.now);
    const ClarificationForm form = formOf(assessment, added);
    editing.connection
        .query("INSERT INTO clarification (assessment, node, state, due, removed) VALUES (?, ?, ?, ?, 0)", form.assessment, form.node,
               form.state, form.due)
        .run();
    added.id = ClarificationId(sqlite3_last_insert_rowid(editing.connection.handle()));
    writeEntries(editing.connection, added.id.number, form.entries);
    editing.record(entity::kClarification, keyOf(added.id.number), "", canonical(form));
    return added;
}

base::Result<Clarification> setClarification(const Editing& editing, const Clarification& clarification) {
    const std::optional<StoredClarification> stored = readStored(editing, clarification.id);
    if (!stored) {
        return unknownThing(entity::kClarification, clarification.id.number);
    }
    if (base::Result<void> sound = requireClarification(editing, stored->assessment, clarification); !sound) {
        return base::propagate(sound);
    }
    Clarification changed = dated(clarification, editing.now);
    const ClarificationForm form = formOf(stored->assessment, changed);
    const std::string before = stored->thing.live();
    const std::string after = canonical(form);
    if (before != after) {
        editing.connection
            .query("UPDATE clarification SET node = ?, state = ?, due = ?, removed = 0 WHERE id = ?", form.node, form.state, form.due,
                   changed.id.number)
            .run();
        writeEntries(editing.connection, changed.id.number, form.entries);
        editing.record(entity::kClarification, keyOf(changed.id.number), before, after);
    }
    return changed;
}

base::Result<void> removeClarification(const Editing& editing, ClarificationId id) {
    const std::optional<StoredClarification> stored = readStored(editing, id);
    if (!stored || stored->thing.removed) {
        return unknownThing(entity::kClarification, id.number);
    }
    editing.connection.query("UPDATE clarification SET removed = 1 WHERE id = ?", id.number).run();
    editing.record(entity::kClarification, keyOf(id.number), stored->thing.canonical, "");
    return {};
}

std::vector<Clarification> readClarifications(Connection& connection, AssessmentId assessment) {
    std::vector<Clarification> clarifications;
    Query rows = connection.query("SELECT id, node, state, due FROM clarification WHERE assessment = ? AND removed = 0 ORDER BY id",
                                  assessment.number);
    while (rows.step()) {
        const ClarificationForm form{assessment.number, rows.string(1), rows.string(2), rows.string(3),
                                     readEntries(connection, rows.integer(0))};
        clarifications.push_back(fromForm(rows.integer(0), form));
    }
    return clarifications;
}

std::vector<std::pair<AssessmentId, Clarification>> readOpenClarifications(Connection& connection) {
    std::vector<std::pair<AssessmentId, Clarification>> clarifications;
    Query rows = connection.query("SELECT id, node, state, due, assessment FROM clarification WHERE state <> ? AND removed = 0 ORDER BY id",
                                  assessment::clarificationStateCode(assessment::ClarificationState::Closed));
    while (rows.step()) {
        const ClarificationForm form{rows.integer(4), rows.string(1), rows.string(2), rows.string(3),
                                     readEntries(connection, rows.integer(0))};
        clarifications.emplace_back(AssessmentId(rows.integer(4)), fromForm(rows.integer(0), form));
    }
    return clarifications;
}

void forEachClarification(Connection& connection,
                          const std::function<void(std::int64_t id, const ClarificationForm& form, bool removed)>& visit) {
    Query rows = connection.query("SELECT id, assessment, node, state, due, removed FROM clarification ORDER BY id");
    while (rows.step()) {
        visit(rows.integer(0), {rows.integer(1), rows.string(2), rows.string(3), rows.string(4), readEntries(connection, rows.integer(0))},
              rows.integer(5) != 0);
    }
}

}  // namespace matang::workspace
