// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <string>

namespace matang::workspace {

/// A thing with a row number, as its table holds it. Removing keeps the row, so that no number is given twice.
struct StoredThing {
    std::string canonical;  ///< as in the trail
    bool removed = false;
    [[nodiscard]] std::string live() const { return removed ? std::string() : canonical; }
};

/// NotFound "<entity>-unknown" {number}.
[[nodiscard]] inline tl::unexpected<base::Error> unknownThing(std::string_view entity, std::int64_t number) {
    return base::fail(base::ErrorCode::NotFound, std::string(entity) + "-unknown", {{"number", keyOf(number)}});
}

}  // namespace matang::workspace
