// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_query.h>

#include <QString>

#include <vector>

namespace matang::gui {

/// A stretch of a text, counted in QChars.
struct HitInText {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const HitInText&, const HitInText&) = default;
};

/// Every place where a term of the query occurs.
[[nodiscard]] std::vector<HitInText> hitsIn(const QString& text, const search::TextQuery& query);

/// The one so many steps on from `current` (from 1; 0: none yet), round the end; 0 where there are none.
[[nodiscard]] int steppedHit(int current, int steps, int count);

}  // namespace matang::gui
