// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/document.h>
#include <matang/assessment/person.h>
#include <matang/search/text_query.h>
#include <matang/workspace/workspace.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace matang::search {

/// Where in a workspace's own records something was found.
enum class NoteKind { Fact, Analysis, Justification, LinkNote, FileName, Document };

/// A text of an indicator in which everything that was searched for occurs.
struct NoteHit {
    NoteKind kind = NoteKind::Fact;
    assessment::AssessmentId assessment;
    rubric::NodeId node;
    rubric::StageId stage;                             ///< of a mark
    std::string assessor;                              ///< of a mark
    std::optional<assessment::EvidenceLinkId> link{};  ///< of an attached file
    Snippet snippet;
    friend bool operator==(const NoteHit&, const NoteHit&) = default;
};

struct NoteHits {
    std::vector<NoteHit> first;  ///< in the order of agencies, instruments, years and indicators
    std::int64_t all = 0;        ///< how many there are
};

struct NoteSearch {
    TextQuery query;
    assessment::Person viewer;  ///< marks of a blind panel are found only by those who may see them
    std::vector<assessment::Document> documents{};
    std::size_t most = 200;
};

/// An assessment with its agency and what is attached to it.
struct AttachedTo {
    assessment::Assessment assessment;
    std::vector<assessment::EvidenceLink> links;
};

/// Everything that is attached in a workspace, by assessment; removed links are not. Errors: those of the workspace; Cancelled.
[[nodiscard]] base::Result<std::vector<AttachedTo>> attachedFiles(const workspace::Workspace& workspace, const std::stop_token& stop = {});

/// Searches what people wrote: facts, analyses, justifications, the notes of links, names of files, titles and numbers of documents. Reads
/// the workspace, so that what is found is as it is now. Errors: those of the workspace; Cancelled.
[[nodiscard]] base::Result<NoteHits> searchNotes(workspace::Workspace& workspace, const std::vector<AttachedTo>& attached,
                                                 const NoteSearch& wanted, const std::stop_token& stop = {});

}  // namespace matang::search
