// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_store.h"

#include "files.h"
#include "savepoint.h"
#include "schema.h"

#include <matang/base/sha256.h>

#include <algorithm>

namespace matang::workspace {
namespace {

using base::ErrorCode;

/// Reads a file to its end in chunks, handing each on.
class FileReader {
public:
    FileReader(SourceFile& file, const std::stop_token& stop, const Workspace::Progress& progress)
        : m_file(&file), m_stop(stop), m_progress(&progress) {}

    base::Result<void> run(std::int64_t doneBefore, std::int64_t total, const std::function<void(std::span<const std::byte>)>& take) {
        if (base::Result<void> rewound = m_file->rewind(); !rewound) {
            return rewound;
        }
        std::int64_t done = doneBefore;
        while (true) {
            if (m_stop.stop_requested()) {
                return base::fail(ErrorCode::Cancelled, "cancelled");
            }
            const base::Result<std::size_t> count = m_file->read(m_buffer);
            if (!count) {
                return base::propagate(count);
            }
            if (*count == 0) {
                return {};
            }
            take(std::span<const std::byte>(m_buffer).first(*count));
            done += static_cast<std::int64_t>(*count);
            if (*m_progress) {
                (*m_progress)(done, std::max(done, total));
            }
        }
    }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    SourceFile* m_file;
    std::stop_token m_stop;
    const Workspace::Progress* m_progress;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(kChunkBytes);
};

/// The chunks of one content, in order.
class ChunkWriter {
public:
    ChunkWriter(Connection& connection, std::int64_t content) : m_connection(&connection), m_content(content) {}
    void add(std::span<const std::byte> bytes) {
        m_hash.update(bytes);
        m_size += static_cast<std::int64_t>(bytes.size());
        m_connection->query("INSERT INTO evidence_chunk (content, sequence, bytes) VALUES (?, ?, ?)", m_content, m_sequence, bytes).run();
        ++m_sequence;
    }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::string finish() { return m_hash.finish(); }

private:
    Connection* m_connection;
    std::int64_t m_content;
    std::int64_t m_sequence = 0;
    std::int64_t m_size = 0;
    base::Sha256 m_hash;
};

std::int64_t insertContent(Connection& connection, std::string_view sha256, std::int64_t size) {
    connection.query("INSERT INTO evidence_content (sha256, size) VALUES (?, ?)", sha256, size).run();
    return sqlite3_last_insert_rowid(connection.handle());
}

/// The row for a content that is about to be written: a new one, or that of a content which was reclaimed or is damaged.
std::int64_t rowFor(Connection& connection, const std::optional<ContentRow>& known, std::string_view sha256, std::int64_t size) {
    if (!known) {
        return insertContent(connection, sha256, size);
    }
    connection.query("DELETE FROM reclaimed_content WHERE content = ?", known->id).run();
    connection.query("DELETE FROM evidence_chunk WHERE content = ?", known->id).run();
    connection.query("UPDATE evidence_content SET size = ? WHERE id = ?", size, known->id).run();
    return known->id;
}

/// Tells the trail; a repair changes nothing that it knows of, yet is told as well.
ContentRow recorded(const Editing& editing, std::int64_t id, std::string sha256, std::int64_t size, bool repaired = false) {
    editing.record(entity::kEvidenceContent, sha256, repaired ? canonicalContent(size) : "", canonicalContent(size));
    return ContentRow{id, std::move(sha256), size, false, repaired};
}

/// Stores while reading, for a file that is probably new. Nothing where its content turns out to be there: then half of it is stored.
base::Result<std::optional<ContentRow>> storeAtOnce(const Editing& editing, FileReader& reader, std::int64_t expectedSize) {
    Connection& connection = editing.connection;
    // Content that is being written has no hash yet; the empty text is nobody's.
    const std::int64_t id = insertContent(connection, "", 0);
    ChunkWriter writer(connection, id);
    const base::Result<void> read = reader.run(0, expectedSize, [&](std::span<const std::byte> bytes) { writer.add(bytes); });
    if (!read) {
        return base::propagate(read);
    }
    std::string sha256 = writer.finish();
    if (findContent(connection, sha256)) {
        return std::optional<ContentRow>();
    }
    connection.query("UPDATE evidence_content SET sha256 = ?, size = ? WHERE id = ?", sha256, writer.size(), id).run();
    return std::optional(recorded(editing, id, std::move(sha256), writer.size()));
}

/// Looks whether the content is there before anything is written; the second reading must give the same hash again.
base::Result<ContentRow> storeAfterLooking(const Editing& editing, FileReader& reader, const std::filesystem::path& file,
                                           std::int64_t expectedSize, const Workspace::Progress& progress) {
    base::Sha256 hash;
    std::int64_t size = 0;
    base::Result<void> read = reader.run(0, 2 * expectedSize, [&](std::span<const std::byte> bytes) {
        hash.update(bytes);
        size += static_cast<std::int64_t>(bytes.size());
    });
    if (!read) {
        return base::propagate(read);
    }
    std::string sha256 = hash.finish();
    const std::optional<ContentRow> known = findContent(editing.connection, sha256);
    if (known && !known->reclaimed) {
        const ContentState state = readContent(editing.connection, sha256, [&](std::span<const std::byte>) { return !reader.isStopped(); });
        if (state == ContentState::Cancelled) {
            return base::fail(ErrorCode::Cancelled, "cancelled");
        }
        if (state == ContentState::Sound) {
            if (progress) {
                progress(2 * size, 2 * size);
            }
            return *known;
        }
    }
    const std::int64_t id = rowFor(editing.connection, known, sha256, size);
    ChunkWriter writer(editing.connection, id);
    read = reader.run(size, 2 * size, [&](std::span<const std::byte> bytes) { writer.add(bytes); });
    if (!read) {
        return base::propagate(read);
    }
    if (writer.finish() != sha256) {
        return base::fail(ErrorCode::InputOutput, "file-changed", {{"file", file.string()}});
    }
    return recorded(editing, id, std::move(sha256), size, known && !known->reclaimed);
}

}  // namespace

std::optional<ContentRow> findContent(Connection& connection, std::string_view sha256) {
    Query row = connection.query(
        "SELECT id, sha256, size, EXISTS (SELECT 1 FROM reclaimed_content WHERE content = id) FROM evidence_content WHERE sha256 = ?",
        sha256);
    return row.step() ? std::optional(ContentRow{row.integer(0), row.string(1), row.integer(2), row.integer(3) != 0}) : std::nullopt;
}

base::Result<ContentRow> requireContent(Connection& connection, const std::string& sha256) {
    std::optional<ContentRow> found = findContent(connection, sha256);
    if (!found) {
        return base::fail(ErrorCode::NotFound, "content-unknown", {{"sha256", sha256}});
    }
    return *std::move(found);
}

base::Result<ContentRow> storeFile(const Editing& editing, const std::filesystem::path& file, const std::stop_token& stop,
                                   const Workspace::Progress& progress) {
    base::Result<SourceFile> source = SourceFile::open(file);
    if (!source) {
        return base::propagate(source);
    }
    FileReader reader(*source, stop, progress);
    // A content of this very size is probably the same one attached again: then a look first saves writing it for nothing. Any other file
    // is read, hashed and stored in one go.
    if (editing.connection.number("SELECT EXISTS (SELECT 1 FROM evidence_content WHERE size = ?)", source->size()) == 0) {
        Savepoint savepoint(editing.connection);
        base::Result<std::optional<ContentRow>> stored = storeAtOnce(editing, reader, source->size());
        if (!stored) {
            return base::propagate(stored);
        }
        if (*stored) {
            savepoint.keep();
            return **std::move(stored);
        }
    }
    return storeAfterLooking(editing, reader, file, source->size(), progress);
}

ContentRow storeText(const Editing& editing, std::string_view text) {
    std::string sha256 = base::sha256Hex(text);
    std::optional<ContentRow> known = findContent(editing.connection, sha256);
    const bool present = known && !known->reclaimed;
    if (present && readContent(editing.connection, sha256, [](std::span<const std::byte>) { return true; }) == ContentState::Sound) {
        return *std::move(known);
    }
    const auto size = static_cast<std::int64_t>(text.size());
    const std::int64_t id = rowFor(editing.connection, known, sha256, size);
    ChunkWriter(editing.connection, id).add(std::as_bytes(std::span(text.data(), text.size())));
    return recorded(editing, id, std::move(sha256), size, present);
}

ContentState readContent(Connection& connection, const std::string& sha256, const std::function<bool(std::span<const std::byte>)>& take) {
    std::int64_t content = 0;
    std::int64_t size = 0;
    {
        Query row = connection.query("SELECT id, size FROM evidence_content WHERE sha256 = ?", sha256);
        if (!row.step()) {
            return ContentState::Missing;
        }
        content = row.integer(0);
        size = row.integer(1);
    }
    base::Sha256 hash;
    std::int64_t found = 0;
    std::int64_t sequence = 0;
    Query chunks = connection.query("SELECT sequence, bytes FROM evidence_chunk WHERE content = ? ORDER BY sequence", content);
    for (; chunks.step(); ++sequence) {
        if (chunks.integer(0) != sequence) {
            return ContentState::Damaged;
        }
        const std::span<const std::byte> bytes = chunks.blob(1);
        hash.update(bytes);
        found += static_cast<std::int64_t>(bytes.size());
        if (!take(bytes)) {
            return ContentState::Cancelled;
        }
    }
    if (sequence == 0 && size > 0) {
        return ContentState::Missing;
    }
    return found == size && hash.finish() == sha256 ? ContentState::Sound : ContentState::Damaged;
}

std::vector<ContentRow> presentContents(Connection& connection) {
    const bool older = connection.number("PRAGMA user_version") < kVersionWithEvidenceFacts;
    Query rows = connection.query(older ? "SELECT id, sha256, size FROM evidence_content ORDER BY id"
                                        : "SELECT id, sha256, size FROM evidence_content "
                                          "WHERE id NOT IN (SELECT content FROM reclaimed_content) ORDER BY id");
    std::vector<ContentRow> contents;
    while (rows.step()) {
        contents.push_back({rows.integer(0), rows.string(1), rows.integer(2), false});
    }
    return contents;
}

}  // namespace matang::workspace
