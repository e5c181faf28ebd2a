// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_rows.h"

#include "content_store.h"
#include "schema.h"

#include <limits>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::EvidenceLink;
using assessment::EvidenceLinkId;

constexpr const char* kLinkById =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed, l.purpose, l.content FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content WHERE l.id = ?";
constexpr const char* kLinksOfAssessment =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed, l.purpose, l.content FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content "
    "WHERE l.assessment = ? AND l.removed = 0 ORDER BY l.node, length(l.letter), l.letter";
constexpr const char* kLinksOfContent =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed, l.purpose, l.content FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content "
    "WHERE c.sha256 = ? AND l.removed = 0 ORDER BY l.assessment, l.node, length(l.letter), l.letter";
constexpr const char* kAllLinks =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed, l.purpose, l.content FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content ORDER BY l.id";
constexpr const char* kAllLinksWithoutPurpose =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed, '', l.content FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content ORDER BY l.id";

/// A level that fits; what does not fit is nobody's.
std::optional<int> readLevel(const Query& row, int column, bool& strange) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    const std::int64_t stored = row.integer(column);
    strange = strange || stored < std::numeric_limits<int>::min() || stored > std::numeric_limits<int>::max();
    return static_cast<int>(stored);
}

StoredLink fromRow(const Query& row) {
    StoredLink stored;
    EvidenceLink& link = stored.link;
    link.id = EvidenceLinkId(row.integer(0));
    link.assessment = AssessmentId(row.integer(1));
    link.node = rubric::NodeId(row.text(2));
    link.letter = row.string(3);
    link.sha256 = row.string(4);
    link.size = row.integer(5);
    link.fileName = row.string(6);
    link.mediaType = row.string(7);
    link.level = readLevel(row, 8, stored.strange);
    link.page = row.string(9);
    link.note = row.string(10);
    link.attachedAt = base::Moment{row.integer(11)};
    link.attachedBy = row.string(12);
    stored.removed = row.integer(13) != 0;
    const std::optional<rubric::EvidencePurpose> purpose = rubric::evidencePurposeFromCode(row.text(14));
    link.purpose = purpose.value_or(rubric::EvidencePurpose::Unsaid);
    stored.strange = stored.strange || !purpose;
    stored.content = row.integer(15);
    return stored;
}

StoredLink readable(const Query& row) {
    StoredLink stored = fromRow(row);
    if (stored.strange) {
        throw SQLite::Exception("stored link " + std::to_string(stored.link.id.number), SQLITE_CORRUPT);
    }
    return stored;
}

std::vector<EvidenceLink> readAll(Query&& rows) {
    std::vector<EvidenceLink> links;
    while (rows.step()) {
        links.push_back(readable(rows).link);
    }
    return links;
}

std::string nodesOf(Connection& connection, const std::string& sha256) {
    std::string nodes;
    Query rows = connection.query(
        "SELECT DISTINCT l.node FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content "
        "WHERE c.sha256 = ? AND l.removed = 0 ORDER BY l.node",
        sha256);
    while (rows.step()) {
        nodes += (nodes.empty() ? "" : ", ") + rows.string(0);
    }
    return nodes;
}

std::string fileNameOf(Connection& connection, const std::string& sha256) {
    Query row = connection.query(
        "SELECT l.file_name FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content WHERE c.sha256 = ? ORDER BY l.id LIMIT "
        "1",
        sha256);
    return row.step() ? row.string(0) : std::string();
}

/// "Kota Bogor 2023 (spbe-2020): I14, I15; Kota Depok 2022 (spbe-2020): I3": what rests on a content; "-" where nothing does.
std::string indicatorsOf(Connection& connection, const std::string& sha256) {
    std::string text;
    std::int64_t last = 0;
    Query rows = connection.query(
        "SELECT DISTINCT l.assessment, l.node, coalesce(g.name, '?'), coalesce(a.year, 0), coalesce(a.rubric, '?') "
        "FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content LEFT JOIN assessment AS a ON a.id = l.assessment "
        "LEFT JOIN agency AS g ON g.id = a.agency WHERE c.sha256 = ? AND l.removed = 0 ORDER BY g.name, a.year, l.assessment, l.node",
        sha256);
    while (rows.step()) {
        if (text.empty() || rows.integer(0) != last) {
            text += (text.empty() ? "" : "; ") + rows.string(2) + ' ' + std::to_string(rows.integer(3)) + " (" + rows.string(4) +
                    "): " + rows.string(1);
        } else {
            text += ", " + rows.string(1);
        }
        last = rows.integer(0);
    }
    return text.empty() ? "-" : text;
}

}  // namespace

std::optional<StoredLink> readLink(Connection& connection, EvidenceLinkId id) {
    Query row = connection.query(kLinkById, id.number);
    return row.step() ? std::optional<StoredLink>(readable(row)) : std::nullopt;
}

void bindLevel(Query& row, const std::optional<int>& level) {
    if (level) {
        row.bind(*level);
    } else {
        row.bind(nullptr);
    }
}

base::Result<StoredLink> requireLink(Connection& connection, EvidenceLinkId id) {
    std::optional<StoredLink> stored = readLink(connection, id);
    if (!stored || stored->removed) {
        return base::fail(base::ErrorCode::NotFound, "evidence-unknown", {{"link", keyOf(id.number)}});
    }
    return *std::move(stored);
}

std::vector<EvidenceLink> readEvidence(Connection& connection, AssessmentId assessment) {
    return readAll(connection.query(kLinksOfAssessment, assessment.number));
}

std::vector<EvidenceLink> readLinksTo(Connection& connection, const std::string& sha256) {
    return readAll(connection.query(kLinksOfContent, sha256));
}

void forEachLink(Connection& connection, const std::function<void(const StoredLink&)>& visit) {
    const bool older = connection.number("PRAGMA user_version") < kVersionWithEvidenceFacts;
    Query rows = connection.query(older ? kAllLinksWithoutPurpose : kAllLinks);
    while (rows.step()) {
        visit(fromRow(rows));
    }
}

base::Arguments argumentsOf(Connection& connection, const std::string& sha256) {
    return {{"sha256", sha256},
            {"file", fileNameOf(connection, sha256)},
            {"nodes", nodesOf(connection, sha256)},
            {"indicators", indicatorsOf(connection, sha256)}};
}

}  // namespace matang::workspace
