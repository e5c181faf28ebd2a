// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <iterator>
#include <optional>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.36;
constexpr double kFree = 1.0e7;   // width of a text that must not wrap
constexpr double kCellGap = 3.2;  // millimetres between columns
constexpr double kRowPad = 1.15;
constexpr double kIndent = 2.2;
constexpr std::size_t kManyRows = 12;
constexpr double kShortTable = 0.5;  // of a page: not divided, however many rows

struct CellText {
    TextBlock text;
    TextBlock note;
    double textLeft = 0;  ///< from the column's left edge
    double noteLeft = 0;
    [[nodiscard]] int lines() const { return text.lines() + note.lines(); }
    [[nodiscard]] double height() const { return text.height() + note.height(); }
};

/// The part of a figure that stands before its decimal mark, or before whatever follows its last digit: a percent sign, a unit. All figures
/// of a column line up at its end. What has no digit (a dash) stands as a whole before the mark.
QString wholePart(const QString& figure, QChar decimalMark) {
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto firstDigit = std::find_if(figure.begin(), figure.end(), isDigit);
    const QChar thousandsMark = decimalMark == u',' ? u'.' : u',';
    const auto end =
        std::find_if_not(firstDigit, figure.end(), [&](QChar character) { return character.isDigit() || character == thousandsMark; });
    return figure.left(end - figure.begin());
}

