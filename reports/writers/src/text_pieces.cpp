// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_pieces.h"

#include <algorithm>

namespace matang::writers {

Pieces linePieces(int lines, double lineHeight, double before, const LinePainter& paint) {
    Pieces pieces;
    for (int line = 0; line < lines; ++line) {
        Piece piece;
        piece.before = line == 0 ? before : 0;
        piece.height = lineHeight;
        piece.keepWithNext = lines > 1 && (line == 0 || line == lines - 2);
        piece.paint = [paint, line](QPainter& painter, double left, double top) { paint(painter, left, top, line); };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Pieces textPieces(const TextBlock& text, double indent, double before) {
    return linePieces(text.lines(), text.lineHeight(), before, [text, indent](QPainter& painter, double left, double top, int line) {
        text.paint(painter, left + indent, top, line, 1);
    });
}

void keepTogether(Pieces& pieces) {
    if (!pieces.empty()) {
        std::for_each(pieces.begin(), pieces.end() - 1, [](Piece& piece) { piece.keepWithNext = true; });
    }
}

}  // namespace matang::writers
