// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_page_html.h"

#include "../theme.h"

#include <QApplication>

namespace matang::gui {

PageHtml::PageHtml(const QPalette& palette)
    : m_quiet(theme::quiet(palette).name()), m_line(theme::line(palette).name()), m_size(QApplication::font().pointSizeF()) {}

QString PageHtml::escaped(const QString& words) {
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
}

PageHtml& PageHtml::title(const QString& words) {
    if (!words.isEmpty()) {
        m_text +=
            QStringLiteral("<p style=\"margin:0 0 4px 0; font-size:%1pt; font-weight:600\">%2</p>").arg(m_size * 1.4).arg(escaped(words));
    }
    return *this;
}

PageHtml& PageHtml::section(const QString& words) {
    m_text +=
        QStringLiteral("<p style=\"margin:20px 0 6px 0; font-size:%1pt; font-weight:600\">%2</p>").arg(m_size * 1.15).arg(escaped(words));
    return *this;
}

PageHtml& PageHtml::subsection(const QString& words) {
    m_text += QStringLiteral("<p style=\"margin:14px 0 2px 0; font-weight:600\">%1</p>").arg(escaped(words));
    return *this;
}

PageHtml& PageHtml::paragraph(const QString& words) {
    if (!words.isEmpty()) {
        m_text += QStringLiteral("<p style=\"margin:4px 0 4px 0; line-height:125%\">%1</p>").arg(escaped(words));
    }
    return *this;
}

PageHtml& PageHtml::quiet(const QString& words) {
    if (!words.isEmpty()) {
        m_text += QStringLiteral("<p style=\"margin:0 0 4px 0; line-height:125%; color:%1\">%2</p>").arg(m_quiet, escaped(words));
    }
    return *this;
}

PageHtml& PageHtml::list(const QStringList& lines) {
    for (const auto& line : lines) {
        paragraph(line);
    }
    return *this;
}

QString PageHtml::cell(const QString& words, const QString& style, bool figure) const {
    return QStringLiteral("<td align=\"%1\" valign=\"top\" style=\"padding:4px 20px 4px 0; %2\">%3</td>")
        .arg(figure ? QStringLiteral("right") : QStringLiteral("left"), style, escaped(words));
}

PageHtml& PageHtml::facts(const std::vector<Fact>& facts) {
    QString rows;
    for (const auto& fact : facts) {
        if (!fact.words.isEmpty()) {
            rows += QStringLiteral("<tr>") + cell(fact.name, QStringLiteral("color:") + m_quiet, false) + cell(fact.words, {}, false) +
                    QStringLiteral("</tr>");
        }
    }
    if (!rows.isEmpty()) {
        m_text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:6px 0 4px 0\">%1</table>").arg(rows);
    }
    return *this;
}

PageHtml& PageHtml::table(const Table& table) {
    if (table.rows.empty()) {
        return *this;
    }
    const auto rule = QStringLiteral("border-bottom:1px solid %1;").arg(m_line);
    const auto row = [&](const QStringList& cells, const QString& style) {
        QString html = QStringLiteral("<tr>");
        for (int column = 0; column < cells.size(); ++column) {
            html += cell(cells[column], style, table.figures && column > 0);
        }
        return html + QStringLiteral("</tr>");
    };
    QString html;
    if (!table.head.isEmpty()) {
        html += row(table.head, rule + QStringLiteral("color:") + m_quiet);
    }
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        const bool sum = table.lastRowIsSum && place + 1 == table.rows.size();
        const bool beforeSum = table.lastRowIsSum && place + 2 == table.rows.size();
        html += row(table.rows[place], (beforeSum ? rule : QString()) + (sum ? QStringLiteral("font-weight:600") : QString()));
    }
    m_text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:6px 0 6px 0\">%1</table>").arg(html);
    return *this;
}

PageHtml& PageHtml::levels(const std::vector<Level>& levels) {
    QString html;
    for (const auto& level : levels) {
        auto words = level.name.isEmpty() ? QString() : QStringLiteral("<b>%1</b>").arg(escaped(level.name));
        if (!level.text.isEmpty()) {
            words += (words.isEmpty() ? QString() : QStringLiteral("<br/>")) + escaped(level.text);
        }
        for (const auto& aside : level.asides) {
            words += QStringLiteral("<br/><span style=\"color:%1\">%2</span>").arg(m_quiet, escaped(aside));
        }
        html += QStringLiteral(
                    "<tr><td align=\"right\" valign=\"top\" style=\"padding:6px 16px 10px 0; font-size:%1pt; font-weight:600\">%2</td>"
                    "<td valign=\"top\" style=\"padding:8px 0 10px 0; line-height:125%; font-size:%3pt\">%4</td></tr>")
                    .arg(m_size * 1.5)
                    .arg(escaped(level.number))
                    .arg(m_size * 1.05)
                    .arg(words);
    }
    if (!html.isEmpty()) {
        m_text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:4px 0 4px 0\">%1</table>").arg(html);
    }
    return *this;
}

PageHtml& PageHtml::source(const QString& line) {
    if (!line.trimmed().isEmpty()) {
        m_text += QStringLiteral("<p style=\"margin:0 0 8px 0; color:%1\"><code>%2</code></p>").arg(m_quiet, escaped(line.trimmed()));
    }
    return *this;
}

}  // namespace matang::gui
