// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_store.h"

#include "desk_canonical.h"

#include <optional>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::StageStatus;

constexpr const char* kOne =
    "SELECT stage, handed_in_at, sender, approver, reopened_because, panel FROM stage_status WHERE assessment = ? AND stage = ?";
constexpr const char* kOfAssessment =
    "SELECT stage, handed_in_at, sender, approver, reopened_because, panel FROM stage_status WHERE assessment = ? ORDER BY stage";
constexpr const char* kAll =
    "SELECT stage, handed_in_at, sender, approver, reopened_because, panel, assessment FROM stage_status ORDER BY assessment, stage";

StageStatus fromRow(const Query& row) {
    StageStatus status;
    status.stage = rubric::StageId(row.text(0));
    if (!row.isNull(1)) {
        status.handedIn = assessment::HandIn{base::Moment{row.integer(1)}, row.string(2), row.string(3)};
    }
    status.reopenedBecause = row.string(4);
    const std::optional<assessment::PanelView> view = assessment::panelViewFromCode(row.text(5));
    if (!view) {
        throw SQLite::Exception("stored panel view \"" + row.string(5) + "\"", SQLITE_CORRUPT);
    }
    status.panel = *view;
    return status;
}

bool saysSomething(const StageStatus& status) {
    return status.handedIn || !status.reopenedBecause.empty() || status.panel != assessment::PanelView::Open;
}

void write(const Editing& editing, AssessmentId assessment, const StageStatus& status) {
    const StageStatusForm form = formOf(status);
    Query row = editing.connection.query(
        "INSERT OR REPLACE INTO stage_status (assessment, stage, sender, approver, reopened_because, panel, handed_in_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        assessment.number, status.stage.text, form.sender, form.approver, form.reopenedBecause, form.panel);
    if (form.handedInAt) {
        row.bind(*form.handedInAt);
    } else {
        row.bind(nullptr);
    }
    row.run();
}

}  // namespace

base::Result<void> requireOpenStage(const Editing& editing, AssessmentId assessment, const rubric::StageId& stage) {
    const bool handedIn = editing.connection.number("SELECT handed_in_at IS NOT NULL FROM stage_status WHERE assessment = ? AND stage = ?",
                                                    assessment.number, stage.text) != 0;
    return handedIn ? base::Result<void>(base::fail(base::ErrorCode::NotAllowed, "stage-handed-in", {{"stage", stage.text}}))
                    : base::Result<void>();
}

base::Result<void> setStageStatus(const Editing& editing, AssessmentId assessment, const StageStatus& status) {
    if (status.stage.empty()) {
        return base::fail(base::ErrorCode::NotAllowed, "stage-missing");
    }
    const StageStatusForm form = formOf(status);
    if (base::Result<void> storable = requireStorable({{"stage", status.stage.text},
                                                       {"sender", form.sender},
                                                       {"approver", form.approver},
                                                       {"reopened_because", form.reopenedBecause}});
        !storable) {
        return storable;
    }
    if (base::Result<void> known = requireAssessment(editing.connection, assessment); !known) {
        return known;
    }
    std::optional<StageStatus> before;
    {
        Query row = editing.connection.query(kOne, assessment.number, status.stage.text);
        if (row.step()) {
            before = fromRow(row);
        }
    }
    const bool wanted = saysSomething(status);
    if (before ? (wanted && *before == status) : !wanted) {
        return {};
    }
    if (wanted) {
        write(editing, assessment, status);
    } else {
        editing.connection.query("DELETE FROM stage_status WHERE assessment = ? AND stage = ?", assessment.number, status.stage.text).run();
    }
    editing.record(entity::kStageStatus, keyOf(assessment, status.stage), before ? canonical(formOf(*before)) : "",
                   wanted ? canonical(form) : "");
    return {};
}

std::vector<StageStatus> readStageStatuses(Connection& connection, AssessmentId assessment) {
    std::vector<StageStatus> statuses;
    Query rows = connection.query(kOfAssessment, assessment.number);
    while (rows.step()) {
        statuses.push_back(fromRow(rows));
    }
    return statuses;
}

std::vector<std::pair<AssessmentId, StageStatus>> readAllStageStatuses(Connection& connection) {
    std::vector<std::pair<AssessmentId, StageStatus>> statuses;
    Query rows = connection.query(kAll);
    while (rows.step()) {
        statuses.emplace_back(AssessmentId(rows.integer(6)), fromRow(rows));
    }
    return statuses;
}

}  // namespace matang::workspace
