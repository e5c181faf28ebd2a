// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/rubric.h>

#include <algorithm>

namespace matang::rubric {

bool PredicateBand::holds(const base::Rational& value) const {
    return from <= value && (value < upper || (upperIncluded && value == upper));
}

bool Rounding::rounds(const std::string& kind, RoundingStep::Figure figure) const {
    return std::any_of(steps.begin(), steps.end(), [&](const RoundingStep& step) { return step.kind == kind && step.figure == figure; });
}

NodeIndex Rubric::find(const NodeId& node) const {
    const auto found = indexById.find(node.text);
    return found == indexById.end() ? -1 : found->second;
}

const Profile* Rubric::profile(const ProfileId& wanted) const {
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& known) { return known.id == wanted; });
    return found == profiles.end() ? nullptr : &*found;
}

int Rubric::stageOrder(const StageId& stage) const {
    const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage& known) { return known.id == stage; });
    return found == stages.end() ? -1 : static_cast<int>(found - stages.begin());
}

const Scale& Rubric::scaleOf(NodeIndex indicator) const {
    return scales.at(static_cast<std::size_t>(node(indicator).scale));
}

const LocalisedText* Rubric::kindName(const std::string& kind) const {
    const auto found = std::find_if(nodeKinds.begin(), nodeKinds.end(), [&](const auto& known) { return known.first == kind; });
    return found == nodeKinds.end() ? nullptr : &found->second;
}

const PredicateBand* Rubric::predicateFor(const base::Rational& value) const {
    const auto found = std::find_if(predicates.begin(), predicates.end(), [&](const PredicateBand& band) { return band.holds(value); });
    return found == predicates.end() ? nullptr : &*found;
}

}  // namespace matang::rubric
