// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_store.h"

#include <matang/analysis/comparison.h>
#include <matang/workspace/desk.h>

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace matang::gui {

/// One assessment in the list of the whole workspace.
struct OverviewRow {
    assessment::AssessmentId id;
    assessment::Assessment record;
    std::string agency;
    assessment::AgencyKind kind = assessment::AgencyKind::Unknown;
    std::shared_ptr<const rubric::Rubric> rubric;
    int year = 0;
    bool takesPart = true;
    bool complete = false;
    rubric::StageId stage;  ///< that the figures are of: the latest that has any
    std::vector<assessment::StageStatus> statuses{};
    std::vector<assessment::ReportedValue> reportedIndex{};  ///< by stage
    std::optional<base::Rational> index;
    scoring::ValueSource source = scoring::ValueSource::None;
    scoring::PredicateResult predicate;
    int filled = 0;
    int indicators = 0;

    [[nodiscard]] bool isHandedIn() const;
};

[[nodiscard]] OverviewRow overviewRow(const assessment::Agency& agency, const analysis::ScoredAssessment& assessment,
                                      std::vector<assessment::StageStatus> statuses);

/// What the store reads for the list.
struct OverviewContents {
    std::vector<assessment::Agency> agencies;
    std::vector<OverviewRow> rows;
};

/// All assessments of a workspace with their figures: read and scored on the store's thread, shown when they are all there.
class Overview final : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    explicit Overview(WorkspaceStore& store, QObject* parent = nullptr);

    /// Reads everything again; an answer to an earlier call that is still under way is dropped.
    void refresh();
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const base::Error& error() const noexcept { return m_error; }
    [[nodiscard]] const std::vector<OverviewRow>& rows() const noexcept { return m_contents.rows; }
    /// The row of an assessment, or its agency; nullptr where there is none.
    [[nodiscard]] const OverviewRow* row(assessment::AssessmentId id) const;
    [[nodiscard]] const assessment::Agency* agency(assessment::AgencyId id) const;
    /// Replaces the row of an assessment that is being edited.
    void update(OverviewRow row);

signals:
    void aboutToReset();
    void reset();
    void rowChanged(int row);
    /// An edit of this assessment, or of its agency, was undone or done again.
    void revealed(matang::assessment::AssessmentId id);

private:
    void show(int token, base::Result<OverviewContents> contents);

    WorkspaceStore& m_store;
    OverviewContents m_contents;
    State m_state = State::Loading;
    base::Error m_error;
    int m_token = 0;
};

}  // namespace matang::gui
