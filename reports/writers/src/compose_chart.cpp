// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_picture.h"
#include "compose.h"
#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QPainter>
#include <iterator>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.45;
constexpr double kChartShare = 0.55;
constexpr double kGap = 6;           // millimetres between chart and words
constexpr double kHeadingRoom = 20;  // that the highest chart leaves on its page for a heading

/// Words that stand beside a chart, as one column.
struct WordsColumn {
    std::vector<TextBlock> texts;
    double gap = 0;
    [[nodiscard]] double height() const {
        double height = 0;
        for (const TextBlock& text : texts) {
            height += text.height() + (height > 0 ? gap : 0);
        }
        return height;
    }
    void paint(QPainter& painter, double left, double top) const {
        for (const TextBlock& text : texts) {
            text.paint(painter, left, top);
            top += text.height() + gap;
        }
    }
};

WordsColumn wordsBeside(const content::ChartBeside& beside, double width, const PrintStyle& style) {
    WordsColumn column;
    column.gap = style.space(2.2);
    if (!beside.title.empty()) {
        column.texts.emplace_back(printable(beside.title), style.font(10.5, QFont::DemiBold), style.theme().accent, width, 1.3);
    }
    for (const std::string& words : beside.paragraphs) {
        column.texts.emplace_back(printable(words), style.font(9.5), style.theme().text, width, kLeading);
    }
    return column;
}

double chartHeight(const content::Chart& chart, const PrintStyle& style) {
    return qMin(style.mm(chart.heightMillimetres), style.body().height() - style.mm(kHeadingRoom));
}

}  // namespace

Piece composeChart(const content::Chart& chart, const PrintStyle& style) {
    Piece piece;
    piece.before = style.space(5);
    piece.height = chartHeight(chart, style);
    const QSizeF size(style.body().width(), piece.height);
    const auto spec = std::make_shared<const content::ChartSpec>(chart.spec);
    const charts::Theme theme = style.theme();
    piece.paint = [=](QPainter& painter, double left, double top) { paintChart(painter, *spec, theme, QRectF(QPointF(left, top), size)); };
    return piece;
}

Pieces composeChartBeside(const content::ChartBeside& beside, const PrintStyle& style) {
    const double width = style.body().width();
    const double chartWidth = width * kChartShare;
    const double left = chartWidth + style.mm(kGap);
    const WordsColumn words = wordsBeside(beside, width - left, style);
    const double chart = chartHeight(beside.chart, style);
    if (words.height() > style.body().height() - style.mm(kHeadingRoom)) {
        Pieces pieces{composeChart(beside.chart, style)};
        pieces.front().keepWithNext = true;
        for (const TextBlock& text : wordsBeside(beside, width, style).texts) {
            Pieces lines = textPieces(text, 0, words.gap);
            std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
        }
        return pieces;
    }
    const QSizeF size(chartWidth, chart);
    const auto spec = std::make_shared<const content::ChartSpec>(beside.chart.spec);
    const charts::Theme theme = style.theme();
    Piece piece;
    piece.before = style.space(5);
    piece.height = qMax(chart, words.height());
    const double height = piece.height;
    const double lift = style.mm(6);
    piece.paint = [=](QPainter& painter, double x, double top) {
        paintChart(painter, *spec, theme, QRectF(QPointF(x, top + (height - chart) / 2), size));
        words.paint(painter, x + left, top + qMin((height - words.height()) / 2, lift));
    };
    return {piece};
}

}  // namespace matang::writers
