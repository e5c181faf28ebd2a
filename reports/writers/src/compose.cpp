// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include "chart_picture.h"
#include "report_font.h"
#include "text_block.h"

#include <QPainter>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.5;
constexpr double kTightLeading = 1.3;
constexpr double kBulletIndent = 5;  // millimetres

class Composer {
public:
    explicit Composer(const PrintStyle& style) : m_style(style), m_width(style.body().width()) {}

    void operator()(const content::Cover& cover) { m_pieces.push_back(composeCover(cover, m_style)); }

    void operator()(const content::Heading& heading) {
        const double size = heading.level == 1 ? 17 : (heading.level == 2 ? 12.5 : 10.5);
        const double before = heading.level == 1 ? 13 : (heading.level == 2 ? 8 : 5.5);
        const double after = heading.level == 1 ? 3.5 : 2;
        const QColor colour = heading.level == 1 ? m_style.theme().accent : m_style.theme().text;
        const TextBlock text(printable(heading.text), m_style.font(size, QFont::DemiBold), colour, m_width, kTightLeading);
        Piece piece;
        piece.before = m_style.mm(before);
        piece.height = text.height() + m_style.mm(after);
        piece.keepWithNext = true;
        piece.paint = [text](QPainter& painter, double left, double top) { text.paint(painter, left, top); };
        add(std::move(piece));
    }

    void operator()(const content::Paragraph& paragraph) {
        if (paragraph.style == content::Paragraph::Style::Callout) {
            add(callout(paragraph.text));
            return;
        }
        addLines(textOf(paragraph), 0, m_style.mm(paragraph.style == content::Paragraph::Style::Small ? 1.6 : 2.6), nullptr);
    }

    void operator()(const content::Bullets& bullets) {
        const double indent = m_style.mm(kBulletIndent);
        const QColor colour = m_style.theme().accent;
        const double radius = m_style.mm(0.75);
        bool first = true;
        for (const std::string& item : bullets.items) {
            const TextBlock text(printable(item), m_style.font(PrintStyle::kBody), m_style.theme().text, m_width - indent, kLeading);
            const double middle = text.lineHeight() / 2;
            addLines(text, indent, m_style.mm(first ? 2.2 : 1.4), [=](QPainter& painter, double left, double top) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(QPointF(left + radius * 2, top + middle), radius, radius);
            });
            first = false;
        }
    }

    void operator()(const content::KeyFigures& figures) { add(composeKeyFigures(figures, m_style)); }
    void operator()(const content::Steps& steps) { addAll(composeSteps(steps, m_style)); }
    void operator()(const content::Table& table) { addAll(composeTable(table, m_style)); }
    void operator()(const content::Chart& chart) { add(composeChart(chart, m_style)); }
    void operator()(const content::PageBreak& /*unused*/) { m_startsPage = true; }

    void keepLastWithNext() {
        if (!m_pieces.empty()) {
            m_pieces.back().keepWithNext = true;
        }
    }

    [[nodiscard]] Pieces take() { return std::move(m_pieces); }

private:
    [[nodiscard]] TextBlock textOf(const content::Paragraph& paragraph) const {
        const charts::Theme& theme = m_style.theme();
        const QString text = printable(paragraph.text);
        if (paragraph.style == content::Paragraph::Style::Lead) {
            return {text, m_style.font(PrintStyle::kLead), theme.text, m_width, kLeading};
        }
        if (paragraph.style == content::Paragraph::Style::Small) {
            return {text, m_style.font(PrintStyle::kSmall), theme.quietText, m_width, kLeading};
        }
        return {text, m_style.font(PrintStyle::kBody), theme.text, m_width, kLeading};
    }

    [[nodiscard]] Piece callout(const std::string& words) const {
        const double pad = m_style.mm(3.2);
        const double bar = m_style.mm(1);
        const charts::Theme theme = m_style.theme();
        const TextBlock text(printable(words), m_style.font(PrintStyle::kBody), theme.text, m_width - pad * 2 - bar, kLeading);
        const double width = m_width;
        Piece piece;
        piece.before = m_style.mm(3.5);
        piece.height = text.height() + pad * 1.6;
        piece.paint = [=](QPainter& painter, double left, double top) {
            painter.fillRect(QRectF(left, top, width, text.height() + pad * 1.6), theme.bandDark);
            painter.fillRect(QRectF(left, top, bar, text.height() + pad * 1.6), theme.accent);
            text.paint(painter, left + bar + pad, top + pad * 0.8);
        };
        return piece;
    }

    /// One piece a line, so that a paragraph may run over a page's end, but never with a single line on either side.
    void addLines(const TextBlock& text, double indent, double before, const std::function<void(QPainter&, double, double)>& mark) {
        const int lines = text.lines();
        for (int line = 0; line < lines; ++line) {
            Piece piece;
            piece.before = line == 0 ? before : 0;
            piece.height = text.lineHeight();
            piece.keepWithNext = lines > 1 && (line == 0 || line == lines - 2);
            piece.paint = [text, indent, line, mark](QPainter& painter, double left, double top) {
                if (line == 0 && mark) {
                    mark(painter, left, top);
                }
                text.paint(painter, left + indent, top, line, 1);
            };
            add(std::move(piece));
        }
    }

    void add(Piece piece) {
        piece.startsPage = m_startsPage;
        m_startsPage = false;
        m_pieces.push_back(std::move(piece));
    }

    void addAll(Pieces pieces) {
        for (Piece& piece : pieces) {
            add(std::move(piece));
        }
    }

    const PrintStyle& m_style;
    double m_width;
    bool m_startsPage = false;
    Pieces m_pieces;
};

/// True for a paragraph that introduces what stands below it.
bool leadsTo(const content::Block& first, const content::Block& second) {
    return std::holds_alternative<content::Paragraph>(first) &&
           (std::holds_alternative<content::Table>(second) || std::holds_alternative<content::Chart>(second) ||
            std::holds_alternative<content::Steps>(second) || std::holds_alternative<content::Bullets>(second));
}

}  // namespace

Pieces compose(const content::ReportDocument& document, const PrintStyle& style) {
    Composer composer(style);
    for (std::size_t index = 0; index < document.blocks.size(); ++index) {
        std::visit(composer, document.blocks[index]);
        if (index + 1 < document.blocks.size() && leadsTo(document.blocks[index], document.blocks[index + 1])) {
            composer.keepLastWithNext();
        }
    }
    return composer.take();
}

Piece composeChart(const content::Chart& chart, const PrintStyle& style) {
    Piece piece;
    piece.before = style.mm(5);
    piece.height = style.mm(chart.heightMillimetres);
    const QSizeF size(style.body().width(), piece.height);
    const auto spec = std::make_shared<const content::ChartSpec>(chart.spec);
    const charts::Theme theme = style.theme();
    piece.paint = [=](QPainter& painter, double left, double top) { paintChart(painter, *spec, theme, QRectF(QPointF(left, top), size)); };
    return piece;
}

}  // namespace matang::writers
