// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QPainter>
#include <algorithm>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.5;
constexpr double kTightLeading = 1.3;
constexpr double kBulletIndent = 5;    // millimetres
constexpr double kWholeCallout = 0.3;  // of a page: not divided up to this height

class Composer {
public:
    Composer(const content::ReportDocument& document, const PrintStyle& style, const Crest& crest, std::shared_ptr<const Places> places)
        : m_document(document), m_style(style), m_crest(crest), m_places(std::move(places)), m_width(style.body().width()) {}

    [[nodiscard]] Pieces pieces() {
        for (; m_block < m_document.blocks.size(); ++m_block) {
            const std::size_t first = m_pieces.size();
            std::visit(*this, m_document.blocks[m_block]);
            keepWithNeighbours(first);
        }
        return std::move(m_pieces);
    }

    void operator()(const content::Cover& cover) { add(composeCover(cover, m_document.look.organisation, m_crest, m_style)); }

    void operator()(const content::Heading& heading) {
        Piece piece = composeHeading(heading.level, heading.text, m_style);
        piece.heading = m_heading++;
        add(std::move(piece));
    }

    void operator()(const content::Paragraph& paragraph) {
        if (paragraph.style == content::Paragraph::Style::Callout) {
            addAll(callout(paragraph.text));
            return;
        }
        const bool small = paragraph.style == content::Paragraph::Style::Small;
        const bool afterTable = m_block > 0 && std::holds_alternative<content::Table>(m_document.blocks[m_block - 1]);
        addAll(textPieces(textOf(paragraph), 0, m_style.space(small ? 1.6 : (afterTable ? 5 : 2.6))));
    }

    void operator()(const content::Bullets& bullets) {
        const double indent = m_style.mm(kBulletIndent);
        const QColor colour = m_style.theme().accent;
        const double radius = m_style.mm(0.75);
        bool first = true;
        for (const std::string& item : bullets.items) {
            const TextBlock text(printable(item), m_style.font(PrintStyle::kBody), m_style.theme().text, m_width - indent, kLeading);
            addAll(linePieces(text.lines(), text.lineHeight(), m_style.space(first ? 2.2 : 1.4),
                              [=](QPainter& painter, double left, double top, int line) {
                                  if (line == 0) {
                                      painter.setPen(Qt::NoPen);
                                      painter.setBrush(colour);
                                      painter.drawEllipse(QPointF(left + radius * 2, top + text.lineHeight() / 2), radius, radius);
                                  }
                                  text.paint(painter, left + indent, top, line, 1);
                              }));
            first = false;
        }
    }

    void operator()(const content::KeyFigures& figures) { add(composeKeyFigures(figures, m_style)); }
    void operator()(const content::Steps& steps) { addAll(composeSteps(steps, m_style)); }
    void operator()(const content::Table& table) { addAll(composeTable(table, m_style)); }
    void operator()(const content::Chart& chart) { add(composeChart(chart, m_style)); }
    void operator()(const content::ChartBeside& beside) { addAll(composeChartBeside(beside, m_style)); }
    void operator()(const content::Facts& facts) { addAll(composeFacts(facts, m_style)); }
    void operator()(const content::Signatures& signatures) { addAll(composeSignatures(signatures, m_style)); }
    void operator()(const content::PageBreak& /*unused*/) { m_startsPage = true; }

    void operator()(const content::Contents& contents) {
        std::vector<ContentsEntry> entries;
        std::size_t number = m_heading;
        for (std::size_t block = m_block + 1; block < m_document.blocks.size(); ++block) {
            const auto* heading = std::get_if<content::Heading>(&m_document.blocks[block]);
            if (heading == nullptr) {
                continue;
            }
            if (heading->level <= contents.depth) {
                entries.push_back({number, heading->level, heading->text});
            }
            ++number;
        }
        addAll(composeContents(contents.title, entries, m_places, m_style));
    }

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

