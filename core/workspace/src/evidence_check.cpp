// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"
#include "checker.h"
#include "content_store.h"
#include "evidence_canonical.h"
#include "evidence_store.h"
#include "schema.h"

namespace matang::workspace {
namespace {

constexpr const char* kContents =
    "SELECT c.sha256, c.size, r.content IS NOT NULL FROM evidence_content AS c LEFT JOIN reclaimed_content AS r ON r.content = c.id "
    "ORDER BY c.id";
constexpr const char* kContentsOfOlder = "SELECT sha256, size, 0 FROM evidence_content ORDER BY id";

/// A content that is damaged is named even where the tables that would tell its file and indicators are damaged, too.
base::Arguments namesOf(Connection& connection, const std::string& sha256) {
    try {
        return argumentsOf(connection, sha256);
    } catch (const SQLite::Exception& failure) {
        if ((failure.getErrorCode() & 0xff) == SQLITE_INTERRUPT) {
            throw;
        }
        return {{"sha256", sha256}, {"file", "?"}, {"nodes", "?"}, {"indicators", "?"}};
    }
}

}  // namespace

/// Reads every content back. One that cannot even be read is as damaged as one that is not what was attached.
void Checker::checkEvidence() {
    for (const ContentRow& content : presentContents(*m_connection)) {
        ++m_report.evidenceFiles;
        m_report.evidenceBytes += content.size;
        ContentState state = ContentState::Damaged;
        try {
            state = readContent(*m_connection, content.sha256, [this](std::span<const std::byte> bytes) {
                advance(static_cast<std::int64_t>(bytes.size()));
                return true;
            });
        } catch (const SQLite::Exception& failure) {
            if ((failure.getErrorCode() & 0xff) == SQLITE_INTERRUPT) {
                throw;
            }
        }
        if (state != ContentState::Sound) {
            find(state == ContentState::Missing ? "evidence-missing" : "evidence-damaged", namesOf(*m_connection, content.sha256));
        }
    }
}

void Checker::checkEvidenceRows() {
    {
        Query rubrics = m_connection->query("SELECT sha256, rubric, version FROM rubric ORDER BY rubric, sha256");
        while (rubrics.step()) {
            compare(entity::kRubric, rubrics.string(0), canonicalRubric(rubrics.text(1), rubrics.text(2)));
        }
        const bool older = m_connection->number("PRAGMA user_version") < kVersionWithEvidenceFacts;
        Query contents = m_connection->query(older ? kContentsOfOlder : kContents);
        while (contents.step()) {
            compare(entity::kEvidenceContent, contents.string(0), canonicalContent(contents.integer(1)), contents.integer(2) == 0);
        }
    }
    forEachLink(*m_connection, [this](const StoredLink& stored) {
        const std::string key = keyOf(stored.link.id.number);
        if (stored.strange) {
            differs(entity::kEvidenceLink, key);
        }
        compare(entity::kEvidenceLink, key, canonical(stored.link), !stored.removed);
    });
    // Chunks of no content are nobody's.
    Query stray = m_connection->query("SELECT DISTINCT content FROM evidence_chunk WHERE content NOT IN (SELECT id FROM evidence_content)");
    while (stray.step()) {
        find("state-untracked", {{"entity", std::string(entity::kEvidenceContent)}, {"key", keyOf(stray.integer(0))}});
    }
}

void Checker::checkReclaimed() {
    Query rows = m_connection->query(
        "SELECT sha256 FROM evidence_content WHERE id IN (SELECT content FROM reclaimed_content) "
        "AND EXISTS (SELECT 1 FROM evidence_chunk WHERE content = id) ORDER BY id");
    while (rows.step()) {
        find("state-untracked", {{"entity", std::string(entity::kEvidenceContent)}, {"key", rows.string(0)}});
    }
}

void Checker::checkDocuments() {
    Query rows = m_connection->query(
        "SELECT c.sha256, d.kind, d.title, d.number, d.date, d.signer, d.expires, d.confidentiality, d.has_issues, "
        "d.has_recommendations FROM document AS d JOIN evidence_content AS c ON c.id = d.content");
    while (rows.step()) {
        const DocumentForm form{rows.text(1), rows.text(2), rows.text(3),    rows.text(4),   rows.text(5),
                                rows.text(6), rows.text(7), rows.integer(8), rows.integer(9)};
        compare(entity::kDocument, rows.string(0), canonical(form));
    }
}

void Checker::checkJudgements() {
    Query rows = m_connection->query("SELECT link, stage, assessor, verdict, reason, at FROM judgement");
    while (rows.step()) {
        assessment::Judgement named;
        named.link = assessment::EvidenceLinkId(rows.integer(0));
        named.stage = rubric::StageId(rows.text(1));
        named.assessor = rows.text(2);
        compare(entity::kJudgement, keyOf(named), canonical(JudgementForm{rows.text(3), rows.text(4), rows.integer(5)}));
    }
}

}  // namespace matang::workspace
