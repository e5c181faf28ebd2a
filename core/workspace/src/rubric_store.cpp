// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_store.h"

#include <matang/base/sha256.h>

namespace matang::workspace {

using base::ErrorCode;

base::Result<void> storeRubric(const Editing& editing, const rubric::Rubric& rubric) {
    if (rubric.id.empty() || base::sha256Hex(rubric.text) != rubric.sha256) {
        return base::fail(ErrorCode::NotAllowed, "rubric-text-changed", {{"rubric", rubric.id.text}, {"sha256", rubric.sha256}});
    }
    if (base::Result<void> storable = requireStorable({{"text", rubric.text}, {"version", rubric.version}}); !storable) {
        return storable;
    }
    if (editing.connection.number("SELECT count(*) FROM rubric WHERE sha256 = ?", rubric.sha256) > 0) {
        return {};
    }
    editing.connection
        .query("INSERT INTO rubric (sha256, rubric, version, text) VALUES (?, ?, ?, ?)", rubric.sha256, rubric.id.text, rubric.version,
               rubric.text)
        .run();
    editing.record(entity::kRubric, rubric.sha256, "", canonicalRubric(rubric.id.text, rubric.version));
    return {};
}

std::vector<StoredRubric> readRubrics(Connection& connection) {
    std::vector<StoredRubric> rubrics;
    Query rows = connection.query("SELECT rubric, version, sha256, text FROM rubric ORDER BY rubric, version, sha256");
    while (rows.step()) {
        rubrics.push_back({rubric::RubricId(rows.text(0)), rows.string(1), rows.string(2), rows.string(3)});
    }
    return rubrics;
}

base::Result<StoredRubric> readRubric(Connection& connection, const std::string& sha256) {
    Query row = connection.query("SELECT rubric, version, sha256, text FROM rubric WHERE sha256 = ?", sha256);
    if (!row.step()) {
        return base::fail(ErrorCode::NotFound, "rubric-not-stored", {{"rubric", ""}, {"sha256", sha256}});
    }
    StoredRubric stored{rubric::RubricId(row.text(0)), row.string(1), row.string(2), row.string(3)};
    if (base::sha256Hex(stored.text) != sha256) {
        return base::fail(ErrorCode::Damaged, "rubric-text-changed", {{"rubric", stored.id.text}, {"sha256", sha256}});
    }
    return stored;
}

}  // namespace matang::workspace
