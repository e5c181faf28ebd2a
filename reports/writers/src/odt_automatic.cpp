// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_automatic.h"

#include "odt_styles.h"

namespace matang::writers {

AutomaticStyles::AutomaticStyles(const ReportColours& colours, double width) : m_colours(colours), m_width(width) {
    fixedStyles();
}

QString AutomaticStyles::paragraph(const QString& style, const ParagraphTurn& turn) {
    OdfAttributes properties;
    if (turn.above > 0) {
        properties.emplace_back("fo:margin-top", millimetres(turn.above));
    }
    if (turn.left > 0) {
        properties.emplace_back("fo:margin-left", millimetres(turn.left));
    }
    if (turn.figure) {
        properties.emplace_back("fo:text-align", "end");
    }
    if (turn.right > 0) {
        properties.emplace_back("fo:margin-right", points(turn.right));
    }
    if (turn.keepsNext) {
        properties.emplace_back("fo:keep-with-next", "always");
    }
    if (turn.startsPage && !turn.firstPage) {
        properties.emplace_back("fo:break-before", "page");
    }
    QString key = style;
    for (const auto& [name, value] : properties) {
        key += u'|' + QString::fromLatin1(name) + u'=' + value;
    }
    key += QStringLiteral("|%1%2%3").arg(turn.stop).arg(turn.firstPage).arg(turn.accent);
    if (properties.empty() && !turn.stop && !turn.firstPage && !turn.accent) {
        return style;
    }
    if (m_paragraphs.contains(key)) {
        return m_paragraphs.value(key);
    }
    const QString name = QStringLiteral("P%1").arg(m_paragraphs.size() + 1);
    m_paragraphs.insert(key, name);
    OdfAttributes attributes{{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", style}};
    if (turn.firstPage) {
        attributes.emplace_back("style:master-page-name", QString::fromLatin1(odf::kFirstPage));
    }
    m_xml.open("style:style", attributes);
    if (!properties.empty() || turn.stop) {
        m_xml.open("style:paragraph-properties", properties);
        if (turn.stop) {
            constexpr double kListIndent = 6;
            m_xml.open("style:tab-stops");
            m_xml.empty("style:tab-stop", {{"style:position", millimetres(m_width - kListIndent)}, {"style:type", "right"}});
            m_xml.close();
        }
        m_xml.close();
    }
    if (turn.accent) {
        m_xml.empty("style:text-properties", {{"fo:color", m_colours.accentText.name()}});
    }
    m_xml.close();
    return name;
}

QString AutomaticStyles::table(const std::vector<double>& widths, bool startsPage, bool whole, double above) {
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    m_xml.open("style:style", {{"style:name", name}, {"style:family", "table"}});
    double all = 0;
    for (const double width : widths) {
        all += width;
    }
    OdfAttributes properties{{"style:width", millimetres(all)},     {"table:align", "left"},
                             {"fo:margin-top", millimetres(above)}, {"fo:margin-bottom", "4mm"},
                             {"table:border-model", "collapsing"},  {"style:may-break-between-rows", whole ? "false" : "true"}};
    if (startsPage) {
        properties.emplace_back("fo:break-before", "page");
    }
    m_xml.empty("style:table-properties", properties);
    m_xml.close();
    for (std::size_t index = 0; index < widths.size(); ++index) {
        m_xml.open("style:style", {{"style:name", column(name, index)}, {"style:family", "table-column"}});
        m_xml.empty("style:table-column-properties", {{"style:column-width", millimetres(widths[index])}});
        m_xml.close();
    }
    return name;
}

QString AutomaticStyles::column(const QString& table, std::size_t index) {
    return QStringLiteral("%1.%2").arg(table).arg(index + 1);
}

QString AutomaticStyles::cell(CellLook look) {
    switch (look) {
        case CellLook::Head:
            return QStringLiteral("CellHead");
        case CellLook::Row:
            return QStringLiteral("CellRow");
        case CellLook::Strong:
            return QStringLiteral("CellStrong");
        case CellLook::Bare:
            break;
    }
    return QStringLiteral("CellBare");
}

QByteArray AutomaticStyles::xml() {
    return m_xml.finish();
}

void AutomaticStyles::fixedStyles() {
    const auto cellStyle = [this](CellLook look, const QString& border, const OdfAttributes& more) {
        m_xml.open("style:style", {{"style:name", cell(look)}, {"style:family", "table-cell"}});
        OdfAttributes properties{{"fo:border", "none"},          {"fo:border-bottom", border}, {"fo:padding-top", "0.8mm"},
                                 {"fo:padding-bottom", "0.8mm"}, {"fo:padding-left", "0.6mm"}, {"fo:padding-right", "2.6mm"}};
        properties.insert(properties.end(), more.begin(), more.end());
        m_xml.empty("style:table-cell-properties", properties);
        m_xml.close();
    };
    const QString rule = QStringLiteral("0.5pt solid ") + m_colours.rule.name();
    cellStyle(CellLook::Bare, QStringLiteral("none"), {});
    cellStyle(CellLook::Head, QStringLiteral("1pt solid ") + m_colours.accent.name(), {{"style:vertical-align", "bottom"}});
    cellStyle(CellLook::Row, rule, {});
    cellStyle(CellLook::Strong, rule, {{"fo:background-color", m_colours.surface.name()}});
    m_xml.open("style:style", {{"style:name", kRow}, {"style:family", "table-row"}});
    m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
    m_xml.close();
    m_xml.open("style:style", {{"style:name", kFrame}, {"style:family", "graphic"}});
    m_xml.empty("style:graphic-properties",
                {{"style:vertical-pos", "middle"}, {"style:vertical-rel", "line"}, {"fo:padding", "0mm"}, {"fo:border", "none"}});
    m_xml.close();
    m_xml.open("style:style", {{"style:name", kEnd}, {"style:family", "paragraph"}, {"style:parent-style-name", "Standard"}});
    m_xml.empty("style:paragraph-properties", {{"fo:line-height", "1pt"}});
    m_xml.empty("style:text-properties", {{"fo:font-size", "1pt"}});
    m_xml.close();
    m_xml.open("style:style", {{"style:name", kSection}, {"style:family", "section"}});
    m_xml.empty("style:section-properties", {{"style:editable", "false"}});
    m_xml.close();
}

}  // namespace matang::writers
