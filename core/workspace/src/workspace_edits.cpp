// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_store.h"
#include "assessment_store.h"
#include "edit_runner.h"
#include "evidence_store.h"
#include "rubric_store.h"
#include "savepoint.h"
#include "value_store.h"

namespace matang::workspace {

using base::ErrorCode;

base::Result<void> requireEditable(Access access, int visits) {
    if (access == Access::ReadOnly) {
        return base::fail(ErrorCode::NotAllowed, "workspace-read-only");
    }
    if (visits > 0) {
        return base::fail(ErrorCode::NotAllowed, "workspace-being-read");
    }
    return {};
}

base::Result<void> requireAuthor(const Author& author) {
    if (author.person.empty()) {
        return base::fail(ErrorCode::NotAllowed, "author-missing");
    }
    return requireStorable({{"person", author.person}, {"action", author.action}});
}

void Workspace::State::forget() {
    words.forget();
    agencies.forget();
}

void Workspace::State::forgetWhatOthersChanged() {
    const std::int64_t version = connection.number("PRAGMA data_version");
    if (version != dataVersion) {
        forget();
        dataVersion = version;
    }
}

WriteTransaction::WriteTransaction(Connection& connection, Words& words, AgencyIndex& agencies)
    : m_connection(&connection), m_words(&words), m_agencies(&agencies) {
    connection.execute("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction() {
    if (!m_committed) {
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        // After a failed write SQLite leaves the undoing in the file to whoever looks at it next: let that be now.
        sqlite3_exec(m_connection->handle(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        m_words->forget();
        m_agencies->forget();
    }
}

void WriteTransaction::commit() {
    m_connection->execute("COMMIT");
    m_committed = true;
}

base::Result<void> Workspace::storeRubric(const rubric::Rubric& rubric, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::storeRubric(editing, rubric); });
}

base::Result<assessment::AgencyId> Workspace::addAgency(const assessment::Agency& agency, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::addAgency(editing, m_state->agencies, agency); });
}

base::Result<void> Workspace::changeAgency(const assessment::Agency& agency, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::changeAgency(editing, m_state->agencies, agency); });
}

base::Result<assessment::AssessmentId> Workspace::addAssessment(const assessment::Assessment& assessment, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::addAssessment(editing, assessment); });
}

base::Result<void> Workspace::changeAssessment(const assessment::Assessment& assessment, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::changeAssessment(editing, assessment); });
}

base::Result<void> Workspace::setMark(assessment::AssessmentId assessment, const assessment::Mark& mark, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::setMark(editing, assessment, mark); });
}

base::Result<void> Workspace::setReportedValue(assessment::AssessmentId assessment, const assessment::ReportedValue& value,
                                               const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::setReportedValue(editing, assessment, value); });
}

base::Result<void> Workspace::removeReportedValue(assessment::AssessmentId assessment, const rubric::NodeId& node,
                                                  const rubric::StageId& stage, const Author& author, const std::string& unit,
                                                  assessment::Answer answer) {
    return edit(*m_state, author, [&](const Editing& editing) {
        return workspace::removeReportedValue(editing, assessment, Place{node, stage, unit, answer});
    });
}

base::Result<void> Workspace::setReportedPredicate(assessment::AssessmentId assessment, const assessment::ReportedPredicate& predicate,
                                                   const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::setReportedPredicate(editing, assessment, predicate); });
}

base::Result<void> Workspace::setCheckFigure(assessment::AssessmentId assessment, const assessment::CheckFigure& figure,
                                             const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::setCheckFigure(editing, assessment, figure); });
}

base::Result<void> Workspace::setAgreement(assessment::AssessmentId assessment, const assessment::Agreement& agreement,
                                           const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::setAgreement(editing, assessment, agreement); });
}

base::Result<void> Workspace::removeAgreement(assessment::AssessmentId assessment, const assessment::Agreement& agreement,
                                              const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::removeAgreement(editing, assessment, agreement); });
}

base::Result<assessment::EvidenceLink> Workspace::attachEvidence(const EvidenceRequest& request, const std::filesystem::path& file,
                                                                 const Author& author, std::stop_token stop, const Progress& progress) {
    return edit(*m_state, author, [&](const Editing& editing) {
        // A file may fail or be cancelled half-way while the edits around it are kept.
        Savepoint savepoint(editing.connection);
        const TrailWriter before = editing.trail;
        base::Result<assessment::EvidenceLink> link = workspace::attachEvidence(editing, request, file, stop, progress);
        if (link) {
            savepoint.keep();
        } else {
            editing.trail = before;
        }
        return link;
    });
}

base::Result<assessment::EvidenceLink> Workspace::linkEvidence(const EvidenceRequest& request, assessment::EvidenceLinkId like,
                                                               const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::linkEvidence(editing, request, like); });
}

base::Result<assessment::EvidenceLink> Workspace::removeEvidence(assessment::EvidenceLinkId link, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::removeEvidence(editing, link); });
}

base::Result<assessment::EvidenceLink> Workspace::restoreEvidence(const assessment::EvidenceLink& link, const Author& author) {
    return edit(*m_state, author, [&](const Editing& editing) { return workspace::restoreEvidence(editing, link); });
}

base::Result<void> Workspace::together(const std::function<base::Result<void>()>& edits) {
    if (base::Result<void> allowed = requireEditable(m_state->access, m_state->visits); !allowed) {
        return allowed;
    }
    if (m_state->group) {
        return base::fail(ErrorCode::NotAllowed, "edits-nested");
    }
    return guarded([&]() -> base::Result<void> {
        WriteTransaction transaction(m_state->connection, m_state->words, m_state->agencies);
        m_state->forgetWhatOthersChanged();
        m_state->groupFailure.reset();
        struct Group {
            std::optional<TrailWriter>& trail;
            ~Group() { trail.reset(); }
        } group{m_state->group};
        m_state->group.emplace(m_state->connection, m_state->clock->now());
        if (base::Result<void> done = edits(); !done) {
            return done;
        }
        if (m_state->groupFailure) {
            return tl::unexpected<base::Error>(*m_state->groupFailure);
        }
        if (m_state->group->hasEntries()) {
            m_state->group->finish();
            transaction.commit();
        }
        return {};
    });
}

}  // namespace matang::workspace
