// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>
#include <matang/base/result.h>
#include <matang/rubric/ids.h>

#include <optional>
#include <string>
#include <string_view>

namespace matang::assessment {

/// A stage's figures handed in: from then on nobody changes them until the stage is reopened.
struct HandIn {
    base::Moment at;
    std::string sender;    ///< who sent it technically; never empty
    std::string approver;  ///< who answers for it; never empty
    friend bool operator==(const HandIn&, const HandIn&) = default;
};

/// Whether assessors of a stage see one another's marks.
enum class PanelView {
    Open,
    Blind,  ///< each sees only the own marks until the panel is opened
};

/// "open", "blind".
[[nodiscard]] std::string_view panelViewCode(PanelView view);
[[nodiscard]] std::optional<PanelView> panelViewFromCode(std::string_view code);

/// How far a stage of an assessment is. One that says nothing (open, never handed in) is not stored.
struct StageStatus {
    rubric::StageId stage;
    std::optional<HandIn> handedIn;
    std::string reopenedBecause;  ///< the last reason for which it was reopened; empty where it never was
    PanelView panel = PanelView::Open;
    friend bool operator==(const StageStatus&, const StageStatus&) = default;
};

/// The stage handed in. NotAllowed "hand-in-unsigned" without sender or approver, "hand-in-by-one" {person} where both are the same,
/// "stage-handed-in" {stage} where it is already.
[[nodiscard]] base::Result<StageStatus> handedIn(const StageStatus& status, const HandIn& handIn);

/// The stage opened again for edits. NotAllowed "reopening-unexplained" without a reason, "stage-not-handed-in" {stage} where it is open.
[[nodiscard]] base::Result<StageStatus> reopened(const StageStatus& status, const std::string& reason);

}  // namespace matang::assessment
