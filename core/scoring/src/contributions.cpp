// SPDX-License-Identifier: GPL-3.0-or-later
#include "contributions.h"

#include "aggregate.h"
#include "aggregation.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// Goes down the tree with what one point of each node is worth for the index.
class Spreading {
public:
    Spreading(const rubric::Rubric& rubric, const rubric::WeightSet& weights, ScoreCard& card)
        : m_rubric(rubric), m_weights(weights), m_card(card), m_worth(card.nodes.size()), m_rounded(card.nodes.size()) {}

    void run() {
        m_worth.front() = Rational{1};
        for (NodeIndex node = rubric::kRoot; node < static_cast<NodeIndex>(m_card.nodes.size()); ++node) {
            NodeScore& score = at(node);
            const auto& worth = m_worth[static_cast<std::size_t>(node)];
            const auto& rounded = m_rounded[static_cast<std::size_t>(node)];
            score.contribution = rounded ? rounded : worth && score.value ? std::optional{*worth * *score.value} : std::nullopt;
            if (worth && isSumOfParts(node)) {
                passOn(node, *worth);
            }
        }
    }

private:
    [[nodiscard]] NodeScore& at(NodeIndex node) const { return m_card.nodes[static_cast<std::size_t>(node)]; }

    [[nodiscard]] bool isSumOfParts(NodeIndex node) const {
        const rubric::Node& which = m_rubric.node(node);
        return isLinear(which.aggregation) && !at(node).limited && !which.overYears &&
               (!which.repetition || isLinear(which.repetition->combine)) && unitsWeighAlike(node);
    }

    /// Where children weigh differently from unit to unit, none of them has one contribution.
    [[nodiscard]] bool unitsWeighAlike(NodeIndex node) const {
        const NodeIndex repeated = m_card.units.empty() ? -1 : m_rubric.repeatedAbove(node);
        const UnitScore* first = nullptr;
        for (const UnitScore& unit : m_card.units) {
            if (unit.node != repeated) {
                continue;
            }
            first = first == nullptr ? &unit : first;
            for (const NodeIndex child : m_weights.children[static_cast<std::size_t>(node)]) {
                const NodeScore& one = first->nodes[static_cast<std::size_t>(child - repeated)];
                const NodeScore& other = unit.nodes[static_cast<std::size_t>(child - repeated)];
                const bool chosenAlike = m_rubric.node(node).enough == 0 || one.value.has_value() == other.value.has_value();
                if (one.applies != other.applies || !chosenAlike) {
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] Rational weightIn(NodeIndex parent, NodeIndex child) const {
        const bool leftOut = m_rubric.node(parent).enough > 0 && !at(child).value;
        return leftOut ? Rational{} : m_weights.shareOfParent[static_cast<std::size_t>(child)] * at(child).applies;
    }

    void passOn(NodeIndex node, const Rational& worth) {
        const auto& children = m_weights.children[static_cast<std::size_t>(node)];
        const rubric::Node& which = m_rubric.node(node);
        Rational all;
        for (const NodeIndex child : children) {
            all += weightIn(node, child);
        }
        if (addsContributions(m_rubric, m_weights, node)) {
            roundChildren(node, worth);
        }
        for (const NodeIndex child : children) {
            const Rational weight = weightIn(node, child);
            const bool sums = which.aggregation == rubric::Aggregation::Sum;
            if (!all.isZero() && !at(child).applies.isZero()) {
                m_worth[static_cast<std::size_t>(child)] = worth * which.adjustment.times * (sums ? Rational{1} : weight / all);
            }
        }
    }

    /// Below a node that adds up rounded contributions: as it added them, stretched to what applies.
    void roundChildren(NodeIndex node, const Rational& worth) {
        const auto& children = m_weights.children[static_cast<std::size_t>(node)];
        Rational all;
        for (const NodeIndex child : children) {
            all += m_weights.shareOfIndex[static_cast<std::size_t>(child)] * at(child).applies;
        }
        for (const NodeIndex child : children) {
            if (const auto& value = at(child).value; value && !all.isZero()) {
                m_rounded[static_cast<std::size_t>(child)] =
                    worth / all * at(child).applies * contributionOf(m_rubric, m_weights, child, *value);
            }
        }
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    ScoreCard& m_card;
    std::vector<std::optional<Rational>> m_worth;    ///< of one point of a node
    std::vector<std::optional<Rational>> m_rounded;  ///< contributions that were rounded before they were added
};

}  // namespace

bool needsSpreading(const rubric::Rubric& rubric, const ScoreCard& card) {
    const auto notWhole = [](const NodeScore& score) { return score.applies != Rational{1}; };
    return !rubric.plain || std::any_of(card.nodes.begin(), card.nodes.end(), notWhole);
}

void spreadContributions(const rubric::Rubric& rubric, const rubric::WeightSet& weights, ScoreCard& card) {
    Spreading(rubric, weights, card).run();
}

}  // namespace matang::scoring
