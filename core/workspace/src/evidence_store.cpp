// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_store.h"

#include "files.h"
#include "media_type.h"

#include <matang/base/sha256.h>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::EvidenceLink;
using assessment::EvidenceLinkId;
using base::ErrorCode;

constexpr const char* kLinkById =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content WHERE l.id = ?";
constexpr const char* kLinksOfAssessment =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content "
    "WHERE l.assessment = ? AND l.removed = 0 ORDER BY l.node, length(l.letter), l.letter";
constexpr const char* kAllLinks =
    "SELECT l.id, l.assessment, l.node, l.letter, c.sha256, c.size, l.file_name, l.media_type, l.level, l.page, l.note, l.attached_at, "
    "l.attached_by, l.removed FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content ORDER BY l.id";

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
    if (!row.isNull(8)) {
        link.level = static_cast<int>(row.integer(8));
    }
    link.page = row.string(9);
    link.note = row.string(10);
    link.attachedAt = base::Moment{row.integer(11)};
    link.attachedBy = row.string(12);
    stored.removed = row.integer(13) != 0;
    return stored;
}

std::optional<StoredLink> readLink(Connection& connection, EvidenceLinkId id) {
    Query row = connection.query(kLinkById, id.number);
    return row.step() ? std::optional<StoredLink>(fromRow(row)) : std::nullopt;
}

/// "a" to "z", then "aa", "ab", ...: the letter of the nth (from 0) evidence of an indicator.
std::string letterOf(std::int64_t position) {
    std::string letter;
    for (std::int64_t rest = position + 1; rest > 0; rest = (rest - 1) / 26) {
        letter.insert(letter.begin(), static_cast<char>('a' + (rest - 1) % 26));
    }
    return letter;
}

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
                (*m_progress)(done, total);
            }
        }
    }

private:
    SourceFile* m_file;
    std::stop_token m_stop;
    const Workspace::Progress* m_progress;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(kChunkBytes);
};

/// Stores the content of a file under its hash, in a second reading that must give the same hash again.
base::Result<std::int64_t> storeContent(const Editing& editing, FileReader& reader, const std::filesystem::path& file,
                                        const std::string& sha256, std::int64_t size) {
    editing.connection.query("INSERT INTO evidence_content (sha256, size) VALUES (?, ?)", sha256, size).run();
    const std::int64_t content = sqlite3_last_insert_rowid(editing.connection.handle());
    base::Sha256 again;
    std::int64_t sequence = 0;
    const base::Result<void> read = reader.run(size, 2 * size, [&](std::span<const std::byte> bytes) {
        again.update(bytes);
        editing.connection.query("INSERT INTO evidence_chunk (content, sequence, bytes) VALUES (?, ?, ?)", content, sequence, bytes).run();
        ++sequence;
    });
    if (!read) {
        return base::propagate(read);
    }
    if (again.finish() != sha256) {
        return base::fail(ErrorCode::InputOutput, "file-changed", {{"file", file.string()}});
    }
    editing.record(entity::kEvidenceContent, sha256, "", canonicalContent(size));
    return content;
}

base::Result<void> checkRequest(const Editing& editing, const Workspace::EvidenceRequest& request) {
    if (request.node.empty()) {
        return base::fail(ErrorCode::NotAllowed, "node-missing");
    }
    if (base::Result<void> storable = requireStorable({{"node", request.node.text}, {"page", request.page}, {"note", request.note}});
        !storable) {
        return storable;
    }
    return requireAssessment(editing.connection, request.assessment);
}

base::Result<void> requireNotLinked(const Editing& editing, const EvidenceLink& link, std::int64_t content) {
    Query rows =
        editing.connection.query("SELECT level, page FROM evidence_link WHERE content = ? AND assessment = ? AND node = ? AND removed = 0",
                                 content, link.assessment.number, link.node.text);
    while (rows.step()) {
        const bool sameLevel = rows.isNull(0) ? !link.level : link.level == static_cast<int>(rows.integer(0));
        if (sameLevel && rows.text(1) == link.page) {
            return base::fail(ErrorCode::AlreadyExists, "evidence-linked-already", {{"node", link.node.text}, {"file", link.fileName}});
        }
    }
    return {};
}

void insertLink(const Editing& editing, EvidenceLink& link, std::int64_t content) {
    // Removed links keep their row, so that neither a letter nor a number is ever given twice.
    link.letter = letterOf(editing.connection.number("SELECT count(*) FROM evidence_link WHERE assessment = ? AND node = ?",
                                                     link.assessment.number, link.node.text));
    Query row = editing.connection.query(
        "INSERT INTO evidence_link (assessment, node, letter, content, file_name, media_type, page, note, attached_at, attached_by, "
        "removed, level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
        link.assessment.number, link.node.text, link.letter, content, link.fileName, link.mediaType, link.page, link.note,
        link.attachedAt.milliseconds, link.attachedBy);
    if (link.level) {
        row.bind(*link.level);
    } else {
        row.bind(nullptr);
    }
    row.run();
    link.id = EvidenceLinkId(sqlite3_last_insert_rowid(editing.connection.handle()));
    editing.record(entity::kEvidenceLink, keyOf(link.id.number), "", canonical(link));
}

}  // namespace

