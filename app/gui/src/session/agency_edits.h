// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_session.h"

namespace matang::gui {

/// The verbs around the assessments of the list, each undoable: they are stored first, since the workspace may refuse them.
class AgencyEdits {
public:
    explicit AgencyEdits(WorkspaceSession& session) : m_session(session) {}

    /// Code, name, kind and other names. `seenAt`: the row of the list that stands for it when it is undone.
    [[nodiscard]] QFuture<base::Result<void>> change(const assessment::Agency& before, const assessment::Agency& after,
                                                     assessment::AssessmentId seenAt);
    /// Cohort, edition, whether the agency took part.
    [[nodiscard]] QFuture<base::Result<void>> change(const assessment::Assessment& before, const assessment::Assessment& after);
    /// A published figure of a node in place of the former one at the same place; without a new one the former is removed.
    enum class Seen { InList, InSheet };
    [[nodiscard]] QFuture<base::Result<void>> report(assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& before,
                                                     const std::optional<assessment::ReportedValue>& after, Seen seenAt);

private:
    [[nodiscard]] std::function<void()> readAgain() const;

    WorkspaceSession& m_session;
};

}  // namespace matang::gui
