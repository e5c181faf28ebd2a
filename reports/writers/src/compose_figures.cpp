// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"

#include <QPainter>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.45;

struct FigureText {
    TextBlock label;
    TextBlock value;
    TextBlock note;
};

}  // namespace

Piece composeKeyFigures(const content::KeyFigures& figures, const PrintStyle& style) {
    const charts::Theme theme = style.theme();
    const double width = style.body().width();
    const double column = width / static_cast<double>(qMax(std::size_t{1}, figures.figures.size()));
    const double inner = column - style.mm(8);
    std::vector<FigureText> texts;
    double height = 0;
    for (const content::Figure& figure : figures.figures) {
        // A predicate of two words is as wide as the column; figures are not.
        double size = 22;
        TextBlock value(printable(figure.value), style.font(size, QFont::DemiBold), theme.accent, 1.0e7, 1.3);
        while (value.width() > inner && size > 11) {
            size -= 1;
            value = TextBlock(printable(figure.value), style.font(size, QFont::DemiBold), theme.accent, 1.0e7, 22.0 * 1.3 / size);
        }
        texts.push_back({TextBlock(printable(figure.label), style.font(PrintStyle::kSmall), theme.quietText, inner, kLeading), value,
                         TextBlock(printable(figure.note), style.font(PrintStyle::kSmall), theme.quietText, inner, kLeading)});
        height = qMax(height, texts.back().label.height() + texts.back().value.height() + texts.back().note.height());
    }
    const double pad = style.space(2.6);
    const double rule = style.mm(0.25);
    Piece piece;
    piece.before = style.space(6);
    piece.height = height + pad * 2;
    piece.paint = [=](QPainter& painter, double left, double top) {
        painter.fillRect(QRectF(left, top, width, rule), theme.accent);
        painter.fillRect(QRectF(left, top + height + pad * 2 - rule, width, rule), theme.grid);
        for (std::size_t index = 0; index < texts.size(); ++index) {
            const double x = left + column * static_cast<double>(index);
            double y = top + pad;
            texts[index].label.paint(painter, x, y);
            y += texts[index].label.height();
            texts[index].value.paint(painter, x, y);
            y += texts[index].value.height();
            texts[index].note.paint(painter, x, y);
        }
    };
    return piece;
}

Pieces composeSteps(const content::Steps& steps, const PrintStyle& style) {
    const charts::Theme theme = style.theme();
    const double width = style.body().width();
    const double indent = style.mm(11);
    const double circle = style.mm(3.4);
    Pieces pieces;
    int number = 0;
    for (const content::Steps::Item& item : steps.items) {
        const TextBlock figure(printable(item.figure), style.font(15, QFont::DemiBold), theme.accent, 1.0e7, 1.3);
        const double right = item.figure.empty() ? 0 : figure.width() + style.mm(6);
        const TextBlock title(printable(item.title), style.font(PrintStyle::kBody, QFont::DemiBold), theme.text, width - indent - right,
                              kLeading);
        const TextBlock text(printable(item.text), style.font(PrintStyle::kTable), theme.quietText, width - indent - right, kLeading);
        const TextBlock digit(QString::number(++number), style.font(10.5, QFont::DemiBold), theme.background, 1.0e7, 1.0);
        Piece piece;
        piece.before = style.space(4);
        piece.height = qMax(title.height() + text.height(), circle * 2);
        piece.paint = [=](QPainter& painter, double left, double top) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            const QPointF middle(left + circle, top + circle);
            painter.drawEllipse(middle, circle, circle);
            digit.paint(painter, middle.x() - digit.width() / 2, middle.y() - digit.height() / 2);
            title.paint(painter, left + indent, top);
            text.paint(painter, left + indent, top + title.height());
            figure.paint(painter, left + width - figure.width(), top);
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

}  // namespace matang::writers
