// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_claim.h"

#include <charconv>
#include <limits>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeIndex;

int levelOf(const Rational& value) {
    constexpr int kLowest = std::numeric_limits<int>::min();
    constexpr int kHighest = std::numeric_limits<int>::max();
    if (value < Rational{kLowest} || Rational{kHighest} < value) {
        return value.sign() < 0 ? kLowest : kHighest;
    }
    const std::string digits = value.floor().toFraction();
    int level = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), level);
    return level;
}

bool hasLevels(const rubric::Rubric& rubric, const rubric::Node& node) {
    return !node.quantity && !node.import && node.survey < 0 && node.scale >= 0 &&
           !rubric.scales[static_cast<std::size_t>(node.scale)].levels.empty();
}

/// By NodeIndex: the value that counts, in a repeated sub-tree the highest of any unit.
std::vector<std::optional<Rational>> valuesOf(const scoring::ScoreCard& card) {
    std::vector<std::optional<Rational>> values;
    for (const scoring::NodeScore& score : card.nodes) {
        values.push_back(score.value);
    }
    std::vector<bool> ofUnits(values.size(), false);
    for (const scoring::UnitScore& unit : card.units) {
        for (std::size_t below = 0; below < unit.nodes.size(); ++below) {
            const std::size_t at = static_cast<std::size_t>(unit.node) + below;
            const std::optional<Rational>& value = unit.nodes[below].value;
            if (value && (!ofUnits[at] || *values[at] < *value)) {
                values[at] = value;
                ofUnits[at] = true;
            }
        }
    }
    return values;
}

}  // namespace

std::vector<std::optional<Claim>> claimsOf(const ScoredAssessment& scored) {
    const rubric::Rubric& rubric = *scored.rubric;
    std::vector<std::optional<Claim>> claims(rubric.nodes.size());
    const std::vector<std::optional<Rational>> values = valuesOf(scored.card);
    for (std::size_t at = 0; at < claims.size() && at < values.size(); ++at) {
        const auto index = static_cast<NodeIndex>(at);
        if (rubric.node(index).isIndicator() && scored.weights->holds(index) && values[at]) {
            claims[at] = Claim{levelOf(*values[at]), hasLevels(rubric, rubric.node(index))};
        }
    }
    return claims;
}

}  // namespace matang::analysis
