// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_list.h"

#include "../text_conversion.h"

namespace matang::gui {

std::vector<HitInText> hitsIn(const QString& text, const search::TextQuery& query) {
    const auto bytes = toStd(text);
    const std::string_view all = bytes;
    std::vector<HitInText> hits;
    std::size_t byte = 0;
    qsizetype letter = 0;
    for (const auto& stretch : query.everyHit(all)) {
        letter += fromStd(all.substr(byte, stretch.start - byte)).size();
        const auto length = fromStd(all.substr(stretch.start, stretch.length)).size();
        hits.push_back({letter, length});
        letter += length;
        byte = stretch.start + stretch.length;
    }
    return hits;
}

int steppedHit(int current, int steps, int count) {
    if (count == 0) {
        return 0;
    }
    const int from = current == 0 && steps < 0 ? 1 : current;
    return ((from - 1 + steps) % count + count) % count + 1;
}

}  // namespace matang::gui
