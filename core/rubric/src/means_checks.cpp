// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/rubric/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace matang::rubric {

namespace {

/// The key that makes a node's value something else than a (weighted) mean of its children; empty where there is none.
std::string otherThanMean(const Node& node) {
    if (node.isIndicator()) {
        return {};
    }
    if (node.aggregation != Aggregation::WeightedMean && node.aggregation != Aggregation::Mean) {
        const auto& words = formatOf(FormatMap::Branch).find("aggregation")->choices;
        return "aggregation: " + std::string{words[static_cast<std::size_t>(node.aggregation)]};
    }
    const std::pair<bool, const char*> others[] = {
        {node.repetition.has_value(), "repeat"}, {node.enough > 0, "enough"},      {!node.adjustment.changesNothing(), "adjust"},
        {!node.bonuses.empty(), "bonuses"},      {!node.limits.empty(), "limits"}, {node.overYears.has_value(), "over-years"}};
    for (const auto& [there, key] : others) {
        if (there) {
            return key;
        }
    }
    return {};
}

/// Reports nodes that must be means and are not, each once for what needs it.
class MeansCheck {
public:
    explicit MeansCheck(Reading& reading) : m_reading(reading) {}

    /// The values of all nodes above this one, if they take it in at all.
    void needAbove(NodeIndex node, const std::string& what, const base::SourcePosition& position) {
        std::vector<NodeIndex> above;
        const Rubric& rubric = m_reading.rubric;
        while (node > kRoot) {
            if (!rubric.node(node).counts) {
                return;
            }
            node = rubric.node(node).parent;
            above.push_back(node);
        }
        for (const NodeIndex one : above) {
            const std::string why = otherThanMean(rubric.node(one));
            if (!why.empty() && m_reported.insert({one, what}).second) {
                m_reading.findings.error(position, "needs-means", {{"what", what}, {"node", rubric.node(one).id.text}, {"why", why}});
            }
        }
    }

private:
    Reading& m_reading;
    std::set<std::pair<NodeIndex, std::string>> m_reported;
};

bool isPlain(const Rubric& rubric) {
    const auto plain = [](const Node& node) { return node.counts && otherThanMean(node).empty(); };
    return rubric.notApplicable.spread != NotApplicableRule::Spread::AcrossIndex &&
           std::all_of(rubric.nodes.begin(), rubric.nodes.end(), plain);
}

}  // namespace

void checkMeans(Reading& reading) {
    Rubric& rubric = reading.rubric;
    rubric.plain = isPlain(rubric);
    if (rubric.plain) {
        return;
    }
    MeansCheck check(reading);
    const bool acrossIndex = rubric.notApplicable.spread == NotApplicableRule::Spread::AcrossIndex;
    for (std::size_t at = 0; at < rubric.nodes.size(); ++at) {
        const Node& node = rubric.nodes[at];
        const auto index = static_cast<NodeIndex>(at);
        if (acrossIndex && node.mayNotApply) {
            check.needAbove(index, "rule: across-index", reading.notApplicable);
        }
        for (std::size_t step = 0; step < rubric.rounding.steps.size(); ++step) {
            const RoundingStep& rounded = rubric.rounding.steps[step];
            if (rounded.figure == RoundingStep::Figure::Contribution && rounded.kind == node.kind) {
                check.needAbove(index, "figure: contribution", reading.roundingSteps[step]);
            }
        }
    }
}

}  // namespace matang::rubric
