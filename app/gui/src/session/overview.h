// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_store.h"

#include <matang/analysis/peers.h>
#include <matang/workspace/desk.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
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
    std::vector<analysis::PeerResult> peers;  ///< the same assessments, for comparing agencies; in the order of `rows`
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
    [[nodiscard]] const std::vector<assessment::Agency>& agencies() const noexcept { return m_contents.agencies; }
    [[nodiscard]] const std::vector<OverviewRow>& rows() const noexcept { return m_contents.rows; }
    /// The same assessments, for comparing agencies; in the order of `rows`.
    [[nodiscard]] const std::vector<analysis::PeerResult>& peers() const noexcept { return m_contents.peers; }
    /// The row of an assessment, or its agency; nullptr where there is none.
    [[nodiscard]] const OverviewRow* row(assessment::AssessmentId id) const;
    [[nodiscard]] const assessment::Agency* agency(assessment::AgencyId id) const;
    /// Replaces the row of an assessment that is being edited. What is compared among agencies follows a moment later, read from the file:
    /// an edit changes the improvements of later years too, and a ranking does not speak of the stage that is looked at.
    void update(OverviewRow row);

signals:
    void aboutToReset();
    void reset();
    void rowChanged(int row);
    /// Figures within `peers` are others than before; none came or went.
    void peersChanged();
    /// An edit of this assessment, or of its agency, was undone or done again.
    void revealed(matang::assessment::AssessmentId id);

private:
    void show(int token, base::Result<OverviewContents> contents);
    void readPeers();
    void showPeers(int token, base::Result<std::vector<analysis::PeerResult>> peers);

    WorkspaceStore& m_store;
    QTimer m_readPeers;
    std::set<assessment::AgencyId> m_edited;  ///< whose peers are older than what the file holds
    OverviewContents m_contents;
    State m_state = State::Loading;
    base::Error m_error;
    int m_token = 0;
};

}  // namespace matang::gui
