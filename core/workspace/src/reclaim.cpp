// SPDX-License-Identifier: GPL-3.0-or-later
#include "reclaim.h"

#include "canonical.h"
#include "failures.h"
#include "files.h"
#include "interruptible.h"
#include "schema.h"
#include "trail.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>

namespace matang::workspace {
namespace {

constexpr int kPagesPerStep = 1024;

constexpr const char* kUnreferenced =
    "SELECT id, sha256, size FROM evidence_content AS c WHERE id NOT IN (SELECT content FROM reclaimed_content) "
    "AND NOT EXISTS (SELECT 1 FROM evidence_link WHERE content = c.id AND removed = 0) ORDER BY id";

std::int64_t fileBytes(Connection& connection) {
    return connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size");
}

base::Result<void> requireNotStopped(const std::stop_token& stop) {
    return stop.stop_requested() ? base::Result<void>(base::fail(base::ErrorCode::Cancelled, "cancelled")) : base::Result<void>();
}

std::vector<std::string> tablesOf(Connection& connection) {
    std::vector<std::string> names;
    Query rows = connection.query("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (rows.step()) {
        names.push_back(rows.string(0));
    }
    return names;
}

/// Every row but the chunks that nobody needs.
void copyRows(Connection& copy) {
    for (const std::string& table : tablesOf(copy)) {
        const char* kept = table == "evidence_chunk"
                               ? " WHERE content IN (SELECT content FROM source.evidence_link WHERE removed = 0) ORDER BY content, sequence"
                               : "";
        copy.execute(fmt::format("INSERT INTO main.{0} SELECT * FROM source.{0}{1}", table, kept).c_str());
    }
}

void recordReclaimed(Connection& copy, const Author& author, base::Moment now) {
    TrailWriter trail(copy, now);
    std::vector<std::int64_t> reclaimed;
    {
        Query rows = copy.query(kUnreferenced);
        while (rows.step()) {
            reclaimed.push_back(rows.integer(0));
            trail.append(author, entity::kEvidenceContent, rows.text(1), canonicalContent(rows.integer(2)), "");
        }
    }
    for (const std::int64_t content : reclaimed) {
        copy.query("INSERT INTO reclaimed_content (content) VALUES (?)", content).run();
    }
    trail.finish();
}

base::Result<void> requireSound(Connection& copy) {
    Query verdict = copy.query("PRAGMA quick_check(1)");
    if (!verdict.step() || verdict.text(0) != "ok") {
        return base::fail(base::ErrorCode::Damaged, "workspace-damaged", {{"detail", verdict.string(0)}});
    }
    Query broken = copy.query("PRAGMA foreign_key_check");
    if (broken.step()) {
        return base::fail(base::ErrorCode::Damaged, "workspace-damaged", {{"detail", "foreign key of " + broken.string(0)}});
    }
    return {};
}

/// Makes the workspace as it is to be in an empty file.
base::Result<void> buildShrunken(Connection& copy, const std::filesystem::path& file, std::int64_t pageSize, const Author& author,
                                 base::Moment now) {
    // Nobody else sees this file, and it is gone if the program ends.
    copy.execute("PRAGMA journal_mode = OFF");
    copy.execute("PRAGMA synchronous = OFF");
    copy.execute(fmt::format("PRAGMA page_size = {}", pageSize).c_str());
    makeEmpty(copy);
    copy.execute("PRAGMA foreign_keys = OFF");
    sqlite3_limit(copy.handle(), SQLITE_LIMIT_ATTACHED, 1);
    copy.query("ATTACH ? AS source", file.string()).run();
    copy.execute("BEGIN");
    copyRows(copy);
    recordReclaimed(copy, author, now);
    copy.execute("COMMIT");
    copy.execute("DETACH source");
    return requireSound(copy);
}

/// Replaces all pages in one transaction of the workspace.
base::Result<void> putInPlace(Connection& connection, Connection& copy, const std::stop_token& stop) {
    SQLite::Backup backup(connection.database(), copy.database());
    while (true) {
        if (base::Result<void> goOn = requireNotStopped(stop); !goOn) {
            return goOn;
        }
        const int code = backup.executeStep(kPagesPerStep);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code != SQLITE_OK) {
            throw SQLite::Exception("the workspace is in use", code);
        }
    }
}

}  // namespace

Room readRoom(Connection& connection) {
    Room room;
    room.file = fileBytes(connection);
    room.empty = connection.number("PRAGMA freelist_count") * connection.number("PRAGMA page_size");
    {
        Query unreferenced = connection.query(kUnreferenced);
        while (unreferenced.step()) {
            room.unreferenced += unreferenced.integer(2);
            ++room.unreferencedFiles;
        }
    }
    Query referenced = connection.query(
        "SELECT coalesce(sum(size), 0), count(*) FROM evidence_content AS c "
        "WHERE EXISTS (SELECT 1 FROM evidence_link WHERE content = c.id AND removed = 0)");
    if (referenced.step()) {
        room.evidence = referenced.integer(0);
        room.contents = referenced.integer(1);
    }
    return room;
}

base::Result<std::int64_t> reclaim(Connection& connection, const std::filesystem::path& file, const Author& author, base::Moment now,
                                   const std::stop_token& stop) {
    const Room before = readRoom(connection);
    if (before.unreferencedFiles == 0 && before.empty == 0) {
        return 0;
    }
    if (base::Result<void> goOn = requireNotStopped(stop); !goOn) {
        return base::propagate(goOn);
    }
    const std::int64_t version = connection.number("PRAGMA data_version");
    const base::Result<NewFile> scratch = NewFile::scratchBeside(file);
    if (!scratch) {
        return base::propagate(scratch);
    }
    Connection copy = Connection::createNew(scratch->path().string());
    {
        const Interruptible interruptible(copy, stop);
        if (base::Result<void> built = buildShrunken(copy, file, connection.number("PRAGMA page_size"), author, now); !built) {
            return base::propagate(built);
        }
    }
    if (connection.number("PRAGMA data_version") != version) {
        throw SQLite::Exception("somebody else wrote", SQLITE_BUSY);
    }
    if (base::Result<void> replaced = putInPlace(connection, copy, stop); !replaced) {
        return base::propagate(replaced);
    }
    return before.file - fileBytes(connection);
}

}  // namespace matang::workspace
