// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_rows.h"

#include <algorithm>
#include <cstdlib>

namespace matang::sections {

std::string rankText(const RoundContext& context, const analysis::PeerRank& row) {
    return row.rank == 0 ? "\u2013" : context.count(static_cast<std::size_t>(row.rank)) + (row.tied ? "=" : "");
}

std::string climbText(const RoundContext& context, const analysis::PeerRank& row) {
    const auto climbed = row.climbed();
    if (!climbed) {
        return "\u2013";
    }
    if (*climbed == 0) {
        return context.say("round-rank-same");
    }
    const std::string places = context.count(static_cast<std::size_t>(std::abs(*climbed)));
    return context.say(*climbed > 0 ? "round-rank-up" : "round-rank-down", {{"places", places}});
}

std::string reasonText(const RoundContext& context, analysis::LeftOutReason reason) {
    switch (reason) {
        case analysis::LeftOutReason::Partial:
            return context.say("round-partial");
        case analysis::LeftOutReason::DidNotTakePart:
            return context.say("round-did-not-take-part");
        case analysis::LeftOutReason::NoIndex:
            return context.say("round-no-index");
        case analysis::LeftOutReason::None:
            break;
    }
    return {};
}

int kindColumnWidth(const std::string& title) {
    constexpr int kFrame = 4;
    constexpr int kLeast = 11;
    return std::max(kLeast, kFrame + static_cast<int>(title.size()));
}

}  // namespace matang::sections
