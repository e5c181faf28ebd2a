// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/score_card.h>

#include <algorithm>

namespace matang::scoring {
namespace {

bool carries(const rubric::Node& node, const std::string& axis, const std::string& value) {
    return std::any_of(node.tags.begin(), node.tags.end(), [&](const rubric::Tag& tag) { return tag.axis == axis && tag.value == value; });
}

TagScore tagScore(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const ScoreCard& card, const std::string& axis,
                  const std::string& value) {
    TagScore score{axis, value, std::nullopt, 0, 0};
    base::Rational sum;
    for (const rubric::NodeIndex indicator : weights.indicators) {
        if (!carries(rubric.node(indicator), axis, value)) {
            continue;
        }
        ++score.indicators;
        if (const auto& given = card.node(indicator).value) {
            ++score.filled;
            sum += *given;
        }
    }
    if (score.filled > 0) {
        score.mean = sum / score.filled;
    }
    return score;
}

}  // namespace

std::vector<TagScore> crossTab(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const ScoreCard& card,
                               const std::string& axis) {
    std::vector<TagScore> scores;
    const auto found = std::find_if(rubric.tagAxes.begin(), rubric.tagAxes.end(), [&](const auto& known) { return known.id == axis; });
    if (found == rubric.tagAxes.end()) {
        return scores;
    }
    for (const auto& [value, name] : found->values) {
        scores.push_back(tagScore(rubric, weights, card, axis, value));
    }
    return scores;
}

}  // namespace matang::scoring
