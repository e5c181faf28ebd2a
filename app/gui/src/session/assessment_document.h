// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_loading.h"
#include "desk_state.h"
#include "evidence_state.h"
#include "unit_choice.h"
#include "workspace_store.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::gui {

/// The assessment that every page talks about, with its stage, the answer (as it is, as it is to be) and the units of repeated sub-trees
/// that are looked at: kept in memory, scored anew after each change. Reading goes through the store.
class AssessmentDocument final : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit AssessmentDocument(WorkspaceStore& store, QObject* parent = nullptr);

    /// Reads an assessment; `opened` or `failed` follows. A call that is overtaken by a later one has no effect. Another assessment is
    /// shown as it is, unless the answer is given.
    void open(assessment::AssessmentId id, std::optional<rubric::StageId> stage = {}, std::optional<assessment::Answer> answer = {});
    /// Reads the present assessment again, after other data of its agency changed.
    void reload();
    void setStage(const rubric::StageId& stage);
    void setAnswer(assessment::Answer answer);
    /// Who looks at the assessment: of a stage whose panel is blind assessors see their own marks only, and agencies none.
    void setViewer(const assessment::Person& viewer);
    /// Which unit of a repeated sub-tree is looked at (see UnitChoice).
    void setUnit(rubric::NodeIndex repeated, const std::string& unit);
    /// The same for the repeated node over this one, as soon as the assessment that is being opened is there.
    void setUnitOnceOpen(const rubric::NodeId& node, const std::string& unit);

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isReady() const noexcept { return m_loaded.has_value(); }
    [[nodiscard]] const base::Error& error() const noexcept { return m_error; }

    // Only while isReady():
    [[nodiscard]] assessment::AssessmentId id() const { return m_loaded->current.record.assessment.id; }
    [[nodiscard]] const LoadedAssessment& loaded() const { return *m_loaded; }
    [[nodiscard]] const analysis::ScoredAssessment& current() const { return m_loaded->current; }
    [[nodiscard]] const rubric::Rubric& rubric() const { return *m_loaded->current.rubric; }
    [[nodiscard]] const rubric::WeightSet& weights() const { return *m_loaded->current.weights; }
    [[nodiscard]] const scoring::ScoreCard& card() const { return m_loaded->current.card; }
    [[nodiscard]] const rubric::StageId& stage() const { return m_loaded->current.card.stage; }
    [[nodiscard]] assessment::Answer answer() const { return m_loaded->current.card.answer; }
    [[nodiscard]] bool stageByAssessor() const;
    /// Stages, targets, findings and clarifications of this assessment.
    [[nodiscard]] DeskState& desk() noexcept { return m_desk; }
    [[nodiscard]] const DeskState& desk() const noexcept { return m_desk; }
    /// The evidence of this assessment.
    [[nodiscard]] EvidenceState& evidence() noexcept { return m_evidence; }
    [[nodiscard]] const EvidenceState& evidence() const noexcept { return m_evidence; }
    [[nodiscard]] const assessment::Person& viewer() const noexcept { return m_viewer; }
    /// True where the stage's panel is blind to the viewer, so that its marks, but for the viewer's own, are left out of everything.
    [[nodiscard]] bool isBlind(const rubric::StageId& stage) const;
    /// The repeated node that this one lies below; -1 for the repeated node itself and for all others.
    [[nodiscard]] rubric::NodeIndex repeatedOver(rubric::NodeIndex node) const;
    /// The units of a repeated node: the fixed ones, else all that anything was given for and the one that is looked at.
    [[nodiscard]] std::vector<std::string> unitsOf(rubric::NodeIndex repeated) const;
    /// The unit that is looked at below a repeated node; empty elsewhere, and where there is no unit yet.
    [[nodiscard]] std::string unitAt(rubric::NodeIndex node) const;
    /// True where a mark needs a unit and there is none.
    [[nodiscard]] bool lacksUnit(rubric::NodeIndex node) const { return repeatedOver(node) >= 0 && unitAt(node).empty(); }
    /// The score of a node in the unit that is looked at, elsewhere that of the card.
    [[nodiscard]] scoring::NodeScore scoreOf(rubric::NodeIndex node) const;
    /// The same of the latest earlier year; nothing where the node has no value there.
    [[nodiscard]] std::optional<base::Rational> valueLastYear(rubric::NodeIndex node) const;
    /// The value of a node at the stage before the current one; nothing at the first.
    [[nodiscard]] std::optional<base::Rational> valueAtStageBefore(rubric::NodeIndex node) const;
    /// The latest earlier year of the same instrument, or nullptr.
    [[nodiscard]] const analysis::ScoredAssessment* previousYear() const;
    [[nodiscard]] analysis::Comparison comparison() const;
    /// The result of the current year within the comparison: improvement and whether it may be compared.
    [[nodiscard]] std::optional<analysis::YearResult> yearResult() const;
    /// The mark of an assessor at the current stage, for the unit and answer that are looked at; one without value and texts where there
    /// is none.
    [[nodiscard]] assessment::Mark markOf(rubric::NodeIndex node, const std::string& assessor) const;
    /// The mark that this person edits at the current stage. An agency answers as one: where a colleague has given its only answer, it is
    /// that one, whoever goes on with it.
    [[nodiscard]] assessment::Mark ownMark(rubric::NodeIndex node, const std::string& person) const;
    /// The stored mark of the same indicator, stage, assessor, unit and answer; the same without value and texts where there is none.
    [[nodiscard]] assessment::Mark storedLike(const assessment::Mark& mark) const;
    /// True where a mark or reported value is about the unit and answer that are looked at at its node.
    [[nodiscard]] bool isLookedAt(rubric::NodeIndex node, const std::string& unit, assessment::Answer answer) const;
    /// What the panel agreed on at a stage, in the unit and answer that are looked at, or nullptr.
    [[nodiscard]] const assessment::Agreement* agreementAt(rubric::NodeIndex node, const rubric::StageId& stage) const;
    /// The one that stands for the same node, stage, unit and answer, or nullptr.
    [[nodiscard]] const assessment::Agreement* agreementLike(const assessment::Agreement& agreement) const;
    [[nodiscard]] const assessment::ReportedValue* reportedAt(rubric::NodeIndex node) const;
    [[nodiscard]] int evidenceCount(rubric::NodeIndex node) const { return m_evidence.count(rubric().node(node).id); }
    /// Indicators of the profile that have a value but no evidence.
    [[nodiscard]] int withoutEvidence() const;

    // Called by the session when an edit is made; other assessments than the open one are ignored.
    void applyMark(assessment::AssessmentId id, const assessment::Mark& mark);
    void applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present);
    void applyAgreement(assessment::AssessmentId id, const assessment::Agreement& agreement, bool present);
    void applyEvidence(assessment::AssessmentId id, std::vector<workspace::EvidencePiece> evidence);

