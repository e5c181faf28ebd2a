// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/person.h>
#include <matang/rubric/rubric.h>

namespace matang::gui {

class WorkspaceSession;

/// Why the answers of a stage cannot be changed.
enum class StageLock {
    None,
    ReadOnly,    ///< the whole workspace
    HandedIn,    ///< the stage was handed in
    OtherParty,  ///< who is working does not fill in this stage
};

/// Agencies fill in their own stages and assessors theirs; a coordinator may edit both.
[[nodiscard]] bool mayEdit(assessment::Role role, rubric::StageParty party);

/// Of the stage that is looked at.
[[nodiscard]] StageLock stageLock(const WorkspaceSession& session);

}  // namespace matang::gui
