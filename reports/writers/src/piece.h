// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
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
    std::optional<std::size_t> heading{};  ///< it is this heading of the document, counted from 0
    std::optional<std::size_t> leadsTo{};  ///< a click on it leads to this heading
};

using Pieces = std::vector<Piece>;

/// Where a heading came to stand.
struct Place {
    std::size_t page = 0;  ///< counted from 0
    double top = 0;        ///< from the top of the page's body
};

/// Of every heading of a document, in its order. Known once the pieces are spread over pages; the contents are painted after that.
using Places = std::vector<Place>;

}  // namespace matang::writers
