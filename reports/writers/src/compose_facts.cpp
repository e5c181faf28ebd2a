// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QPainter>
#include <iterator>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.45;
constexpr double kNameShare = 0.26;  // of the width: the same in every block, so that many of them line up
constexpr double kGap = 4;           // millimetres between names and texts

}  // namespace

Pieces composeFacts(const content::Facts& facts, const PrintStyle& style) {
    const double width = style.body().width();
    const double left = width * kNameShare;
    const QFont font = style.font(PrintStyle::kTable);
    Pieces pieces;
    for (const content::Facts::Item& item : facts.items) {
        // One size for both, so that a name and the first line of its text stand on one line.
        const TextBlock name(printable(item.name), font, style.theme().quietText, left - style.mm(kGap), kLeading);
        const TextBlock text(printable(item.text), font, style.theme().text, width - left, kLeading);
        Pieces lines = linePieces(qMax(name.lines(), text.lines()), text.lineHeight(), style.space(pieces.empty() ? 2.4 : 1.2),
                                  [=](QPainter& painter, double x, double top, int line) {
                                      name.paint(painter, x, top, line, 1);
                                      text.paint(painter, x + left, top, line, 1);
                                  });
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }
    return pieces;
}

}  // namespace matang::writers