/// The widest of the words, which is how narrow a column can be without breaking one.
double widestWord(const QString& text, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

class TableComposer {
public:
    TableComposer(const content::Table& table, const PrintStyle& style)
        : m_table(table),
          m_style(style),
          m_theme(style.theme()),
          m_gap(style.mm(kCellGap)),
          m_metrics(style.font(PrintStyle::kTable)),
          m_strongMetrics(style.font(PrintStyle::kTable, QFont::DemiBold)) {
        measureColumns();
        measureFigures();
    }

    [[nodiscard]] Pieces pieces() {
        if (!m_table.title.empty()) {
            m_pieces.push_back(titlePiece());
        }
        m_header = std::make_shared<const Piece>(headerPiece());
        m_pieces.push_back(*m_header);
        m_pieces.back().before = m_style.space(m_table.title.empty() ? 4 : 0);
        m_pieces.back().keepWithNext = true;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            addRow(row);
        }
        addNote();
        keepShortTableWhole();
        return std::move(m_pieces);
    }

private:
    void measureColumns() {
        const double width = m_style.body().width();
        int written = 0;
        int open = 0;
        for (const auto& column : m_table.columns) {
            written += column.width;
            open += column.width == 0 ? 1 : 0;
        }
        const double rest = open > 0 ? width * (100 - written) / 100.0 / open : 0;
        const double scale = open > 0 || written == 0 ? 1.0 : 100.0 / written;
        double left = 0;
        for (const auto& column : m_table.columns) {
            const double share = column.width == 0 ? rest : width * column.width / 100.0 * scale;
            m_left.push_back(left);
            m_width.push_back(share);
            left += share;
        }
    }

    [[nodiscard]] bool isFigure(std::size_t column) const { return m_table.columns[column].alignment == content::Table::Alignment::Figure; }
    [[nodiscard]] double room(std::size_t column) const { return m_width[column] - (column + 1 < m_width.size() ? m_gap : 0); }

    /// For every column of figures: how far its decimal mark stands from the right edge; nothing where its figures need more room than it
    /// has.
    void measureFigures() {
        m_fraction.assign(m_table.columns.size(), 0);
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            if (!isFigure(column)) {
                continue;
            }
            double whole = 0;
            double rest = 0;
            for (const auto& row : m_table.rows) {
                if (column < row.cells.size()) {
                    const FigureWidth width = widthOf(row, column);
                    whole = std::max(whole, width.whole);
                    rest = std::max(rest, width.rest);
                }
            }
            m_fraction[column] = whole + rest <= room(column) ? std::optional<double>(rest) : std::nullopt;
        }
    }

    struct FigureWidth {
        double whole = 0;
        double rest = 0;
    };

    [[nodiscard]] FigureWidth widthOf(const content::Table::Row& row, std::size_t column) const {
        const QString text = printable(row.cells[column].text);
        const QFontMetricsF& metrics = row.emphasis ? m_strongMetrics : m_metrics;
        const double whole = metrics.horizontalAdvance(wholePart(text, m_style.decimalMark()));
        return {whole, metrics.horizontalAdvance(text) - whole};
    }

    /// The titles' type: smaller where a word of one would not fit its column.
    [[nodiscard]] QFont titleFont() const {
        constexpr double kSmallest = 6;
        for (double size = PrintStyle::kSmall;; size -= 0.25) {
            const QFont font = m_style.font(size, QFont::DemiBold);
            const QFontMetricsF metrics(font);
            bool fits = true;
            for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
                fits = fits && widestWord(printable(m_table.columns[column].title), metrics) <= room(column);
            }
            if (fits || size <= kSmallest) {
                return font;
            }
        }
    }

    [[nodiscard]] QFont rowFont(const content::Table::Row& row) const {
        return m_style.font(PrintStyle::kTable, row.emphasis ? QFont::DemiBold : QFont::Normal);
    }

    [[nodiscard]] CellText cellText(const content::Table::Row& row, std::size_t column) const {
        const content::Cell empty;
        const content::Cell& cell = column < row.cells.size() ? row.cells[column] : empty;
        const QFont font = rowFont(row);
        const QColor colour = row.emphasis && row.depth == 0 ? m_theme.accent : m_theme.text;
        const QFont noteFont = m_style.font(PrintStyle::kNote);
        const QString text = printable(cell.text);
        if (isFigure(column)) {
            const TextBlock note(printable(cell.note), noteFont, m_theme.quietText, room(column), kLeading, TextBlock::Side::Right);
            if (!m_fraction[column].has_value() || column >= row.cells.size()) {
                return {TextBlock(text, font, colour, room(column), kLeading, TextBlock::Side::Right), note};
            }
            CellText result{TextBlock(text, font, colour, kFree, kLeading), note};
            result.textLeft = room(column) - *m_fraction[column] - widthOf(row, column).whole;
            return result;
        }
        const double indent = column == 0 ? m_style.mm(kIndent) * row.depth : 0;
        CellText result{TextBlock(text, font, colour, room(column) - indent, kLeading),
                        TextBlock(printable(cell.note), noteFont, m_theme.quietText, room(column) - indent, kLeading)};
        result.textLeft = indent;
        result.noteLeft = indent;
        return result;
    }

    [[nodiscard]] Piece titlePiece() const {
        const TextBlock title(printable(m_table.title), m_style.font(PrintStyle::kBody, QFont::DemiBold), m_theme.text,
                              m_style.body().width(), kLeading);
        Piece piece;
        piece.before = m_style.space(6);
        piece.height = title.height() + m_style.space(1.6);
        piece.keepWithNext = true;
        piece.paint = [title](QPainter& painter, double left, double top) { title.paint(painter, left, top); };
        return piece;
    }

    [[nodiscard]] Piece headerPiece() const {
        std::vector<std::pair<double, TextBlock>> titles;
        double height = 0;
        const QFont font = titleFont();
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const auto side = isFigure(column) ? TextBlock::Side::Right : TextBlock::Side::Left;
            TextBlock title(printable(m_table.columns[column].title), font, m_theme.quietText, room(column), kLeading, side);
            height = std::max(height, title.height());
            titles.emplace_back(m_left[column], std::move(title));
        }
        const double pad = m_style.space(kRowPad);
        const double rule = m_style.mm(0.35);
        const double width = m_style.body().width();
        const QColor colour = m_theme.accent;
        Piece piece;
        piece.height = height + pad * 2;
        piece.paint = [=](QPainter& painter, double left, double top) {
            for (const auto& title : titles) {
                title.second.paint(painter, left + title.first, top + pad + height - title.second.height());
            }
            painter.fillRect(QRectF(left, top + height + pad * 2 - rule, width, rule), colour);
        };
        return piece;
    }

    void addRow(std::size_t index) {
        const content::Table::Row& row = m_table.rows[index];
        std::vector<CellText> cells;
        double height = 0;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            cells.push_back(cellText(row, column));
            height = std::max(height, cells.back().height());
        }
        const bool last = index + 1 == m_table.rows.size();
        const bool leads = !last && (row.emphasis || m_table.rows[index + 1].depth > row.depth);
        const double pageRoom = m_style.body().height() - m_header->height;
        if (height + m_style.space(kRowPad) * 2 > pageRoom) {
            addLongRow(row, cells, pageRoom);
            return;
        }
        Piece piece = rowPiece(row, cells, 0, 1000, height);
        piece.keepWithNext = leads || index == 0 || (!last && index + tailRows() >= m_table.rows.size()) || (last && !m_table.note.empty());
        m_pieces.push_back(std::move(piece));
    }

    /// How many rows a page holds at least where a table ends on it.
    [[nodiscard]] std::size_t tailRows() const { return m_table.rows.size() < kManyRows ? 2 : 5; }

    /// A row that no page can hold is the only one to be divided: between its lines.
    void addLongRow(const content::Table::Row& row, const std::vector<CellText>& cells, double pageRoom) {
        int lines = 0;
        double lineHeight = 1;
        for (const CellText& cell : cells) {
            lines = std::max(lines, cell.lines());
            lineHeight = std::max(lineHeight, cell.text.lineHeight());
        }
        const int perPiece = std::max(1, static_cast<int>((pageRoom / 4 - m_style.space(kRowPad) * 2) / lineHeight));
        for (int first = 0; first < lines; first += perPiece) {
            m_pieces.push_back(rowPiece(row, cells, first, perPiece, std::min(perPiece, lines - first) * lineHeight));
        }
    }

    [[nodiscard]] Piece rowPiece(const content::Table::Row& row, const std::vector<CellText>& cells, int first, int count,
                                 double height) const {
        const double pad = m_style.space(kRowPad);
        const double rule = m_style.mm(0.18);
        const double width = m_style.body().width();
        const bool filled = row.emphasis && row.depth == 0;
        const std::vector<double> lefts = m_left;
        const charts::Theme theme = m_theme;
        Piece piece;
        piece.height = height + pad * 2;
        piece.header = m_header;
        piece.paint = [=](QPainter& painter, double left, double top) {
            if (filled) {
                painter.fillRect(QRectF(left, top, width, height + pad * 2), theme.bandDark);
            }
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const CellText& cell = cells[column];
                const double x = left + lefts[column];
                const int texts = std::max(0, std::min(count, cell.text.lines() - first));
                cell.text.paint(painter, x + cell.textLeft, top + pad, first, texts);
                const int noteFirst = std::max(0, first - cell.text.lines());
                cell.note.paint(painter, x + cell.noteLeft, top + pad + texts * cell.text.lineHeight(), noteFirst, count - texts);
            }
            painter.fillRect(QRectF(left, top + height + pad * 2 - rule, width, rule), theme.grid);
        };
        return piece;
    }

    void addNote() {
        if (m_table.note.empty()) {
            return;
        }
        const TextBlock note(printable(m_table.note), m_style.font(PrintStyle::kSmall), m_theme.quietText, m_style.body().width(), 1.45);
        Pieces lines = textPieces(note, 0, m_style.space(1.8));
        std::move(lines.begin(), lines.end(), std::back_inserter(m_pieces));
    }

    void keepShortTableWhole() {
        double height = 0;
        for (const Piece& piece : m_pieces) {
            height += piece.before + piece.height;
        }
        if (height < m_style.body().height() * kShortTable) {
            keepTogether(m_pieces);
        }
    }

    const content::Table& m_table;
    const PrintStyle& m_style;
    charts::Theme m_theme;
    double m_gap;
    std::vector<double> m_left;
    std::vector<double> m_width;
    std::vector<std::optional<double>> m_fraction;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    std::shared_ptr<const Piece> m_header;
    Pieces m_pieces;
};

}  // namespace

Pieces composeTable(const content::Table& table, const PrintStyle& style) {
    return TableComposer(table, style).pieces();
}

}  // namespace matang::writers
