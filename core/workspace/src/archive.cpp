// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/workspace/archive.h>

#include "content_store.h"
#include "document_store.h"
#include "edit_runner.h"
#include "evidence_store.h"
#include "judgement_store.h"
#include "reclaim.h"
#include "savepoint.h"

namespace matang::workspace {

using assessment::EvidenceLink;
using assessment::EvidenceLinkId;
using base::ErrorCode;
using base::Result;

Result<std::vector<EvidencePiece>> Archive::pieces(assessment::AssessmentId assessment) const {
    return guarded([&]() -> Result<std::vector<EvidencePiece>> {
        Connection& connection = m_state.connection;
        const ReadTransaction reading(connection);
        if (Result<void> known = requireAssessment(connection, assessment); !known) {
            return base::propagate(known);
        }
        const auto documents = readDocuments(connection, assessment);
        auto judgements = readJudgements(connection, assessment);
        std::vector<EvidencePiece> pieces;
        for (EvidenceLink& link : readEvidence(connection, assessment)) {
            EvidencePiece& piece = pieces.emplace_back();
            piece.document.sha256 = link.sha256;
            if (const auto found = documents.find(link.sha256); found != documents.end()) {
                piece.document = found->second;
            }
            piece.judgements = std::move(judgements[link.id.number]);
            piece.link = std::move(link);
        }
        return pieces;
    });
}

Result<EvidenceLink> Archive::attachWebPage(const Workspace::EvidenceRequest& request, const std::string& address,
                                            const std::string& seenOn, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) {
        // The content may be stored before the link is refused, while the edits around it are kept.
        Savepoint savepoint(editing.connection);
        const TrailWriter before = editing.trail;
        Result<EvidenceLink> link = workspace::attachWebPage(editing, request, address, seenOn);
        if (link) {
            savepoint.keep();
        } else {
            editing.trail = before;
        }
        return link;
    });
}

Result<void> Archive::changeLink(const EvidenceLink& link, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::changeLink(editing, link); });
}

Result<void> Archive::setDocument(const assessment::Document& document, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setDocument(editing, document); });
}

Result<assessment::Judgement> Archive::setJudgement(const assessment::Judgement& judgement, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::setJudgement(editing, judgement); });
}

Result<void> Archive::removeJudgement(const assessment::Judgement& judgement, const Author& author) {
    return edit(m_state, author, [&](const Editing& editing) { return workspace::removeJudgement(editing, judgement); });
}

Result<bool> Archive::isLastLink(EvidenceLinkId link) const {
    return guarded([&]() -> Result<bool> {
        const Result<StoredLink> stored = requireLink(m_state.connection, link);
        if (!stored) {
            return base::propagate(stored);
        }
        return m_state.connection.number("SELECT count(*) FROM evidence_link WHERE content = ? AND removed = 0", stored->content) == 1;
    });
}

Result<std::vector<EvidenceLink>> Archive::linksTo(const std::string& sha256) const {
    return guarded([&]() -> Result<std::vector<EvidenceLink>> { return readLinksTo(m_state.connection, sha256); });
}

Result<std::vector<assessment::Document>> Archive::documents() const {
    return guarded([&]() -> Result<std::vector<assessment::Document>> { return readAllDocuments(m_state.connection); });
}

Result<std::vector<StoredContent>> Archive::contents() const {
    return guarded([&]() -> Result<std::vector<StoredContent>> {
        std::vector<StoredContent> contents;
        Query rows = m_state.connection.query(
            "SELECT c.sha256, c.size, l.file_name, l.media_type FROM evidence_content AS c "
            "JOIN evidence_link AS l ON l.id = (SELECT min(id) FROM evidence_link WHERE content = c.id) "
            "WHERE EXISTS (SELECT 1 FROM evidence_link WHERE content = c.id AND removed = 0) ORDER BY c.id");
        while (rows.step()) {
            contents.push_back({rows.string(0), rows.integer(1), rows.string(2), rows.string(3)});
        }
        return contents;
    });
}

Result<void> Archive::readContent(const std::string& sha256, const std::function<bool(std::span<const std::byte>)>& take) const {
    return guarded([&]() -> Result<void> {
        const Visit visiting(m_state.visits);
        ContentState state = ContentState::Damaged;
        try {
            const ReadTransaction reading(m_state.connection);
            state = workspace::readContent(m_state.connection, sha256, take);
        } catch (const SQLite::Exception& failure) {
            // Pages that cannot be read are damage of this content, and its file is to be named.
            if ((failure.getErrorCode() & 0xff) != SQLITE_CORRUPT) {
                throw;
            }
        }
        if (state == ContentState::Missing || state == ContentState::Damaged) {
            return base::fail(ErrorCode::Damaged, state == ContentState::Missing ? "evidence-missing" : "evidence-damaged",
                              argumentsOf(m_state.connection, sha256));
        }
        return {};
    });
}

Result<Room> Archive::room() const {
    return guarded([&]() -> Result<Room> {
        const ReadTransaction reading(m_state.connection);
        return readRoom(m_state.connection);
    });
}

Result<std::int64_t> Archive::reclaim(const Author& author, const std::stop_token& stop) {
    if (Result<void> allowed = requireEditable(m_state.access, m_state.visits); !allowed) {
        return base::propagate(allowed);
    }
    if (Result<void> signedBy = requireAuthor(author); !signedBy) {
        return base::propagate(signedBy);
    }
    if (m_state.group) {
        return base::fail(ErrorCode::NotAllowed, "edits-nested");
    }
    return guarded([&] {
        m_state.forget();
        return workspace::reclaim(m_state.connection, m_state.file, author, m_state.clock->now(), stop);
    });
}

}  // namespace matang::workspace
