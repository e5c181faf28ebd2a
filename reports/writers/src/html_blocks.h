// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QSizeF>
#include <QString>
#include <vector>

namespace matang::writers {

/// A heading as it stands in the file.
struct HtmlHeading {
    std::size_t block = 0;
    int level = 2;  ///< of the element; never more than one below the heading before
    int depth = 1;  ///< as the report says
    QString id;
    std::string text;
};

/// The blocks of a report as HTML, one after the other.
class HtmlBlocks {
public:
    explicit HtmlBlocks(const content::ReportDocument& document);

    /// Blocks must be asked for in their order.
    [[nodiscard]] QString block(std::size_t index);
    /// Crest and organisation; empty where the look has neither.
    [[nodiscard]] QString organisation() const;
    /// The file has its heading of the first level already: a cover must not bring another.
    void titleIsThere() { m_hasTitle = true; }

    QString operator()(const content::Cover& cover);
    QString operator()(const content::Heading& heading);
    QString operator()(const content::Paragraph& paragraph);
    QString operator()(const content::Bullets& bullets);
    QString operator()(const content::KeyFigures& figures);
    QString operator()(const content::Steps& steps);
    QString operator()(const content::Table& table);
    QString operator()(const content::Chart& chart);
    QString operator()(const content::ChartBeside& beside);
    QString operator()(const content::Facts& facts);
    QString operator()(const content::Signatures& signatures);
    QString operator()(const content::Contents& contents);
    QString operator()(const content::PageBreak& unused);

private:
    [[nodiscard]] QString tableHtml(const content::Table& table);
    [[nodiscard]] QString figureHtml(const content::ChartSpec& spec, QSizeF millimetres);

    const content::ReportDocument& m_document;
    std::vector<HtmlHeading> m_headings;
    std::size_t m_block = 0;
    int m_tables = 0;
    int m_charts = 0;
    int m_contents = 0;
    bool m_hasTitle = false;  ///< the one heading of the first level is there
    std::string m_lastHeading;
};

}  // namespace matang::writers
