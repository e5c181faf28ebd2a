// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace matang::scoring {
namespace {

using base::Rational;

Rational meanOf(const Inputs& inputs, const NodeInput& input) {
    Rational sum;
    for (int position = input.firstMark; position >= 0; position = inputs.nextMark(position)) {
        sum += *inputs.mark(position).value;
    }
    return sum / input.marks;
}

std::vector<Rational> sortedValues(const Inputs& inputs, const NodeInput& input) {
    std::vector<Rational> values;
    for (int position = input.firstMark; position >= 0; position = inputs.nextMark(position)) {
        values.push_back(*inputs.mark(position).value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

Rational trimmedMeanOf(const Inputs& inputs, const NodeInput& input) {
    const std::vector<Rational> values = sortedValues(inputs, input);
    constexpr std::size_t kFewestToTrim = 3;
    if (values.size() < kFewestToTrim) {
        return meanOf(inputs, input);
    }
    const Rational sum = std::accumulate(values.begin() + 1, values.end() - 1, Rational{});
    return sum / static_cast<int>(values.size() - 2);
}

Rational medianOf(const Inputs& inputs, const NodeInput& input) {
    const std::vector<Rational> values = sortedValues(inputs, input);
    const std::size_t upper = values.size() / 2;
    return values.size() % 2 == 1 ? values[upper] : (values[upper - 1] + values[upper]) / 2;
}

bool allAgree(const Inputs& inputs, const NodeInput& input) {
    const Rational& first = *inputs.mark(input.firstMark).value;
    for (int position = inputs.nextMark(input.firstMark); position >= 0; position = inputs.nextMark(position)) {
        if (*inputs.mark(position).value != first) {
            return false;
        }
    }
    return true;
}

}  // namespace

rubric::Combination combinationOf(const rubric::Rubric& rubric, const rubric::Node& indicator) {
    return indicator.combination.value_or(indicator.survey >= 0 ? rubric::Combination::Mean : rubric.combination);
}

PanelValue combineMarks(rubric::Combination combination, const Inputs& inputs, const NodeInput& input) {
    if (const assessment::Agreement* agreed = inputs.agreement(input)) {
        return {agreed->value, false};
    }
    if (input.marks == 0) {
        return {};
    }
    if (input.marks == 1 || (combination == rubric::Combination::Consensus && allAgree(inputs, input))) {
        return {inputs.mark(input.firstMark).value, false};
    }
    switch (combination) {
        case rubric::Combination::Mean:
            return {meanOf(inputs, input), false};
        case rubric::Combination::Median:
            return {medianOf(inputs, input), false};
        case rubric::Combination::TrimmedMean:
            return {trimmedMeanOf(inputs, input), false};
        case rubric::Combination::Consensus:
            break;
    }
    return {std::nullopt, true};
}

}  // namespace matang::scoring
