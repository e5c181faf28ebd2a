// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "canonical.h"
#include "content_store.h"
#include "intake.h"
#include "interruptible.h"
#include "rubric_store.h"
#include "schema.h"
#include "trail.h"

#include <matang/base/sha256.h>

#include <algorithm>

namespace matang::workspace {
namespace {

/// The stop token was used; ends all parts.
struct Stopped {};

}  // namespace

Checker::Checker(Connection& connection, std::stop_token stop, const Workspace::Progress& progress)
    : m_connection(&connection), m_stop(std::move(stop)), m_progress(&progress) {}

Checker& Checker::lookingFor(std::string trailHash) {
    m_trailHash = std::move(trailHash);
    return *this;
}

base::Result<CheckReport> Checker::run() {
    try {
        const Interruptible interruptible(*m_connection, m_stop);
        const ReadTransaction reading(*m_connection);
        part(&Checker::checkDatabase);
        part(&Checker::checkForeignKeys);
        part(&Checker::checkSchema);
        part(&Checker::checkRubricTexts);
        part(&Checker::checkEvidence);
        part(&Checker::checkTrail);
        part(&Checker::checkAgencies);
        part(&Checker::checkAssessments);
        part(&Checker::checkMarks);
        part(&Checker::checkReportedValues);
        part(&Checker::checkReportedPredicates);
        part(&Checker::checkCheckFigures);
        part(&Checker::checkEvidenceRows);
        const std::int64_t version = m_connection->number("PRAGMA user_version");
        if (version >= kVersionWithDesk) {
            checkDesk();
        }
        if (version >= kVersionWithEvidenceFacts) {
            part(&Checker::checkReclaimed);
            part(&Checker::checkDocuments);
            part(&Checker::checkJudgements);
        }
        reportMissing();
        return std::move(m_report);
    } catch (const Stopped&) {
        return base::fail(base::ErrorCode::Cancelled, "cancelled");
    }
}

void Checker::checkDesk() {
    part(&Checker::checkPeople);
    part(&Checker::checkStageStatuses);
    part(&Checker::checkAgreements);
    part(&Checker::checkTargets);
    part(&Checker::checkFindings);
    part(&Checker::checkClarifications);
    part(&Checker::checkProgrammes);
}

void Checker::part(void (Checker::*check)()) {
    advance(0);
    try {
        (this->*check)();
    } catch (const SQLite::Exception& failure) {
        if ((failure.getErrorCode() & 0xff) == SQLITE_INTERRUPT) {
            throw Stopped();
        }
        find("database-damaged", {{"detail", failure.what()}});
    }
}

void Checker::checkDatabase() {
    Query rows = m_connection->query("PRAGMA integrity_check(100)");
    while (rows.step()) {
        if (rows.text(0) != "ok") {
            find("database-damaged", {{"detail", rows.string(0)}});
        }
    }
    m_total = m_connection->number("SELECT coalesce(max(number), 0) FROM trail");
    for (const ContentRow& content : presentContents(*m_connection)) {
        m_total += content.size;
    }
}

void Checker::checkForeignKeys() {
    Query rows = m_connection->query("PRAGMA foreign_key_check");
    while (rows.step()) {
        find("foreign-key-broken",
             {{"table", rows.string(0)}, {"row", rows.isNull(1) ? std::string("-") : std::to_string(rows.integer(1))}});
    }
}

void Checker::checkSchema() {
    for (const std::string& object : foreignObjects(*m_connection)) {
        find("schema-foreign", {{"object", object}});
    }
}

void Checker::checkRubricTexts() {
    // One at a time: a text may have megabytes.
    Query rows = m_connection->query("SELECT sha256, rubric, text FROM rubric ORDER BY rubric, sha256");
    while (rows.step()) {
        if (base::sha256Hex(rows.text(2)) != rows.text(0)) {
            find("rubric-text-changed", {{"rubric", rows.string(1)}, {"sha256", rows.string(0)}});
        }
    }
}

void Checker::checkTrail() {
    constexpr int kEntriesAtOnce = 1000;
    std::int64_t last = 0;
    std::string lastHash = genesisHash(readCreatedAt(*m_connection));
    while (true) {
        const std::vector<TrailEntry> entries = readTrail(*m_connection, last, kEntriesAtOnce);
        for (const TrailEntry& entry : entries) {
            if (entry.number != last + 1) {
                find("trail-missing", {{"number", std::to_string(last + 1)}});
            } else if (hashOf(entry) != entry.hash) {
                find("trail-broken", {{"number", std::to_string(entry.number)}});
            }
            fold(entry);
            last = entry.number;
            lastHash = entry.hash;
            m_report.lastHash = entry.hash;
            ++m_report.trailEntries;
            if (entry.hash == m_trailHash) {
                m_report.entryOfHash = entry.number;
            }
        }
        advance(static_cast<std::int64_t>(entries.size()));
        if (entries.empty()) {
            break;
        }
    }
    checkTrailHead(last, lastHash);
    checkTrailHash();
}

void Checker::checkTrailHash() {
    if (!m_trailHash.empty() && !m_report.entryOfHash) {
        find("trail-hash-unknown", {{"hash", m_trailHash}});
    }
}

void Checker::checkTrailHead(std::int64_t lastNumber, const std::string& lastHash) {
    const TrailHead head = readTrailHead(*m_connection);
    if (head.number > lastNumber) {
        find("trail-missing", {{"number", std::to_string(lastNumber + 1)}});
    } else if (head.number != lastNumber || head.hash != lastHash) {
        find("trail-broken", {{"number", std::to_string(lastNumber)}});
    }
}

void Checker::reportMissing() {
    std::vector<std::string> missing;
    for (const auto& [name, known] : m_known) {
        if (known.live && !known.seen) {
            missing.push_back(name);
        }
    }
    std::sort(missing.begin(), missing.end());
    for (const std::string& name : missing) {
        const std::size_t gap = name.find(' ');
        find("state-missing", {{"entity", name.substr(0, gap)}, {"key", name.substr(gap + 1)}});
    }
}

void Checker::differs(std::string_view entity, const std::string& key) {
    find("state-differs", {{"entity", std::string(entity)}, {"key", key}});
}

void Checker::find(std::string code, base::Arguments arguments) {
    base::Diagnostic finding{base::Severity::Error, {}, std::move(code), std::move(arguments), {}};
    // The same damage met by several parts is one finding.
    if (m_found.insert(base::toString(finding)).second) {
        m_report.findings.push_back(std::move(finding));
    }
}

void Checker::advance(std::int64_t done) {
    if (m_stop.stop_requested()) {
        throw Stopped();
    }
    m_done += done;
    if (*m_progress) {
        (*m_progress)(m_done, std::max(m_total, m_done));
    }
}

}  // namespace matang::workspace
