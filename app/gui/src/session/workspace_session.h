// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../surroundings.h"
#include "assessment_document.h"
#include "mark_commands.h"
#include "new_assessment.h"
#include "overview.h"
#include "rubric_shelf.h"
#include "workspace_store.h"

#include <matang/exchange/import_values.h>

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace matang::gui {

/// Where an edit was made. An empty stage, unit or answer: wherever the window stands.
struct EditPlace {
    rubric::NodeId node;
    rubric::StageId stage{};
    std::string unit{};
    std::optional<assessment::Answer> answer{};
};

/// One open workspace: its store, its undo stack, the assessment that is shown, the list of all assessments, and the verbs that edit. An
/// edit is shown at once, written by the store, and called saved when it is durable.
class WorkspaceSession final : public QObject {
    Q_OBJECT

public:
    enum class SaveState { Saved, Saving, Failed };

    WorkspaceSession(workspace::Workspace workspace, const Surroundings& surroundings, QObject* parent = nullptr);
    ~WorkspaceSession() override;

    [[nodiscard]] const QString& file() const noexcept { return m_file; }
    [[nodiscard]] bool isReadOnly() const noexcept { return m_readOnly; }
    /// Who writes to the file instead of us.
    [[nodiscard]] const std::optional<workspace::Holder>& holder() const noexcept { return m_holder; }
    [[nodiscard]] SaveState saveState() const noexcept { return m_saveState; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }
    [[nodiscard]] AssessmentDocument& document() noexcept { return *m_document; }
    [[nodiscard]] Overview& overview() noexcept { return *m_overview; }
    [[nodiscard]] const Surroundings& surroundings() const noexcept { return m_surroundings; }
    [[nodiscard]] bool isAttaching() const noexcept { return m_attachments > 0; }

    // Verbs of the person at the desk, undoable. They need a name of who is working (Settings::person).
    void editMark(rubric::NodeIndex node, const assessment::Mark& after, MarkField field);
    void removeReported(rubric::NodeIndex node);
    void attachEvidence(rubric::NodeIndex node, const QStringList& files);
    void cancelAttaching();
    void removeEvidence(const assessment::EvidenceLink& link);

    // Not undoable; the futures carry the outcome. What is created or imported ends the list of edits that can be undone, since undoing
    // one from before would not be what the person means.
    [[nodiscard]] QFuture<base::Result<assessment::AssessmentId>> create(const NewAssessment& wanted);
    [[nodiscard]] QFuture<base::Result<exchange::ImportReport>> import(const QString& file, exchange::ImportMode mode);
    /// Every instrument text that the workspace stores, also those that this version cannot read.
    [[nodiscard]] QFuture<base::Result<std::vector<ShelvedRubric>>> storedRubrics();
    [[nodiscard]] QFuture<base::Result<void>> saveCopy(const QString& file);
    [[nodiscard]] QFuture<base::Result<void>> writeEvidence(const assessment::EvidenceLink& link, const QString& file);

    // Called by the undo commands.
    void applyMark(assessment::AssessmentId id, const assessment::Mark& mark, const char* action);
    void applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present, const char* action);
    void applyEvidence(const std::shared_ptr<assessment::EvidenceLink>& link, assessment::AssessmentId id, bool present,
                       const char* action);
    void reveal(assessment::AssessmentId id, const EditPlace& place);

signals:
    void saveStateChanged();
    void failed(const matang::base::Error& error);  ///< an edit was not stored; what the file holds is shown again
    void revealed(const matang::rubric::NodeId& node);
    void attachingChanged();
    void attachProgress(qint64 done, qint64 total);

private:
    [[nodiscard]] workspace::Author author(const char* action) const;
    void forgetEdits(bool stored);
    void write(std::function<base::Result<void>(StoreAccess)> job);
    void finishWrite(const base::Result<void>& outcome);
    void startAttaching(const workspace::Workspace::EvidenceRequest& request, const QString& file);
    void finishAttaching(const base::Result<assessment::EvidenceLink>& outcome);
    void readEvidence(assessment::AssessmentId id);

    const Surroundings& m_surroundings;
    QString m_file;
    bool m_readOnly;
    std::optional<workspace::Holder> m_holder;
    std::unique_ptr<WorkspaceStore> m_store;
    QUndoStack m_undoStack;
    std::unique_ptr<AssessmentDocument> m_document;
    std::unique_ptr<Overview> m_overview;
    SaveState m_saveState = SaveState::Saved;
    int m_pending = 0;
    int m_attachments = 0;
    std::stop_source m_stopAttaching;
};

}  // namespace matang::gui
