// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement.h"

#include <string>

namespace matang::scoring {

/// The group of peers that an agency belongs to in the assessment's year; empty where none fits or what decides is not known.
[[nodiscard]] std::string peerGroupOf(const CardContext& context, const rubric::PeerGrouping& grouping);

/// The same for the grouping that a predicate table looks at; empty where it looks at none.
[[nodiscard]] std::string peerGroupOf(const CardContext& context, const rubric::PredicateTable& table);

}  // namespace matang::scoring
