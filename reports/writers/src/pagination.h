// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piece.h"

#include <vector>

namespace matang::writers {

struct PlacedPiece {
    const Piece* piece = nullptr;  ///< belongs to the pieces that were paginated
    double top = 0;                ///< from the top of the page's body
};

struct Page {
    std::vector<PlacedPiece> pieces;
    bool bare = false;  ///< without running header and footer
};

/// Spreads pieces over pages of the given body height. Pieces kept with the next one move together as long as a page can hold them.
[[nodiscard]] std::vector<Page> paginate(const Pieces& pieces, double bodyHeight);

}  // namespace matang::writers
