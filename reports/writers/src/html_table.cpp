// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_table.h"

#include "html_text.h"
#include "written_text.h"

#include <algorithm>
#include <vector>

namespace matang::writers {

namespace {

constexpr int kWideShare = 20;  // percent of the width: a column of words that must not become a ribbon on a phone
constexpr int kDigitHalves = 2;
constexpr int kPercentHalves = 3;

/// Room that a tail takes, in halves of a digit's width.
int halvesOf(const QString& tail) {
    int halves = 0;
    for (const QChar character : tail) {
        halves += character.isDigit() ? kDigitHalves : (character == u'%' ? kPercentHalves : 1);
    }
    return halves;
}

class TableHtml {
public:
    TableHtml(const content::Table& table, const HtmlTablePlace& place) : m_table(table), m_place(place) {
        const auto isText = [](const auto& column) { return column.alignment == content::Table::Alignment::Text; };
        m_naming = static_cast<std::size_t>(std::find_if(table.columns.begin(), table.columns.end(), isText) - table.columns.begin());
        measureTails();
    }

    [[nodiscard]] QString html() const {
        const QString caption = QStringLiteral("table-%1").arg(m_place.number);
        QString inside;
        QString label = htmlAttribute("aria-label", m_place.escapedLabel);
        if (!m_table.title.empty()) {
            inside = htmlElement(QStringLiteral("caption") + htmlAttribute("id", caption), htmlLines(m_table.title));
            label = htmlAttribute("aria-labelledby", caption);
        }
        inside += htmlElement(QStringLiteral("thead"), headHtml());
        QString body;
        for (const content::Table::Row& row : m_table.rows) {
            body += rowHtml(row);
        }
        inside += body.isEmpty() ? QString() : htmlElement(QStringLiteral("tbody"), body);
        return htmlElement(QStringLiteral("div class=\"scroll\" role=\"region\" tabindex=\"0\"") + label,
                           htmlElement(QStringLiteral("table"), inside)) +
               htmlElementIf(QStringLiteral("p class=\"note\""), m_table.note);
    }

private:
    [[nodiscard]] bool isFigure(std::size_t column) const { return m_table.columns[column].alignment == content::Table::Alignment::Figure; }

    void measureTails() {
        m_widest.assign(m_table.columns.size(), 0);
        for (const content::Table::Row& row : m_table.rows) {
            for (std::size_t column = 0; column < std::min(row.cells.size(), m_table.columns.size()); ++column) {
                const auto tail = figureTail(row.cells[column].text, m_place.language);
                m_widest[column] = std::max(m_widest[column], tail ? halvesOf(*tail) : 0);
            }
        }
    }

    [[nodiscard]] QString headHtml() const {
        QString cells;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const content::Table::Column& one = m_table.columns[column];
            const bool wide = !isFigure(column) && (one.width == 0 || one.width >= kWideShare);
            const QString classes = isFigure(column) ? QStringLiteral("figure") : (wide ? QStringLiteral("wide") : QString());
            cells += htmlElement(QStringLiteral("th scope=\"col\"") + (classes.isEmpty() ? QString() : htmlAttribute("class", classes)),
                                 htmlLines(one.title));
        }
        return htmlElement(QStringLiteral("tr"), cells);
    }

    [[nodiscard]] QString rowHtml(const content::Table::Row& row) const {
        QString cells;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const content::Cell empty;
            const content::Cell& cell = column < row.cells.size() ? row.cells[column] : empty;
            const QString note = cell.note.empty() ? QString() : htmlElement(QStringLiteral("small"), htmlLines(cell.note));
            const bool names = column == m_naming && !cell.text.empty();
            QString opening = names ? QStringLiteral("th scope=\"row\"") : QStringLiteral("td");
            opening += isFigure(column) ? htmlAttribute("class", figureClasses(column, cell)) : QString();
            cells += htmlElement(opening, htmlLines(cell.text) + note);
        }
        const QString classes =
            QStringLiteral("depth%1%2").arg(std::min(row.depth, 3)).arg(row.emphasis ? QStringLiteral(" strong") : QString());
        return htmlElement(QStringLiteral("tr") + htmlAttribute("class", classes), cells);
    }

    /// "figure p3": room of three halves of a digit is left at the right, so that decimal marks line up and the text stays as it is.
    [[nodiscard]] QString figureClasses(std::size_t column, const content::Cell& cell) const {
        const auto tail = figureTail(cell.text, m_place.language);
        const int missing = tail ? std::min(m_widest[column] - halvesOf(*tail), 20) : 0;
        return missing == 0 ? QStringLiteral("figure") : QStringLiteral("figure p%1").arg(missing);
    }

    const content::Table& m_table;
    const HtmlTablePlace& m_place;
    std::size_t m_naming = 0;  ///< the column whose cells name their rows; past the end: none
    std::vector<int> m_widest;
};

}  // namespace

QString htmlTable(const content::Table& table, const HtmlTablePlace& place) {
    return TableHtml(table, place).html();
}

}  // namespace matang::writers
