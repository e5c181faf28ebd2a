// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_store.h"

#include "desk_canonical.h"
#include "stage_store.h"
#include "value_store.h"

#include <optional>

namespace matang::workspace {
namespace {

using assessment::Agreement;
using assessment::AssessmentId;

/// The stored form of what was agreed on for a place; empty where nothing was.
std::string storedAt(const Editing& editing, AssessmentId assessment, std::int64_t place) {
    Query row =
        editing.connection.query("SELECT value, reason FROM agreement WHERE assessment = ? AND place = ?", assessment.number, place);
    return row.step() ? canonicalAgreement(row.text(0), row.text(1)) : std::string();
}

}  // namespace

base::Result<void> setAgreement(const Editing& editing, AssessmentId assessment, const Agreement& agreement) {
    const Place place = placeOf(agreement);
    if (base::Result<void> known = requirePlace(editing, assessment, place); !known) {
        return known;
    }
    if (agreement.reason.empty()) {
        return base::fail(base::ErrorCode::NotAllowed, "reason-missing");
    }
    if (base::Result<void> storable = requireStorable({{"reason", agreement.reason}}); !storable) {
        return storable;
    }
    const std::int64_t number = editing.words.place(editing.connection, place);
    const std::string value = agreement.value.toFraction();
    const std::string before = storedAt(editing, assessment, number);
    const std::string after = canonicalAgreement(value, agreement.reason);
    if (before == after) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, place.stage); !open) {
        return open;
    }
    editing.connection
        .query("INSERT OR REPLACE INTO agreement (assessment, place, value, reason) VALUES (?, ?, ?, ?)", assessment.number, number, value,
               agreement.reason)
        .run();
    editing.record(entity::kAgreement, keyOf(assessment, place), before, after);
    return {};
}

base::Result<void> removeAgreement(const Editing& editing, AssessmentId assessment, const Agreement& agreement) {
    const Place place = placeOf(agreement);
    if (base::Result<void> known = requirePlace(editing, assessment, place); !known) {
        return known;
    }
    const std::int64_t number = editing.words.place(editing.connection, place);
    const std::string before = storedAt(editing, assessment, number);
    if (before.empty()) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, place.stage); !open) {
        return open;
    }
    editing.connection.query("DELETE FROM agreement WHERE assessment = ? AND place = ?", assessment.number, number).run();
    editing.record(entity::kAgreement, keyOf(assessment, place), before, "");
    return {};
}

}  // namespace matang::workspace
