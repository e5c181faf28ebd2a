// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odf_xml.h"
#include "report_look.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace matang::writers {

/// How one paragraph differs from its named style.
struct ParagraphTurn {
    double above = 0;  ///< millimetres, in place of the style's
    double left = 0;   ///< millimetres of indent
    double right = 0;  ///< points that are left free at the right
    bool figure = false;
    bool stop = false;  ///< a stop at the right edge for what stands there
    bool startsPage = false;
    bool firstPage = false;  ///< begins the cover, which has no running header and footer
    bool accent = false;
    bool keepsNext = false;  ///< leads to what stands below it
};

/// The look of a cell.
enum class CellLook { Bare, Head, Row, Strong };

/// The styles of content.xml that no person needs to see: variations of named paragraphs, columns, cells, frames.
class AutomaticStyles {
public:
    AutomaticStyles(const ReportColours& colours, double width);

    /// Name of the style for a paragraph; the named one itself where it differs in nothing.
    [[nodiscard]] QString paragraph(const QString& style, const ParagraphTurn& turn);
    /// A table of columns with these widths in millimetres; its columns are called by `column`. Rows are never torn; a table that is
    /// `whole` is not divided between pages. `above`: millimetres that are left free above it.
    [[nodiscard]] QString table(const std::vector<double>& widths, bool startsPage, bool whole, double above);
    [[nodiscard]] static QString column(const QString& table, std::size_t index);
    [[nodiscard]] static QString cell(CellLook look);

    static constexpr const char* kRow = "Row";
    static constexpr const char* kFrame = "Frame";
    static constexpr const char* kSection = "Section";
    static constexpr const char* kEnd = "End";  ///< of a paragraph that takes no room

    [[nodiscard]] QByteArray xml();

private:
    void fixedStyles();

    ReportColours m_colours;
    double m_width;
    OdfXml m_xml;
    QMap<QString, QString> m_paragraphs;  ///< by all that makes them differ
    int m_tables = 0;
};

}  // namespace matang::writers
