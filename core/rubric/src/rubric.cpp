// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/rubric.h>

#include <algorithm>

namespace matang::rubric {

const RoundingStep* Rounding::step(const std::string& kind, RoundingStep::Figure figure) const {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const RoundingStep& one) { return one.kind == kind && one.figure == figure; });
    return found == steps.end() ? nullptr : &*found;
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

const PredicateTable* Rubric::predicateTableOf(NodeIndex which) const {
    if (which == kRoot) {
        return predicates.bands.empty() ? nullptr : &predicates;
    }
    const int table = node(which).predicateTable;
    return table < 0 ? nullptr : &predicateTables[static_cast<std::size_t>(table)];
}

NodeIndex Rubric::repeatedAbove(NodeIndex which) const {
    while (which >= 0 && !node(which).repetition) {
        which = node(which).parent;
    }
    return which;
}

NodeIndex Rubric::lastBelow(NodeIndex which) const {
    while (!node(which).children.empty()) {
        which = node(which).children.back();
    }
    return which;
}

}  // namespace matang::rubric
