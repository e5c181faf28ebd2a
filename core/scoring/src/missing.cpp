// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/missing.h>

namespace matang::scoring {
namespace {

using rubric::NodeIndex;

/// Walks one card from the index down to what has no value.
class Search {
public:
    Search(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const ScoreCard& card)
        : m_rubric(rubric), m_weights(weights), m_card(card) {}

    std::vector<MissingValue> run() {
        look(rubric::kRoot, nullptr);
        return std::move(m_missing);
    }

private:
    [[nodiscard]] const NodeScore& scoreOf(NodeIndex node, const UnitScore* unit) const {
        return unit == nullptr ? m_card.node(node) : unit->nodes[static_cast<std::size_t>(node - unit->node)];
    }

    void look(NodeIndex node, const UnitScore* unit) {
        const NodeScore& score = scoreOf(node, unit);
        if (score.applies.isZero() || (score.value && score.complete()) || (node != rubric::kRoot && !m_weights.holds(node))) {
            return;
        }
        const rubric::Node& element = m_rubric.node(node);
        if (unit == nullptr && element.repetition) {
            lookAtUnits(node, *element.repetition);
        } else if (element.isIndicator()) {
            m_missing.push_back({node, unit == nullptr ? std::string{} : unit->unit, -1});
        } else {
            lookBelow(node, unit);
        }
    }

    void lookBelow(NodeIndex node, const UnitScore* unit) {
        for (const NodeIndex child : m_weights.children[static_cast<std::size_t>(node)]) {
            look(child, unit);
        }
    }

    void lookAtUnits(NodeIndex node, const rubric::Repetition& repetition) {
        int units = 0;
        for (const UnitScore& unit : m_card.units) {
            if (unit.node == node) {
                ++units;
                look(node, &unit);
            }
        }
        if (units == 0 || units < repetition.atLeast) {
            m_missing.push_back({node, {}, units});
        }
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const ScoreCard& m_card;
    std::vector<MissingValue> m_missing;
};

}  // namespace

std::vector<MissingValue> missingValues(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const ScoreCard& card) {
    return card.nodes.empty() || card.complete() ? std::vector<MissingValue>{} : Search(rubric, weights, card).run();
}

}  // namespace matang::scoring
