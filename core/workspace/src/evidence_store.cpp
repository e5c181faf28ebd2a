// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_store.h"

#include "content_store.h"
#include "document_store.h"
#include "link_rows.h"
#include "media_type.h"
#include "web_page.h"

namespace matang::workspace {
namespace {

using assessment::EvidenceLink;
using assessment::EvidenceLinkId;
using base::ErrorCode;

/// "a" to "z", then "aa", "ab", ...: the letter of the nth (from 0) evidence of an indicator.
std::string letterOf(std::int64_t position) {
    std::string letter;
    for (std::int64_t rest = position + 1; rest > 0; rest = (rest - 1) / 26) {
        letter.insert(letter.begin(), static_cast<char>('a' + (rest - 1) % 26));
    }
    return letter;
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

EvidenceLink linkFor(const Editing& editing, const Workspace::EvidenceRequest& request) {
    EvidenceLink link;
    link.assessment = request.assessment;
    link.node = request.node;
    link.level = request.level;
    link.page = request.page;
    link.note = request.note;
    link.purpose = request.purpose;
    link.attachedAt = editing.now;
    link.attachedBy = editing.author.person;
    return link;
}

/// Another link that says the same.
std::optional<EvidenceLinkId> sameLink(const Editing& editing, const EvidenceLink& link, std::int64_t content) {
    Query rows = editing.connection.query(
        "SELECT level, page, id FROM evidence_link WHERE content = ? AND assessment = ? AND node = ? AND removed = 0 AND id <> ?", content,
        link.assessment.number, link.node.text, link.id.number);
    while (rows.step()) {
        const bool sameLevel = rows.isNull(0) ? !link.level : link.level == static_cast<int>(rows.integer(0));
        if (sameLevel && rows.text(1) == link.page) {
            return EvidenceLinkId(rows.integer(2));
        }
    }
    return std::nullopt;
}

base::Result<void> requireNotLinked(const Editing& editing, const EvidenceLink& link, std::int64_t content) {
    if (sameLink(editing, link, content)) {
        return base::fail(ErrorCode::AlreadyExists, "evidence-linked-already", {{"node", link.node.text}, {"file", link.fileName}});
    }
    return {};
}

/// The link that is there already, where attaching again has repaired its content.
std::optional<EvidenceLink> repairedLink(const Editing& editing, const EvidenceLink& link, const ContentRow& content) {
    const std::optional<EvidenceLinkId> same = content.repaired ? sameLink(editing, link, content.id) : std::nullopt;
    const std::optional<StoredLink> stored = same ? readLink(editing.connection, *same) : std::nullopt;
    return stored ? std::optional(stored->link) : std::nullopt;
}

/// Gives the link its letter and number and stores it.
base::Result<EvidenceLink> store(const Editing& editing, EvidenceLink link, std::int64_t content) {
    if (base::Result<void> fresh = requireNotLinked(editing, link, content); !fresh) {
        return base::propagate(fresh);
    }
    // Removed links keep their row, so that neither a letter nor a number is ever given twice.
    link.letter = letterOf(editing.connection.number("SELECT count(*) FROM evidence_link WHERE assessment = ? AND node = ?",
                                                     link.assessment.number, link.node.text));
    Query row = editing.connection.query(
        "INSERT INTO evidence_link (assessment, node, letter, content, file_name, media_type, page, purpose, note, attached_at, "
        "attached_by, removed, level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
        link.assessment.number, link.node.text, link.letter, content, link.fileName, link.mediaType, link.page,
        rubric::evidencePurposeCode(link.purpose), link.note, link.attachedAt.milliseconds, link.attachedBy);
    bindLevel(row, link.level);
    row.run();
    link.id = EvidenceLinkId(sqlite3_last_insert_rowid(editing.connection.handle()));
    editing.record(entity::kEvidenceLink, keyOf(link.id.number), "", canonical(link));
    return link;
}

}  // namespace

base::Result<EvidenceLink> attachEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                          const std::filesystem::path& file, const std::stop_token& stop,
                                          const Workspace::Progress& progress) {
    if (base::Result<void> allowed = checkRequest(editing, request); !allowed) {
        return base::propagate(allowed);
    }
    base::Result<ContentRow> content = storeFile(editing, file, stop, progress);
    if (!content) {
        return base::propagate(content);
    }
    EvidenceLink link = linkFor(editing, request);
    link.sha256 = content->sha256;
    link.size = content->size;
    link.fileName = madeStorable(file.filename().string());
    link.mediaType = mediaTypeOf(link.fileName);
    if (std::optional<EvidenceLink> repaired = repairedLink(editing, link, *content)) {
        return *std::move(repaired);
    }
    return store(editing, std::move(link), content->id);
}

base::Result<EvidenceLink> attachWebPage(const Editing& editing, const Workspace::EvidenceRequest& request, const std::string& address,
                                         const std::string& seenOn) {
    if (base::Result<void> allowed = checkRequest(editing, request); !allowed) {
        return base::propagate(allowed);
    }
    const base::Result<std::string> text = webPageContent(address, seenOn);
    if (!text) {
        return base::propagate(text);
    }
    const ContentRow content = storeText(editing, *text);
    EvidenceLink link = linkFor(editing, request);
    link.sha256 = content.sha256;
    link.size = content.size;
    link.fileName = address;
    link.mediaType = assessment::kWebAddressType;
    if (std::optional<EvidenceLink> repaired = repairedLink(editing, link, content)) {
        return *std::move(repaired);
    }
    base::Result<EvidenceLink> stored = store(editing, std::move(link), content.id);
    if (!stored) {
        return stored;
    }
    assessment::Document document = readDocument(editing.connection, content.sha256);
    // What somebody has said of a known page since is kept.
    if (document.kind == rubric::DocumentKind::Unsaid) {
        document.kind = rubric::DocumentKind::WebPage;
    }
    if (document.date.empty()) {
        document.date = seenOn;
    }
    if (base::Result<void> set = setDocument(editing, document); !set) {
        return base::propagate(set);
    }
    return stored;
}

base::Result<EvidenceLink> linkEvidence(const Editing& editing, const Workspace::EvidenceRequest& request, EvidenceLinkId like) {
    if (base::Result<void> allowed = checkRequest(editing, request); !allowed) {
        return base::propagate(allowed);
    }
    const base::Result<StoredLink> stored = requireLink(editing.connection, like);
    if (!stored) {
        return base::propagate(stored);
    }
    EvidenceLink link = linkFor(editing, request);
    link.sha256 = stored->link.sha256;
    link.size = stored->link.size;
    link.fileName = stored->link.fileName;
    link.mediaType = stored->link.mediaType;
    return store(editing, std::move(link), stored->content);
}

base::Result<void> changeLink(const Editing& editing, const EvidenceLink& link) {
    const base::Result<StoredLink> stored = requireLink(editing.connection, link.id);
    if (!stored) {
        return base::propagate(stored);
    }
    EvidenceLink changed = stored->link;
    changed.level = link.level;
    changed.page = link.page;
    changed.purpose = link.purpose;
    changed.note = link.note;
    if (changed == stored->link) {
        return {};
    }
    if (base::Result<void> storable = requireStorable({{"page", changed.page}, {"note", changed.note}}); !storable) {
        return storable;
    }
    if (base::Result<void> fresh = requireNotLinked(editing, changed, stored->content); !fresh) {
        return fresh;
    }
    // The level last, as it may be nothing.
    Query row = editing.connection.query("UPDATE evidence_link SET page = ?2, purpose = ?3, note = ?4, level = ?5 WHERE id = ?1",
                                         changed.id.number, changed.page, rubric::evidencePurposeCode(changed.purpose), changed.note);
    bindLevel(row, changed.level);
    row.run();
    editing.record(entity::kEvidenceLink, keyOf(changed.id.number), canonical(stored->link), canonical(changed));
    return {};
}

base::Result<EvidenceLink> removeEvidence(const Editing& editing, EvidenceLinkId id) {
    const base::Result<StoredLink> stored = requireLink(editing.connection, id);
    if (!stored) {
        return base::propagate(stored);
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
    if (!stored->removed) {
        return stored->link;
    }
    if (const std::optional<ContentRow> content = findContent(editing.connection, link.sha256); content && content->reclaimed) {
        return base::fail(ErrorCode::NotAllowed, "evidence-reclaimed", {{"file", link.fileName}});
    }
    editing.connection.query("UPDATE evidence_link SET removed = 0 WHERE id = ?", link.id.number).run();
    editing.record(entity::kEvidenceLink, keyOf(link.id.number), "", canonical(link));
    return stored->link;
}

}  // namespace matang::workspace
