// SPDX-License-Identifier: GPL-3.0-or-later
#include "aggregate.h"

#include <matang/base/roots.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Aggregation;
using Combine = rubric::Repetition::Combine;

Rational weightOf(const std::vector<Part>& parts) {
    return std::accumulate(parts.begin(), parts.end(), Rational{}, [](const Rational& sum, const Part& part) { return sum + part.weight; });
}

std::optional<Combined> weightedMean(const std::vector<Part>& parts) {
    const Rational weight = weightOf(parts);
    if (weight.isZero()) {
        return std::nullopt;
    }
    Rational sum;
    for (const Part& part : parts) {
        sum += part.weight * part.value;
    }
    return Combined{sum / weight, false};
}

bool anyNegative(const std::vector<Part>& parts) {
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.value.sign() < 0; });
}

bool anyZero(const std::vector<Part>& parts) {
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.value.isZero(); });
}

bool allEqual(const std::vector<Part>& parts) {
    return std::all_of(parts.begin(), parts.end(), [&](const Part& part) { return part.value == parts.front().value; });
}

std::optional<Combined> geometricMean(std::vector<Part> parts) {
    std::erase_if(parts, [](const Part& part) { return part.weight.isZero(); });
    if (parts.empty() || anyNegative(parts)) {
        return std::nullopt;
    }
    if (anyZero(parts)) {
        return Combined{};
    }
    if (allEqual(parts)) {
        return Combined{parts.front().value, false};
    }
    const Rational weight = weightOf(parts);
    std::vector<std::pair<Rational, Rational>> factors;
    factors.reserve(parts.size());
    for (const Part& part : parts) {
        factors.emplace_back(part.value, part.weight / weight);
    }
    return Combined{base::productOfPowers(factors), true};
}

std::optional<Combined> harmonicMean(std::vector<Part> parts) {
    std::erase_if(parts, [](const Part& part) { return part.weight.isZero(); });
    if (parts.empty() || anyNegative(parts)) {
        return std::nullopt;
    }
    if (anyZero(parts)) {
        return Combined{};
    }
    Rational sum;
    for (const Part& part : parts) {
        sum += part.weight / part.value;
    }
    return Combined{weightOf(parts) / sum, false};
}

std::vector<Rational> sortedValues(const std::vector<Part>& parts) {
    std::vector<Rational> values;
    values.reserve(parts.size());
    for (const Part& part : parts) {
        values.push_back(part.value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

Rational middleOf(const std::vector<Rational>& sorted) {
    const std::size_t upper = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
}

Rational sumOf(const std::vector<Rational>& values) {
    return std::accumulate(values.begin(), values.end(), Rational{});
}

}  // namespace

std::optional<Combined> aggregate(Aggregation aggregation, const Rational& pass, std::vector<Part> parts) {
    if (parts.empty()) {
        return std::nullopt;
    }
    switch (aggregation) {
        case Aggregation::WeightedMean:
        case Aggregation::Mean:
            return weightedMean(parts);
        case Aggregation::GeometricMean:
            return geometricMean(std::move(parts));
        case Aggregation::HarmonicMean:
            return harmonicMean(std::move(parts));
        case Aggregation::Median:
            return Combined{middleOf(sortedValues(parts)), false};
        case Aggregation::Minimum:
            return Combined{sortedValues(parts).front(), false};
        case Aggregation::Maximum:
            return Combined{sortedValues(parts).back(), false};
        case Aggregation::Sum:
            return Combined{sumOf(sortedValues(parts)), false};
        case Aggregation::CountPassed:
            return Combined{std::count_if(parts.begin(), parts.end(), [&](const Part& part) { return part.value >= pass; }), false};
    }
    return std::nullopt;
}

std::optional<Rational> combineUnits(const rubric::Repetition& repetition, std::vector<Rational> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const int units = static_cast<int>(values.size());
    switch (repetition.combine) {
        case Combine::Mean:
            return sumOf(values) / units;
        case Combine::Sum:
            return sumOf(values);
        case Combine::Best:
            values.erase(values.begin(), values.end() - std::min(units, repetition.number));
            return sumOf(values) / static_cast<int>(values.size());
        case Combine::SumOverLarger:
            return sumOf(values) / std::max(units, repetition.number);
        case Combine::Minimum:
            return values.front();
        case Combine::Maximum:
            return values.back();
        case Combine::Median:
            return middleOf(values);
    }
    return std::nullopt;
}

bool isLinear(Aggregation aggregation) {
    return aggregation == Aggregation::WeightedMean || aggregation == Aggregation::Mean || aggregation == Aggregation::Sum;
}

bool isLinear(Combine combine) {
    return combine == Combine::Mean || combine == Combine::Sum || combine == Combine::SumOverLarger;
}

}  // namespace matang::scoring
