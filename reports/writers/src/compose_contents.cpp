// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QPainter>
#include <QPen>
#include <algorithm>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.5;
constexpr double kIndent = 6;       // millimetres for every level
constexpr double kNumberRoom = 11;  // of the page numbers
constexpr double kLeaderEnd = 7.5;  // before the right edge, so that the dots of all entries stand below one another
constexpr double kLeaderGap = 1.8;

/// Dots from a heading to its page. They are drawn, not written, so that nobody has to hear or copy them.
void paintLeader(QPainter& painter, const PrintStyle& style, double from, double to, double baseline) {
    if (to - from < style.mm(4)) {
        return;
    }
    QPen pen(style.theme().reference, style.mm(0.32), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 5});
    painter.setPen(pen);
    painter.drawLine(QPointF(to, baseline), QPointF(from, baseline));
}

Piece entryPiece(const ContentsEntry& entry, const std::shared_ptr<const Places>& places, const PrintStyle& style) {
    const bool strong = entry.level <= 1;
    const double width = style.body().width();
    const double indent = style.mm(kIndent) * std::max(0, entry.level - 1);
    const QFont font = style.font(strong ? PrintStyle::kBody : 9.5, strong ? QFont::DemiBold : QFont::Normal);
    const TextBlock text(printable(entry.text), font, style.theme().text, width - indent - style.mm(kNumberRoom), kLeading);
    Piece piece;
    piece.before = style.space(strong ? 2.4 : 0.5);
    piece.height = text.height();
    piece.leadsTo = entry.heading;
    // The number is not known before all pages are.
    piece.paint = [=, &style](QPainter& painter, double left, double top) {
        const QString number = QString::number((*places)[entry.heading].page + 1);
        const TextBlock page(number, font, style.theme().text, 1.0e7, kLeading);
        const double lastLine = top + text.height() - text.lineHeight();
        text.paint(painter, left + indent, top);
        paintLeader(painter, style, left + indent + text.lineWidth(text.lines() - 1) + style.mm(kLeaderGap),
                    left + width - style.mm(kLeaderEnd), lastLine + text.lineHeight() * 0.5 + font.pixelSize() * 0.34);
        page.paint(painter, left + width - page.width(), lastLine);
    };
    return piece;
}

}  // namespace

Pieces composeContents(const std::string& title, const std::vector<ContentsEntry>& entries, const std::shared_ptr<const Places>& places,
                       const PrintStyle& style) {
    Pieces pieces;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        if (!entries[index].text.empty()) {
            pieces.push_back(entryPiece(entries[index], places, style));
            pieces.back().keepWithNext = index + 1 < entries.size() && entries[index + 1].level > entries[index].level;
        }
    }
    if (pieces.empty()) {
        return pieces;
    }
    if (pieces.size() > 2) {
        pieces.front().keepWithNext = true;
        (pieces.end() - 2)->keepWithNext = true;
    }
    if (!title.empty()) {
        pieces.insert(pieces.begin(), composeHeading(1, title, style));
    }
    return pieces;
}

}  // namespace matang::writers