    [[nodiscard]] Pieces callout(const std::string& words) const {
        const double pad = m_style.mm(3.2);
        const double edge = pad * 0.8;
        const double bar = m_style.mm(1);
        const double width = m_width;
        const charts::Theme theme = m_style.theme();
        const TextBlock text(printable(words), m_style.font(PrintStyle::kBody), theme.text, m_width - pad * 2 - bar, kLeading);
        const auto paintLines = [=](QPainter& painter, double left, double top, int first, int count) {
            const double above = first == 0 ? edge : 0;
            const double height = above + count * text.lineHeight() + (first + count == text.lines() ? edge : 0);
            painter.fillRect(QRectF(left, top, width, height), theme.bandDark);
            painter.fillRect(QRectF(left, top, bar, height), theme.accent);
            text.paint(painter, left + bar + pad, top + above, first, count);
        };
        if (text.height() < m_style.body().height() * kWholeCallout) {
            Piece piece;
            piece.before = m_style.space(3.5);
            piece.height = text.height() + edge * 2;
            piece.paint = [=](QPainter& painter, double left, double top) { paintLines(painter, left, top, 0, text.lines()); };
            return {piece};
        }
        Pieces pieces = linePieces(text.lines(), text.lineHeight(), m_style.space(3.5),
                                   [=](QPainter& painter, double left, double top, int line) { paintLines(painter, left, top, line, 1); });
        pieces.front().height += edge;
        pieces.back().height += edge;
        return pieces;
    }

    /// What introduces something stays with it: a paragraph's last lines, and all of a paragraph between a heading and a chart.
    void keepWithNeighbours(std::size_t first) {
        if (m_pieces.size() == first || !std::holds_alternative<content::Paragraph>(m_document.blocks[m_block]) ||
            m_block + 1 == m_document.blocks.size()) {
            return;
        }
        const content::Block& next = m_document.blocks[m_block + 1];
        const bool chart = std::holds_alternative<content::Chart>(next) || std::holds_alternative<content::ChartBeside>(next);
        const bool introduces = chart || std::holds_alternative<content::Table>(next) || std::holds_alternative<content::Steps>(next) ||
                                std::holds_alternative<content::Bullets>(next) || std::holds_alternative<content::KeyFigures>(next) ||
                                std::holds_alternative<content::Facts>(next) || std::holds_alternative<content::Signatures>(next);
        if (introduces) {
            m_pieces.back().keepWithNext = true;
        }
        if (chart && m_block > 0 && std::holds_alternative<content::Heading>(m_document.blocks[m_block - 1])) {
            std::for_each(m_pieces.begin() + static_cast<std::ptrdiff_t>(first), m_pieces.end(),
                          [](Piece& piece) { piece.keepWithNext = true; });
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

    const content::ReportDocument& m_document;
    const PrintStyle& m_style;
    const Crest& m_crest;
    std::shared_ptr<const Places> m_places;
    double m_width;
    std::size_t m_block = 0;
    std::size_t m_heading = 0;
    bool m_startsPage = false;
    Pieces m_pieces;
};

}  // namespace

Pieces compose(const content::ReportDocument& document, const PrintStyle& style, const Crest& crest,
               const std::shared_ptr<const Places>& places) {
    return Composer(document, style, crest, places).pieces();
}

Piece composeHeading(int level, const std::string& text, const PrintStyle& style) {
    const double size = level <= 1 ? 17 : (level == 2 ? 12.5 : 10.5);
    const double before = level <= 1 ? 13 : (level == 2 ? 8 : 5.5);
    const double after = level <= 1 ? 3.5 : 2;
    const QColor colour = level <= 1 ? style.theme().accent : style.theme().text;
    const TextBlock words(printable(text), style.font(size, QFont::DemiBold), colour, style.body().width(), kTightLeading);
    Piece piece;
    piece.before = style.space(before);
    piece.height = words.height() + style.space(after);
    piece.keepWithNext = true;
    piece.paint = [words](QPainter& painter, double left, double top) { words.paint(painter, left, top); };
    return piece;
}

}  // namespace matang::writers
