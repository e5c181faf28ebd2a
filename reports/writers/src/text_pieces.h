// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piece.h"
#include "text_block.h"

#include <functional>

namespace matang::writers {

/// Paints one line of several that belong together, the line's top left corner being given.
using LinePainter = std::function<void(QPainter&, double left, double top, int line)>;

/// One piece a line, so that a text may run over a page's end, but never with a single line on either side.
[[nodiscard]] Pieces linePieces(int lines, double lineHeight, double before, const LinePainter& paint);

/// The lines of a text, set in by `indent`.
[[nodiscard]] Pieces textPieces(const TextBlock& text, double indent, double before);

/// All of them on one page, where a page can hold them.
void keepTogether(Pieces& pieces);

}  // namespace matang::writers
