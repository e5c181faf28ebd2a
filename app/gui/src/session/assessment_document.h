// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_loading.h"
#include "workspace_store.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace matang::gui {

/// The assessment that every page talks about, with its stage: kept in memory, scored anew after each change. Reading goes through the
/// store.
class AssessmentDocument final : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit AssessmentDocument(WorkspaceStore& store, QObject* parent = nullptr);

    /// Reads an assessment; `opened` or `failed` follows. A call that is overtaken by a later one has no effect.
    void open(assessment::AssessmentId id, std::optional<rubric::StageId> stage = {});
    /// Reads the present assessment again, after other data of its agency changed.
    void reload();
    void setStage(const rubric::StageId& stage);

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
    [[nodiscard]] bool stageByAssessor() const;
    /// The latest earlier year of the same instrument, or nullptr.
    [[nodiscard]] const analysis::ScoredAssessment* previousYear() const;
    [[nodiscard]] analysis::Comparison comparison() const;
    /// The result of the current year within the comparison: improvement and whether it may be compared.
    [[nodiscard]] std::optional<analysis::YearResult> yearResult() const;
    /// The mark of an assessor at the current stage; one without value and texts where there is none.
    [[nodiscard]] assessment::Mark markOf(rubric::NodeIndex node, const std::string& assessor) const;
    /// True where assessors differ at this stage and the rubric wants them to agree: the indicator then has no value.
    [[nodiscard]] bool isDisputed(const rubric::NodeId& node, const rubric::StageId& stage) const;
    [[nodiscard]] const assessment::ReportedValue* reportedAt(rubric::NodeIndex node) const;
    [[nodiscard]] std::vector<assessment::EvidenceLink> evidenceOf(rubric::NodeIndex node) const;
    [[nodiscard]] int evidenceCount(rubric::NodeIndex node) const;
    /// Indicators of the profile that have a value but no evidence.
    [[nodiscard]] int withoutEvidence() const;

    // Called by the session when an edit is made; other assessments than the open one are ignored.
    void applyMark(assessment::AssessmentId id, const assessment::Mark& mark);
    void applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present);
    void applyEvidence(assessment::AssessmentId id, std::vector<assessment::EvidenceLink> evidence);

signals:
    void stateChanged();           ///< another assessment, or loading, or failed: everything is to be shown anew
    void aboutToReset();           ///< before `stateChanged`, for item models
    void scoresChanged(int node);  ///< a value at this node changed, and with it those above
    void stageChanged();
    void evidenceChanged();

private:
    void show(int token, base::Result<LoadedAssessment> loaded);
    void rescore();

    WorkspaceStore& m_store;
    std::optional<LoadedAssessment> m_loaded;
    State m_state = State::Empty;
    base::Error m_error;
    int m_token = 0;
};

}  // namespace matang::gui
