// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>

#include <string>

namespace matang::workspace {

/// Where a figure stands: a node at a stage, of one unit where the rubric repeats a sub-tree, as it is or as it is to be.
struct Place {
    rubric::NodeId node;
    rubric::StageId stage;
    std::string unit;
    assessment::Answer answer = assessment::Answer::AsIs;
};

[[nodiscard]] inline Place placeOf(const assessment::Mark& mark) {
    return {mark.node, mark.stage, mark.unit, mark.answer};
}
[[nodiscard]] inline Place placeOf(const assessment::ReportedValue& value) {
    return {value.node, value.stage, value.unit, value.answer};
}
[[nodiscard]] inline Place placeOf(const assessment::Agreement& agreement) {
    return {agreement.node, agreement.stage, agreement.unit, agreement.answer};
}
/// Figures to compare with are of no unit, and as it is.
[[nodiscard]] inline Place placeOf(const assessment::CheckFigure& figure) {
    return {figure.node, figure.stage, {}, assessment::Answer::AsIs};
}

}  // namespace matang::workspace
