// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odt_automatic.h"
#include "odt_package.h"
#include "odt_styles.h"

#include <matang/content/report_document.h>

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <vector>

namespace matang::writers {

/// The crest as a picture of the package.
struct OdtCrest {
    QString name;      ///< "Pictures/crest.svg"; empty: none
    double share = 1;  ///< of its width in its height
};

/// The blocks of a report as the body of an OpenDocument text.
class OdtContent {
public:
    OdtContent(const content::ReportDocument& document, OdtCrest crest);

    /// content.xml.
    [[nodiscard]] QByteArray bytes();
    /// What it shows: the charts as vectors, and as pictures for programs that do not draw those.
    [[nodiscard]] const std::vector<PackageFile>& pictures() const { return m_pictures; }

    void operator()(const content::Cover& cover);
    void operator()(const content::Heading& heading);
    void operator()(const content::Paragraph& paragraph);
    void operator()(const content::Bullets& bullets);
    void operator()(const content::KeyFigures& figures);
    void operator()(const content::Steps& steps);
    void operator()(const content::Table& table);
    void operator()(const content::Chart& chart);
    void operator()(const content::ChartBeside& beside);
    void operator()(const content::Facts& facts);
    void operator()(const content::Signatures& signatures);
    void operator()(const content::Contents& contents);
    void operator()(const content::PageBreak& unused);

private:
    static constexpr double kAboveTable = 1;  // millimetres

    void paragraph(const QString& style, const std::string& text, ParagraphTurn turn = {});
    void paragraphIf(const QString& style, const std::string& text, ParagraphTurn turn = {});
    void openParagraph(const QString& style, ParagraphTurn turn = {});
    void openTable(const std::vector<double>& widths, bool whole, double above = kAboveTable);
    void openRow();
    void openCell(CellLook look);
    void letterhead();
    void figures(const std::vector<content::Figure>& all, const char* firstStyle, double above);
    void ruler(const content::Cover::Ruler& ruler);
    void dataTable(const content::Table& table);
    void dataCell(const content::Table& table, const content::Table::Row& row, std::size_t column, double tail);
    void chartFrame(const content::ChartSpec& spec, QSizeF size);
    void contentsSource(const content::Contents& contents);

    const content::ReportDocument& m_document;
    OdtCrest m_crest;
    OdtSizes m_sizes;
    ReportColours m_colours;
    AutomaticStyles m_automatic;
    OdfXml m_xml;
    std::vector<PackageFile> m_pictures;
    std::size_t m_block = 0;
    bool m_startsPage = false;
    int m_charts = 0;
    int m_tables = 0;
    int m_contents = 0;
};

}  // namespace matang::writers
