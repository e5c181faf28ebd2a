// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/condition.h>
#include <matang/scoring/circumstances.h>

#include <functional>
#include <optional>
#include <vector>

namespace matang::scoring {

/// What a condition may ask of a node while a card is computed. The functions outlive the reading of the condition.
struct Facts {
    std::function<std::optional<base::Rational>(rubric::NodeIndex)> value;     ///< before level gates
    std::function<std::optional<base::Rational>(rubric::NodeIndex)> measured;  ///< before normalisation
    const std::vector<EvidenceCount>& evidence;
};

/// True where the condition holds. What is not known holds for nothing.
[[nodiscard]] bool holds(const rubric::Condition& condition, const Facts& facts);

/// The smallest parts of a condition because of which it does not hold; empty where it holds. Of alternatives none is to blame alone, so
/// they stay one part.
[[nodiscard]] std::vector<rubric::Condition> unmetParts(const rubric::Condition& condition, const Facts& facts);

}  // namespace matang::scoring
