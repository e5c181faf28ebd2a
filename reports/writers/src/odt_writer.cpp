// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_writer.h"

#include "chart_picture.h"
#include "report_font.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

namespace matang::writers {

namespace {

constexpr double kTextWidthPoints = 470;
constexpr double kMillimetresToPoints = 72.0 / 25.4;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

class OdtComposer {
public:
    explicit OdtComposer(QTextDocument& document) : m_document(document), m_cursor(&document) {}

    void operator()(const content::Cover& cover) {
        paragraph(qt(cover.title), 13, QFont::DemiBold, kAccent);
        paragraph(qt(cover.subject), 26, QFont::DemiBold, kText);
        paragraph(qt(cover.instrument), 12, QFont::Normal, kQuiet);
        paragraph(qt(cover.year), 12, QFont::DemiBold, kText);
        figures(cover.figures);
        if (!cover.state.empty()) {
            paragraph(qt(cover.state), 10, QFont::Normal, kText);
        }
        for (const std::string& fact : cover.facts) {
            paragraph(qt(fact), 9, QFont::Normal, kQuiet);
        }
    }
    void operator()(const content::Heading& heading) {
        const double size = heading.level == 1 ? 17 : (heading.level == 2 ? 12.5 : 10.5);
        paragraph(qt(heading.text), size, QFont::DemiBold, heading.level == 1 ? kAccent : kText, heading.level);
    }
    void operator()(const content::Paragraph& block) {
        const bool small = block.style == content::Paragraph::Style::Small;
        const double size = block.style == content::Paragraph::Style::Lead ? 12 : (small ? 8.5 : 10);
        paragraph(qt(block.text), size, QFont::Normal, small ? kQuiet : kText);
    }
    void operator()(const content::Bullets& bullets) {
        for (const std::string& item : bullets.items) {
            paragraph(QStringLiteral("•  ") + qt(item), 10, QFont::Normal, kText);
        }
    }
    void operator()(const content::KeyFigures& block) { figures(block.figures); }
    void operator()(const content::Steps& steps) {
        int number = 0;
        for (const content::Steps::Item& item : steps.items) {
            const QString figure = item.figure.empty() ? QString() : QStringLiteral(" (%1)").arg(qt(item.figure));
            paragraph(QStringLiteral("%1. %2%3").arg(++number).arg(qt(item.title), figure), 10, QFont::DemiBold, kText);
            paragraph(qt(item.text), 9, QFont::Normal, kQuiet);
        }
    }
    void operator()(const content::Table& table) {
        if (!table.title.empty()) {
            paragraph(qt(table.title), 10, QFont::DemiBold, kText);
        }
        insertTable(table);
        if (!table.note.empty()) {
            paragraph(qt(table.note), 8.5, QFont::Normal, kQuiet);
        }
    }
    void operator()(const content::Chart& chart) {
        newBlock(QTextBlockFormat());
        const QString name = QStringLiteral("chart-%1.png").arg(++m_charts);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), chartImage(chart.spec, chart.heightMillimetres));
        QTextImageFormat image;
        image.setName(name);
        image.setWidth(kTextWidthPoints);
        image.setHeight(chart.heightMillimetres * kMillimetresToPoints);
        image.setProperty(QTextFormat::ImageAltText, qt(chart.spec.alternative));
        m_cursor.insertImage(image);
    }
    void operator()(const content::PageBreak& /*unused*/) { m_startsPage = true; }

private:
    static constexpr const char* kAccent = "#0b6e75";
    static constexpr const char* kText = "#1c2526";
    static constexpr const char* kQuiet = "#566365";

    static QTextCharFormat letters(double size, QFont::Weight weight, const char* colour) {
        QTextCharFormat format;
        format.setFontFamilies({QString::fromLatin1(kReportFont)});
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        format.setForeground(QColor(colour));
        return format;
    }

    void newBlock(QTextBlockFormat format) {
        if (m_startsPage) {
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            m_startsPage = false;
        }
        if (m_empty) {
            m_cursor.setBlockFormat(format);
        } else {
            m_cursor.insertBlock(format);
        }
        m_empty = false;
    }

    void paragraph(const QString& text, double size, QFont::Weight weight, const char* colour, int heading = 0) {
        if (text.isEmpty()) {
            return;
        }
        QTextBlockFormat format;
        format.setHeadingLevel(heading);
        format.setTopMargin(heading > 0 ? size : 3);
        format.setBottomMargin(4);
        newBlock(format);
        m_cursor.insertText(text, letters(size, weight, colour));
    }

    void figures(const std::vector<content::Figure>& all) {
        for (const content::Figure& figure : all) {
            const QString note = figure.note.empty() ? QString() : QStringLiteral(" (%1)").arg(qt(figure.note));
            paragraph(qt(figure.label) + QStringLiteral(": ") + qt(figure.value) + note, 13, QFont::DemiBold, kAccent);
        }
    }

    void insertTable(const content::Table& table) {
        const int columns = static_cast<int>(table.columns.size());
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderBrush(QColor("#d3dadb"));
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths(table));
        newBlock(QTextBlockFormat());
        QTextTable* grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column) {
            const auto& title = table.columns[static_cast<std::size_t>(column)];
            fill(grid->cellAt(0, column), qt(title.title), {}, title.alignment, letters(8.5, QFont::DemiBold, kQuiet));
        }
        int line = 0;
        for (const auto& row : table.rows) {
            ++line;
            for (int column = 0; column < columns && static_cast<std::size_t>(column) < row.cells.size(); ++column) {
                const content::Cell& cell = row.cells[static_cast<std::size_t>(column)];
                fill(grid->cellAt(line, column), qt(cell.text), qt(cell.note), table.columns[static_cast<std::size_t>(column)].alignment,
                     letters(9, row.emphasis ? QFont::DemiBold : QFont::Normal, kText));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static QList<QTextLength> widths(const content::Table& table) {
        int written = 0;
        int open = 0;
        for (const auto& column : table.columns) {
            written += column.width;
            open += column.width == 0 ? 1 : 0;
        }
        QList<QTextLength> lengths;
        for (const auto& column : table.columns) {
            const double share = column.width > 0 ? column.width : static_cast<double>(100 - written) / open;
            lengths.append(QTextLength(QTextLength::PercentageLength, share));
        }
        return lengths;
    }

    static void fill(const QTextTableCell& cell, const QString& text, const QString& note, content::Table::Alignment alignment,
                     const QTextCharFormat& format) {
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(alignment == content::Table::Alignment::Figure ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        cursor.insertText(text, format);
        if (!note.isEmpty()) {
            cursor.insertBlock(block);
            cursor.insertText(note, letters(7, QFont::Normal, kQuiet));
        }
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    bool m_empty = true;
    bool m_startsPage = false;
    int m_charts = 0;
};

}  // namespace

QByteArray odt(const content::ReportDocument& document) {
    QTextDocument text;
    text.setMetaInformation(QTextDocument::DocumentTitle, qt(document.title));
    OdtComposer composer(text);
    for (const content::Block& block : document.blocks) {
        std::visit(composer, block);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    writer.write(&text);
    return buffer.data();
}

}  // namespace matang::writers