base::Result<EvidenceLink> attachEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                          const std::filesystem::path& file, const std::stop_token& stop,
                                          const Workspace::Progress& progress) {
    if (base::Result<void> allowed = checkRequest(editing, request); !allowed) {
        return base::propagate(allowed);
    }
    base::Result<SourceFile> source = SourceFile::open(file);
    if (!source) {
        return base::propagate(source);
    }
    FileReader reader(*source, stop, progress);
    base::Sha256 hash;
    std::int64_t size = 0;
    const base::Result<void> read = reader.run(0, 2 * source->size(), [&](std::span<const std::byte> bytes) {
        hash.update(bytes);
        size += static_cast<std::int64_t>(bytes.size());
    });
    if (!read) {
        return base::propagate(read);
    }
    EvidenceLink link{{},
                      request.assessment,
                      request.node,
                      hash.finish(),
                      madeStorable(file.filename().string()),
                      {},
                      size,
                      {},
                      request.level,
                      request.page,
                      request.note,
                      request.purpose,
                      editing.now,
                      editing.author.person};
    link.mediaType = mediaTypeOf(link.fileName);

    std::int64_t content = editing.connection.number("SELECT id FROM evidence_content WHERE sha256 = ?", link.sha256);
    if (content == 0) {
        const base::Result<std::int64_t> stored = storeContent(editing, reader, file, link.sha256, size);
        if (!stored) {
            return base::propagate(stored);
        }
        content = *stored;
    } else {
        if (base::Result<void> fresh = requireNotLinked(editing, link, content); !fresh) {
            return base::propagate(fresh);
        }
        if (progress) {
            progress(2 * size, 2 * size);
        }
    }
    insertLink(editing, link, content);
    return link;
}

base::Result<EvidenceLink> linkEvidence(const Editing& editing, const Workspace::EvidenceRequest& request, EvidenceLinkId like) {
    if (base::Result<void> allowed = checkRequest(editing, request); !allowed) {
        return base::propagate(allowed);
    }
    const std::optional<StoredLink> stored = readLink(editing.connection, like);
    if (!stored || stored->removed) {
        return base::fail(ErrorCode::NotFound, "evidence-unknown", {{"link", keyOf(like.number)}});
    }
    EvidenceLink link = stored->link;
    link.id = {};
    link.assessment = request.assessment;
    link.node = request.node;
    link.level = request.level;
    link.page = request.page;
    link.note = request.note;
    link.attachedAt = editing.now;
    link.attachedBy = editing.author.person;
    const std::int64_t content = editing.connection.number("SELECT content FROM evidence_link WHERE id = ?", like.number);
    if (base::Result<void> fresh = requireNotLinked(editing, link, content); !fresh) {
        return base::propagate(fresh);
    }
    insertLink(editing, link, content);
    return link;
}

base::Result<EvidenceLink> removeEvidence(const Editing& editing, EvidenceLinkId id) {
    const std::optional<StoredLink> stored = readLink(editing.connection, id);
    if (!stored || stored->removed) {
        return base::fail(ErrorCode::NotFound, "evidence-unknown", {{"link", keyOf(id.number)}});
    }
    editing.connection.query("UPDATE evidence_link SET removed = 1 WHERE id = ?", id.number).run();
    editing.record(entity::kEvidenceLink, keyOf(id.number), canonical(stored->link), "");
    return stored->link;
}

base::Result<EvidenceLink> restoreEvidence(const Editing& editing, const EvidenceLink& link) {
    const std::optional<StoredLink> stored = readLink(editing.connection, link.id);
    if (!stored || stored->link != link) {
        return base::fail(ErrorCode::NotFound, "evidence-unknown", {{"link", keyOf(link.id.number)}});
    }
    if (stored->removed) {
        editing.connection.query("UPDATE evidence_link SET removed = 0 WHERE id = ?", link.id.number).run();
        editing.record(entity::kEvidenceLink, keyOf(link.id.number), "", canonical(link));
    }
    return stored->link;
}

std::vector<EvidenceLink> readEvidence(Connection& connection, AssessmentId assessment) {
    std::vector<EvidenceLink> links;
    Query rows = connection.query(kLinksOfAssessment, assessment.number);
    while (rows.step()) {
        links.push_back(fromRow(rows).link);
    }
    return links;
}

void forEachLink(Connection& connection, const std::function<void(const StoredLink&)>& visit) {
    Query rows = connection.query(kAllLinks);
    while (rows.step()) {
        visit(fromRow(rows));
    }
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

std::string nodesOf(Connection& connection, const std::string& sha256) {
    std::string nodes;
    Query rows = connection.query(
        "SELECT DISTINCT l.node FROM evidence_link AS l JOIN evidence_content AS c ON c.id = l.content WHERE c.sha256 = ? AND l.removed = "
        "0 "
        "ORDER BY l.node",
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

}  // namespace matang::workspace