signals:
    void stateChanged();           ///< another assessment, or loading, or failed: everything is to be shown anew
    void aboutToReset();           ///< before `stateChanged`, for item models
    void scoresChanged(int node);  ///< a value at this node changed, and with it those above
    void stageChanged();           ///< or the answer: every figure may be another one
    void unitChanged(int repeated);
    void evidenceChanged();

private:
    void show(int token, base::Result<LoadedAssessment> loaded);
    void rescore();
    void rescoreYears();
    [[nodiscard]] bool isOwn(const assessment::Mark& mark) const;
    /// Leaves out the marks that the viewer must not see yet.
    void showVisibleMarks();
    void refresh();

    WorkspaceStore& m_store;
    std::optional<LoadedAssessment> m_loaded;
    std::vector<assessment::Mark> m_allMarks;  ///< of the current assessment; its record holds those that may be seen
    assessment::Person m_viewer;
    DeskState m_desk;
    EvidenceState m_evidence{*this};
    mutable std::optional<scoring::ScoreCard> m_stageBefore;  ///< computed when it is first asked for after a change
    State m_state = State::Empty;
    base::Error m_error;
    UnitChoice m_units;
    std::pair<rubric::NodeId, std::string> m_unitOnceOpen;
    int m_token = 0;
};

}  // namespace matang::gui
