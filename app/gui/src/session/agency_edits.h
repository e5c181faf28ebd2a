// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_session.h"

namespace matang::gui {

/// What stands at the head of an assessment: itself, and its published index at one stage where there is one.
struct AssessmentHead {
    assessment::Assessment assessment;
    std::optional<assessment::ReportedValue> index;
    friend bool operator==(const AssessmentHead&, const AssessmentHead&) = default;
};

/// The verbs around the assessments of the list, each undoable: they are stored first, since the workspace may refuse them.
class AgencyEdits {
public:
    explicit AgencyEdits(WorkspaceSession& session) : m_session(session) {}

    /// Code, name, kind and other names. `seenAt`: the row of the list that stands for it when it is undone.
    [[nodiscard]] QFuture<base::Result<void>> change(const assessment::Agency& before, const assessment::Agency& after,
                                                     assessment::AssessmentId seenAt);
    /// Cohort, edition, whether the agency took part, and the published index, as one edit: all of it is stored or nothing.
    [[nodiscard]] QFuture<base::Result<void>> change(const AssessmentHead& before, const AssessmentHead& after);
    /// A published figure of a node of the open assessment in place of the former one; without a new one the former is removed.
    [[nodiscard]] QFuture<base::Result<void>> report(assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& before,
                                                     const std::optional<assessment::ReportedValue>& after);

private:
    [[nodiscard]] std::function<void()> readAgain() const;

    WorkspaceSession& m_session;
};

}  // namespace matang::gui
