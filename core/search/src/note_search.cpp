// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/search/note_search.h>

#include <matang/workspace/desk.h>

#include <map>
#include <set>

namespace matang::search {

namespace {

using assessment::AssessmentRecord;
using assessment::Mark;

/// The stages whose panels are blind, by assessment.
using BlindStages = std::set<std::pair<std::int64_t, std::string>>;

base::Result<BlindStages> blindStages(workspace::Workspace& workspace) {
    const auto statuses = workspace::Desk(workspace).stageStatuses();
    if (!statuses) {
        return base::propagate(statuses);
    }
    BlindStages blind;
    for (const auto& [assessment, status] : *statuses) {
        if (status.panel == assessment::PanelView::Blind) {
            blind.emplace(assessment.number, status.stage.text);
        }
    }
    return blind;
}

class Searcher {
public:
    Searcher(const NoteSearch& wanted, BlindStages blind) : m_wanted(wanted), m_blind(std::move(blind)) {
        for (const auto& document : wanted.documents) {
            m_documents.emplace(document.sha256, &document);
        }
    }

    void take(const AssessmentRecord& record) {
        for (const auto& mark : record.marks) {
            if (maySee(record, mark)) {
                look(record.assessment.id, mark);
            }
        }
    }

    void take(const AttachedTo& attached) {
        for (const auto& link : attached.links) {
            NoteHit hit;
            hit.assessment = attached.assessment.id;
            hit.node = link.node;
            hit.link = link.id;
            look(hit, NoteKind::LinkNote, link.note);
            look(hit, NoteKind::FileName, link.fileName);
            if (const auto document = m_documents.find(link.sha256); document != m_documents.end()) {
                look(hit, NoteKind::Document, document->second->title + " " + document->second->number);
            }
        }
    }

    [[nodiscard]] NoteHits hits() { return std::move(m_hits); }

private:
    [[nodiscard]] bool maySee(const AssessmentRecord& record, const Mark& mark) const {
        const auto& viewer = m_wanted.viewer;
        const bool own = viewer.role == assessment::Role::Assessor && mark.assessor == viewer.name;
        return own || viewer.role == assessment::Role::Coordinator || m_blind.count({record.assessment.id.number, mark.stage.text}) == 0;
    }

    void look(assessment::AssessmentId assessment, const Mark& mark) {
        NoteHit hit;
        hit.assessment = assessment;
        hit.node = mark.node;
        hit.stage = mark.stage;
        hit.assessor = mark.assessor;
        look(hit, NoteKind::Fact, mark.fact);
        look(hit, NoteKind::Analysis, mark.analysis);
        look(hit, NoteKind::Justification, mark.justification);
    }

    void look(NoteHit& hit, NoteKind kind, const std::string& text) {
        auto snippet = text.empty() ? std::nullopt : m_wanted.query.find(text);
        if (!snippet) {
            return;
        }
        ++m_hits.all;
        if (m_hits.first.size() < m_wanted.most) {
            hit.kind = kind;
            hit.snippet = std::move(*snippet);
            m_hits.first.push_back(hit);
        }
    }

    const NoteSearch& m_wanted;
    BlindStages m_blind;
    std::map<std::string, const assessment::Document*> m_documents;
    NoteHits m_hits;
};

}  // namespace

base::Result<std::vector<AttachedTo>> attachedFiles(const workspace::Workspace& workspace, const std::stop_token& stop) {
    const auto assessments = workspace.assessments();
    if (!assessments) {
        return base::propagate(assessments);
    }
    std::vector<AttachedTo> attached;
    for (const auto& assessment : *assessments) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled");
        }
        auto links = workspace.evidence(assessment.id);
        if (!links) {
            return base::propagate(links);
        }
        if (!links->empty()) {
            attached.push_back({assessment, std::move(*links)});
        }
    }
    return attached;
}

base::Result<NoteHits> searchNotes(workspace::Workspace& workspace, const std::vector<AttachedTo>& attached, const NoteSearch& wanted,
                                   const std::stop_token& stop) {
    if (wanted.query.isEmpty()) {
        return NoteHits();
    }
    auto blind = blindStages(workspace);
    if (!blind) {
        return base::propagate(blind);
    }
    Searcher searcher(wanted, std::move(*blind));
    for (const auto& one : attached) {
        searcher.take(one);
    }
    const auto read = workspace.forEachRecord({}, [&](AssessmentRecord&& record) {
        searcher.take(record);
        return !stop.stop_requested();
    });
    if (!read) {
        return base::propagate(read);
    }
    if (stop.stop_requested()) {
        return base::fail(base::ErrorCode::Cancelled, "cancelled");
    }
    return searcher.hits();
}

}  // namespace matang::search
