// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../surroundings.h"
#include "assessment_document.h"
#include "desk_edits.h"
#include "evidence_edits.h"
#include "mark_commands.h"
#include "new_assessment.h"
#include "new_year.h"
#include "overview.h"
#include "programme_edits.h"
#include "programme_state.h"
#include "rubric_shelf.h"
#include "workspace_store.h"
#include "write_queue.h"

#include <matang/exchange/import_values.h>

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace matang::gui {

/// One open workspace: its store, its undo stack, the assessment that is shown, the list of all assessments, and the verbs that edit. An
/// edit is shown at once, written by the store, and called saved when it is durable; what the file cannot take is held (see WriteQueue).
class WorkspaceSession final : public QObject {
    Q_OBJECT

public:
    using SaveState = WriteQueue::State;

    WorkspaceSession(workspace::Workspace workspace, const Surroundings& surroundings, QObject* parent = nullptr);
    ~WorkspaceSession() override;

    /// Waits until everything that was asked of the file is done; to be called before anybody who asked goes.
    void finish();

    [[nodiscard]] const QString& file() const noexcept { return m_file; }
    [[nodiscard]] bool isReadOnly() const noexcept { return m_readOnly; }
    /// Who writes to the file instead of us.
    [[nodiscard]] const std::optional<workspace::Holder>& holder() const noexcept { return m_holder; }
    [[nodiscard]] SaveState saveState() const noexcept { return m_queue->state(); }
    /// The edits on their way into the file, and those that it could not take.
    [[nodiscard]] WriteQueue& writes() noexcept { return *m_queue; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }
    [[nodiscard]] AssessmentDocument& document() noexcept { return *m_document; }
    [[nodiscard]] const AssessmentDocument& document() const noexcept { return *m_document; }
    /// The verbs around the marks.
    [[nodiscard]] DeskEdits& desk() noexcept { return m_deskEdits; }
    /// The verbs on evidence.
    [[nodiscard]] EvidenceEdits& evidence() noexcept { return m_evidenceEdits; }
    /// The programmes of the open agency, and the verbs on them.
    [[nodiscard]] ProgrammeState& programmes() noexcept { return *m_programmes; }
    [[nodiscard]] const ProgrammeState& programmes() const noexcept { return *m_programmes; }
    [[nodiscard]] ProgrammeEdits& programmeEdits() noexcept { return *m_programmeEdits; }
    /// Who works with this workspace, as far as its file knows; read when it was opened and after `introduce`.
    [[nodiscard]] const std::vector<assessment::Person>& people() const noexcept { return m_people; }
    /// The settings name somebody else as the one who works: the file learns of it, and what may be seen follows.
    void introduce();
    [[nodiscard]] Overview& overview() noexcept { return *m_overview; }
    [[nodiscard]] const Surroundings& surroundings() const noexcept { return m_surroundings; }
    /// True where who is working may change the answers of the stage at hand.
    [[nodiscard]] bool mayAnswer() const;

    // Verbs of the person at the desk, undoable. They need a name of who is working (Settings::person).
    void editMark(rubric::NodeIndex node, const assessment::Mark& after, MarkField field);
    void removeReported(rubric::NodeIndex node);

    // Not undoable; the futures carry the outcome. An import ends the list of edits that can be undone: it may have written over what they
    // would bring back.
    [[nodiscard]] QFuture<base::Result<assessment::AssessmentId>> create(const NewAssessment& wanted);
    [[nodiscard]] QFuture<base::Result<NewYearOffer>> offerNewYear(assessment::AssessmentId of);
    [[nodiscard]] QFuture<base::Result<NewYearOutcome>> startNewYear(const NewYear& wanted);
    [[nodiscard]] QFuture<base::Result<exchange::ImportReport>> import(const QString& file, exchange::ImportMode mode);
    /// Every instrument text that the workspace stores, also those that this version cannot read.
    [[nodiscard]] QFuture<base::Result<std::vector<ShelvedRubric>>> storedRubrics();
    /// What the trail tells of a node, the latest first.
    [[nodiscard]] QFuture<base::Result<std::vector<workspace::TrailEntry>>> history(assessment::AssessmentId id,
                                                                                    const rubric::NodeId& node);
    [[nodiscard]] QFuture<base::Result<void>> saveCopy(const QString& file);
    /// A copy with every edit that this file could not take. The session is to be left for it afterwards.
    [[nodiscard]] QFuture<base::Result<void>> saveElsewhere(const QString& file);
    /// Shows what the file holds instead of the edits that it could not take.
    void giveUpUnsaved();
    [[nodiscard]] QFuture<base::Result<void>> writeEvidence(const assessment::EvidenceLink& link, const QString& file,
                                                            std::stop_token stop = {});

    // Called by the undo commands.
    void applyMark(assessment::AssessmentId id, const assessment::Mark& mark, const char* action);
    void applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present, const char* action);
    void applyEvidence(const std::shared_ptr<std::vector<assessment::EvidenceLink>>& links, assessment::AssessmentId id, bool present,
                       const char* action);
    /// Reads the evidence of an assessment and shows it, a moment later, so that a run of changes is read once.
    void readEvidence(assessment::AssessmentId id);
    /// A job that attaches a file; it is not done while edits are held, and its author is whoever works.
    template <typename Job>
    [[nodiscard]] auto attachJob(Job job) {
        return m_store->run(m_queue->behind(
            [job = std::move(job), who = author("attach-evidence")](StoreAccess store) mutable { return job(store, who); }));
    }
    [[nodiscard]] workspace::Author author(const char* action) const;
    void reveal(assessment::AssessmentId id, const EditPlace& place);
    void perform(const EditStep& step, const char* action);
    /// Stores an edit that the workspace may refuse for a reason that the person can put right. It can be undone once it is stored; where
    /// it is refused nothing changes, and what could be undone still can.
    [[nodiscard]] QFuture<base::Result<void>> attempt(const Edit& edit);
    /// Stores something that gets its number from the file; what `made` says of it becomes an edit that can be undone.
    template <typename Made>
    void add(const char* action, std::function<base::Result<Made>(StoreAccess, const workspace::Author&)> store,
             std::function<Edit(const Made&)> made);

    /// Reads from the workspace: runs `job(StoreAccess)`, which returns a Result and changes nothing, on the store's thread.
    template <typename Job>
    [[nodiscard]] auto ask(Job job) {
        return m_store->run(std::move(job));
    }

signals:
    void finishing();  ///< the store is waited for next: who keeps it busy for something that can be left is to stop
    void saveStateChanged();
    void failed(const matang::base::Error& error);   ///< something that was asked for could not be done
    void refused(const matang::base::Error& error);  ///< an edit is not allowed; what the file holds is shown again
    void revealed(const matang::rubric::NodeId& node);
    void peopleChanged();

private:
    void readPeople();
    void showInOverview();
    void showRefusal(const base::Error& error);
    void readEvidenceNow();

    const Surroundings& m_surroundings;
    QString m_file;
    bool m_readOnly;
    std::optional<workspace::Holder> m_holder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<WriteQueue> m_queue;
    QUndoStack m_undoStack;
    std::unique_ptr<AssessmentDocument> m_document;
    std::unique_ptr<Overview> m_overview;
    DeskEdits m_deskEdits{*this};
    EvidenceEdits m_evidenceEdits{*this};
    std::unique_ptr<ProgrammeState> m_programmes;
    std::unique_ptr<ProgrammeEdits> m_programmeEdits;
    std::vector<assessment::Person> m_people;
    QTimer m_readEvidence;
    assessment::AssessmentId m_evidenceOf;
};

template <typename Made>
void WorkspaceSession::add(const char* action, std::function<base::Result<Made>(StoreAccess, const workspace::Author&)> store,
                           std::function<Edit(const Made&)> made) {
    if (m_readOnly) {
        return;
    }
    const auto thing = std::make_shared<std::optional<Made>>();
    Write write;
    write.store = [store = std::move(store), who = author(action), thing](StoreAccess access) -> base::Result<void> {
        auto outcome = store(access, who);
        if (!outcome) {
            return base::propagate(outcome);
        }
        thing->emplace(std::move(*outcome));
        return {};
    };
    write.stored = [this, made = std::move(made), thing] {
        m_undoStack.push(new StepCommand(*this, made(**thing), StepCommand::Start::Done));
    };
    m_queue->add(std::move(write));
}

}  // namespace matang::gui
