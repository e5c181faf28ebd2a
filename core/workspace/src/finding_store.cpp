// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_store.h"

#include "desk_canonical.h"
#include "removable.h"
#include "stage_store.h"

#include <optional>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::Finding;
using assessment::FindingId;
using base::ErrorCode;

base::Result<void> requireFinding(const Editing& editing, AssessmentId assessment, const Finding& finding) {
    if (finding.node.empty()) {
        return base::fail(ErrorCode::NotAllowed, "node-missing");
    }
    if (finding.stage.empty()) {
        return base::fail(ErrorCode::NotAllowed, "stage-missing");
    }
    if (finding.assessor.empty()) {
        return base::fail(ErrorCode::NotAllowed, "assessor-missing");
    }
    if (finding.text.empty()) {
        return base::fail(ErrorCode::NotAllowed, "text-missing");
    }
    if (base::Result<void> storable = requireStorable(
            {{"node", finding.node.text}, {"stage", finding.stage.text}, {"assessor", finding.assessor}, {"text", finding.text}});
        !storable) {
        return storable;
    }
    if (base::Result<void> known = requireAssessment(editing.connection, assessment); !known) {
        return known;
    }
    return requireOpenStage(editing, assessment, finding.stage);
}

struct StoredFinding {
    AssessmentId assessment;
    rubric::StageId stage;
    StoredThing thing;
};

std::optional<StoredFinding> readFinding(const Editing& editing, FindingId id) {
    Query row =
        editing.connection.query("SELECT assessment, node, stage, kind, assessor, text, removed FROM finding WHERE id = ?", id.number);
    if (!row.step()) {
        return std::nullopt;
    }
    const FindingForm form{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    return StoredFinding{AssessmentId(row.integer(0)), rubric::StageId(row.text(2)), {canonical(form), row.integer(6) != 0}};
}

}  // namespace

base::Result<FindingId> addFinding(const Editing& editing, AssessmentId assessment, const Finding& finding) {
    if (base::Result<void> sound = requireFinding(editing, assessment, finding); !sound) {
        return base::propagate(sound);
    }
    const FindingForm form = formOf(assessment, finding);
    editing.connection
        .query("INSERT INTO finding (assessment, node, stage, kind, assessor, text, removed) VALUES (?, ?, ?, ?, ?, ?, 0)", form.assessment,
               form.node, form.stage, form.kind, form.assessor, form.text)
        .run();
    const FindingId id(sqlite3_last_insert_rowid(editing.connection.handle()));
    editing.record(entity::kFinding, keyOf(id.number), "", canonical(form));
    return id;
}

base::Result<void> setFinding(const Editing& editing, const Finding& finding) {
    const std::optional<StoredFinding> stored = readFinding(editing, finding.id);
    if (!stored) {
        return unknownThing(entity::kFinding, finding.id.number);
    }
    const FindingForm form = formOf(stored->assessment, finding);
    const std::string before = stored->thing.live();
    const std::string after = canonical(form);
    if (before == after) {
        return {};
    }
    if (base::Result<void> sound = requireFinding(editing, stored->assessment, finding); !sound) {
        return sound;
    }
    editing.connection
        .query("UPDATE finding SET node = ?, stage = ?, kind = ?, assessor = ?, text = ?, removed = 0 WHERE id = ?", form.node, form.stage,
               form.kind, form.assessor, form.text, finding.id.number)
        .run();
    editing.record(entity::kFinding, keyOf(finding.id.number), before, after);
    return {};
}

base::Result<void> removeFinding(const Editing& editing, FindingId id) {
    const std::optional<StoredFinding> stored = readFinding(editing, id);
    if (!stored || stored->thing.removed) {
        return unknownThing(entity::kFinding, id.number);
    }
    if (base::Result<void> open = requireOpenStage(editing, stored->assessment, stored->stage); !open) {
        return open;
    }
    editing.connection.query("UPDATE finding SET removed = 1 WHERE id = ?", id.number).run();
    editing.record(entity::kFinding, keyOf(id.number), stored->thing.canonical, "");
    return {};
}

std::vector<Finding> readFindings(Connection& connection, AssessmentId assessment) {
    std::vector<Finding> findings;
    Query rows = connection.query(
        "SELECT id, node, stage, kind, assessor, text FROM finding WHERE assessment = ? AND removed = 0 ORDER BY id", assessment.number);
    while (rows.step()) {
        const auto kind = assessment::findingKindFromCode(rows.text(3));
        if (!kind) {
            throw SQLite::Exception("stored finding \"" + rows.string(3) + "\"", SQLITE_CORRUPT);
        }
        findings.push_back({FindingId(rows.integer(0)), rubric::NodeId(rows.text(1)), rubric::StageId(rows.text(2)), *kind, rows.string(4),
                            rows.string(5)});
    }
    return findings;
}

}  // namespace matang::workspace
