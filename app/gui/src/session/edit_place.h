// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>

#include <optional>
#include <string>

namespace matang::gui {

/// Where an edit was made. An empty node, stage, unit or answer: wherever the window stands.
struct EditPlace {
    rubric::NodeId node{};
    rubric::StageId stage{};
    std::string unit{};
    std::optional<assessment::Answer> answer{};
};

}  // namespace matang::gui
