// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_sections.h"

#include <matang/text/figures.h>

namespace matang::sections {

Blocks roundTrailSection(const RoundContext& context) {
    const auto& trail = context.input().trail;
    if (!trail || trail->entries == 0) {
        return {};
    }
    Blocks blocks{content::Paragraph{context.say("round-trail-words", {{"entries", text::count(trail->entries, context.language())},
                                                                       {"first", text::longDate(trail->first, context.language())},
                                                                       {"last", text::longDate(trail->last, context.language())}})}};
    if (!trail->lastHash.empty()) {
        blocks.emplace_back(content::Paragraph{context.say("round-trail-hash", {{"hash", trail->lastHash}})});
    }
    return blocks;
}

}  // namespace matang::sections
