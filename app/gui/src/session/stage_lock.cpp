// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_lock.h"

#include "workspace_session.h"

namespace matang::gui {

bool mayEdit(assessment::Role role, rubric::StageParty party) {
    switch (role) {
        case assessment::Role::Coordinator:
            return true;
        case assessment::Role::Agency:
            return party == rubric::StageParty::Agency;
        case assessment::Role::Assessor:
            return party == rubric::StageParty::Assessor;
    }
    return false;
}

StageLock stageLock(const WorkspaceSession& session) {
    if (session.isReadOnly()) {
        return StageLock::ReadOnly;
    }
    const auto& document = session.document();
    if (!document.isReady()) {
        return StageLock::None;
    }
    if (document.desk().status(document.stage()).handedIn) {
        return StageLock::HandedIn;
    }
    const auto party = document.stageByAssessor() ? rubric::StageParty::Assessor : rubric::StageParty::Agency;
    return mayEdit(session.surroundings().settings.role(), party) ? StageLock::None : StageLock::OtherParty;
}

}  // namespace matang::gui
