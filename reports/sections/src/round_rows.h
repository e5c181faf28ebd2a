// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_context.h"

#include <string>

namespace matang::sections {

/// "12", "12=" where several share the place; "–" without a rank.
[[nodiscard]] std::string rankText(const RoundContext& context, const analysis::PeerRank& row);

/// "naik 3", "turun 2", "tetap"; "–" where one of the ranks is missing.
[[nodiscard]] std::string climbText(const RoundContext& context, const analysis::PeerRank& row);

/// Why it has no rank.
[[nodiscard]] std::string reasonText(const RoundContext& context, analysis::LeftOutReason reason);

/// The width of a column of figures that a kind of agency heads, in percent of the page's: such words are not to be broken.
[[nodiscard]] int kindColumnWidth(const std::string& title);

}  // namespace matang::sections
