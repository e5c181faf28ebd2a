// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_context.h"

#include <cstddef>
#include <string>
#include <vector>

namespace matang::sections {

/// Which of the parts right below the index anybody with a result has a value of, by their place in PeerResult::parts.
[[nodiscard]] std::vector<std::size_t> knownParts(const RoundContext& context);

/// Which part is the strongest and which the weakest on average, each measured on its own scale; empty where there is no difference.
[[nodiscard]] std::string partExtremesSentence(const RoundContext& context);

}  // namespace matang::sections
