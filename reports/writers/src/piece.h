// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace matang::writers {

/// The smallest part of a report that stays whole on a page: a line, a table row, a chart.
struct Piece {
    double height = 0;
    double before = 0;  ///< white space above; falls away at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    bool fillsPage = false;               ///< the cover: a page of its own, without running header and footer
    std::shared_ptr<const Piece> header;  ///< painted again above this piece where it is the first of a page
    std::function<void(QPainter&, double left, double top)> paint;
};

using Pieces = std::vector<Piece>;

}  // namespace matang::writers
