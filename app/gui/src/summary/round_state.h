// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/overview.h"

#include <QString>

#include <array>

namespace matang::gui {

/// How far an assessment of a round is, at the latest stage that has any value. Every assessment is in one of these states.
enum class RoundState {
    NotBegun,     ///< takes part, and nothing is given yet
    BeingFilled,  ///< something is missing
    Filled,       ///< nothing is missing, but the stage was not handed in
    HandedIn,     ///< the stage was handed in
    Reported,     ///< the index is a published figure that was typed in or imported
    DidNotTakePart,
};

/// In the order in which a round goes.
inline constexpr std::array kRoundStates{RoundState::NotBegun, RoundState::BeingFilled, RoundState::Filled,
                                         RoundState::HandedIn, RoundState::Reported,    RoundState::DidNotTakePart};

[[nodiscard]] RoundState roundStateOf(const OverviewRow& row);

/// "being filled in", "handed in" ...
[[nodiscard]] QString roundStateWords(RoundState state);

}  // namespace matang::gui
