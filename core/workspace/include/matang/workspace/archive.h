// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/document.h>
#include <matang/assessment/judgement.h>
#include <matang/base/result.h>
#include <matang/workspace/workspace.h>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace matang::workspace {

/// An evidence link with the facts of its document and what assessors think of it.
struct EvidencePiece {
    assessment::EvidenceLink link;
    assessment::Document document;
    std::vector<assessment::Judgement> judgements;  ///< in order of stage and assessor
    friend bool operator==(const EvidencePiece&, const EvidencePiece&) = default;
};

/// A content that is stored, under the name under which it was first attached.
struct StoredContent {
    std::string sha256;
    std::int64_t size = 0;
    std::string fileName;
    std::string mediaType;
    friend bool operator==(const StoredContent&, const StoredContent&) = default;
};

/// How much room a workspace takes, in bytes.
struct Room {
    std::int64_t file = 0;               ///< the whole file
    std::int64_t evidence = 0;           ///< contents that links refer to
    std::int64_t contents = 0;           ///< their number
    std::int64_t unreferenced = 0;       ///< contents whose last link was removed, which can be reclaimed
    std::int64_t unreferencedFiles = 0;  ///< their number
    std::int64_t empty = 0;              ///< inside the file, used again before it grows
    friend bool operator==(const Room&, const Room&) = default;
};

/// The evidence of a workspace beyond attaching and linking files: facts of documents, web pages, judgements, and the room that all of it
/// takes. Refers to the workspace and lives no longer; every edit is one durable transaction, with the errors of the workspace's own edits.
class Archive {
public:
    explicit Archive(Workspace& workspace) : m_state(*workspace.m_state) {}

    /// Of one assessment, in order of node and letter.
    [[nodiscard]] base::Result<std::vector<EvidencePiece>> pieces(assessment::AssessmentId assessment) const;

    /// Links a web page: its address and the day it was seen become the content, the day that of the document, as far as its facts do not
    /// say otherwise already. NotAllowed
    /// "web-address-malformed" {address} unless it is http or https with a host; "day-malformed"; AlreadyExists "evidence-linked-already".
    [[nodiscard]] base::Result<assessment::EvidenceLink> attachWebPage(const Workspace::EvidenceRequest& request,
                                                                       const std::string& address, const std::string& seenOn,
                                                                       const Author& author);
    /// Changes level, page, purpose and note of a link; the rest of it stays. NotFound "evidence-unknown" {link}; AlreadyExists
    /// "evidence-linked-already" where another link says the same.
    [[nodiscard]] base::Result<void> changeLink(const assessment::EvidenceLink& link, const Author& author);
    /// Sets the facts of a document; facts that say nothing are taken away. NotFound "content-unknown" {sha256}; errors of checkDocument.
    [[nodiscard]] base::Result<void> setDocument(const assessment::Document& document, const Author& author);
    /// Sets the verdict of (link, stage, assessor); its time is that of the edit where it is left at 0. Errors of checkJudgement,
    /// "stage-handed-in" {stage}, "evidence-unknown" {link}. Gives back what was stored.
    [[nodiscard]] base::Result<assessment::Judgement> setJudgement(const assessment::Judgement& judgement, const Author& author);
    /// Takes a verdict back, by its link, stage and assessor.
    [[nodiscard]] base::Result<void> removeJudgement(const assessment::Judgement& judgement, const Author& author);

    /// True where removing this link would leave its content without any.
    [[nodiscard]] base::Result<bool> isLastLink(assessment::EvidenceLinkId link) const;
    /// The links to a content in every assessment.
    [[nodiscard]] base::Result<std::vector<assessment::EvidenceLink>> linksTo(const std::string& sha256) const;
    /// The facts of every document that a link refers to, where there are any.
    [[nodiscard]] base::Result<std::vector<assessment::Document>> documents() const;
    /// Every content that a link refers to, in the order of first attaching.
    [[nodiscard]] base::Result<std::vector<StoredContent>> contents() const;
    /// Hands on a content in order, verifying its SHA-256 at the end; the function returns false to stop early, which is no error. Errors:
    /// Damaged "evidence-damaged" or "evidence-missing" {sha256, file, nodes}.
    [[nodiscard]] base::Result<void> readContent(const std::string& sha256,
                                                 const std::function<bool(std::span<const std::byte>)>& take) const;

    [[nodiscard]] base::Result<Room> room() const;
    /// Takes out every content whose links are all removed, and gives the room back to the disk. Removed links to them can then not be put
    /// back: "evidence-reclaimed" {file}. Gives the bytes by which the file shrank. Cancelled; InputOutput where the disk has no room for
    /// the copy that this takes.
    [[nodiscard]] base::Result<std::int64_t> reclaim(const Author& author, const std::stop_token& stop = {});

private:
    Workspace::State& m_state;
};

}  // namespace matang::workspace
