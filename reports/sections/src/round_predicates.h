// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_context.h"

#include <string>
#include <utility>
#include <vector>

namespace matang::sections {

/// A predicate and those who have it.
using PredicateHolders = std::pair<std::string, std::vector<const analysis::PeerResult*>>;

/// Those who have a result by predicate: the highest first and also those that nobody has, then published labels of no band, and at the end
/// results without a predicate. Nothing where nobody has a predicate.
[[nodiscard]] std::vector<PredicateHolders> byPredicate(const RoundContext& context);

}  // namespace matang::sections
