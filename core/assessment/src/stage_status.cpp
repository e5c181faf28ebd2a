// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/stage_status.h>

namespace matang::assessment {

using base::ErrorCode;

base::Result<StageStatus> handedIn(const StageStatus& status, const HandIn& handIn) {
    if (status.handedIn) {
        return base::fail(ErrorCode::NotAllowed, "stage-handed-in", {{"stage", status.stage.text}});
    }
    if (handIn.sender.empty() || handIn.approver.empty()) {
        return base::fail(ErrorCode::NotAllowed, "hand-in-unsigned");
    }
    if (handIn.sender == handIn.approver) {
        return base::fail(ErrorCode::NotAllowed, "hand-in-by-one", {{"person", handIn.sender}});
    }
    StageStatus changed = status;
    changed.handedIn = handIn;
    return changed;
}

base::Result<StageStatus> reopened(const StageStatus& status, const std::string& reason) {
    if (!status.handedIn) {
        return base::fail(ErrorCode::NotAllowed, "stage-not-handed-in", {{"stage", status.stage.text}});
    }
    if (reason.empty()) {
        return base::fail(ErrorCode::NotAllowed, "reopening-unexplained");
    }
    StageStatus changed = status;
    changed.handedIn.reset();
    changed.reopenedBecause = reason;
    return changed;
}

}  // namespace matang::assessment
