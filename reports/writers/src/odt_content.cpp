// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_content.h"

#include "chart_picture.h"
#include "written_text.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace matang::writers {

namespace {

constexpr double kFactName = 0.3;  // shares of the width
constexpr double kChartBeside = 0.55;

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

/// The bookmark of the heading that is block number `block`.
QString bookmark(std::size_t block) {
    return QStringLiteral("heading-%1").arg(block);
}

/// True for what a paragraph above it introduces.
bool isLedTo(const content::Block& block) {
    return std::holds_alternative<content::Table>(block) || std::holds_alternative<content::Chart>(block) ||
           std::holds_alternative<content::Steps>(block) || std::holds_alternative<content::Bullets>(block);
}

}  // namespace

OdtContent::OdtContent(const content::ReportDocument& document, OdtCrest crest)
    : m_document(document),
      m_crest(std::move(crest)),
      m_sizes(odtSizes(document.look.density)),
      m_colours(coloursOf(document.look)),
      m_automatic(m_colours, m_sizes.width) {}

QByteArray OdtContent::bytes() {
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
        std::visit(*this, m_document.blocks[m_block]);
    }
    // Programs put a paragraph below a table that ends the text; one of usual height might fall on a page of its own.
    m_xml.empty("text:p", {{"text:style-name", latin(AutomaticStyles::kEnd)}});
    OdfXml whole("office:document-content");
    declareFont(whole);
    whole.open("office:automatic-styles");
    whole.raw(m_automatic.xml());
    whole.close();
    whole.open("office:body");
    whole.open("office:text");
    whole.raw(m_xml.finish());
    whole.close();
    whole.close();
    return whole.finish();
}

void OdtContent::openParagraph(const QString& style, ParagraphTurn turn) {
    turn.startsPage = turn.startsPage || std::exchange(m_startsPage, false);
    m_xml.open("text:p", {{"text:style-name", m_automatic.paragraph(style, turn)}});
}

void OdtContent::paragraph(const QString& style, const std::string& text, ParagraphTurn turn) {
    openParagraph(style, turn);
    m_xml.words(written(text));
    m_xml.close();
}

void OdtContent::paragraphIf(const QString& style, const std::string& text, ParagraphTurn turn) {
    if (!text.empty()) {
        paragraph(style, text, turn);
    }
}

void OdtContent::openTable(const std::vector<double>& widths, bool whole, double above) {
    const QString name = m_automatic.table(widths, std::exchange(m_startsPage, false), whole, above);
    m_xml.open("table:table", {{"table:name", QStringLiteral("T%1").arg(++m_tables)}, {"table:style-name", name}});
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_xml.empty("table:table-column", {{"table:style-name", AutomaticStyles::column(name, column)}});
    }
}

void OdtContent::openRow() {
    m_xml.open("table:table-row", {{"table:style-name", latin(AutomaticStyles::kRow)}});
}

void OdtContent::openCell(CellLook look) {
    m_xml.open("table:table-cell", {{"table:style-name", AutomaticStyles::cell(look)}, {"office:value-type", "string"}});
}

void OdtContent::operator()(const content::Heading& heading) {
    const QString level = QString::number(std::clamp(heading.level, 1, 3));
    ParagraphTurn turn;
    turn.startsPage = std::exchange(m_startsPage, false);
    m_xml.open("text:h", {{"text:style-name", m_automatic.paragraph("Heading_20_" + level, turn)}, {"text:outline-level", level}});
    m_xml.empty("text:bookmark-start", {{"text:name", bookmark(m_block)}});
    m_xml.words(written(heading.text));
    m_xml.empty("text:bookmark-end", {{"text:name", bookmark(m_block)}});
    m_xml.close();
}

void OdtContent::operator()(const content::Paragraph& block) {
    ParagraphTurn turn;
    turn.keepsNext = m_block + 1 < m_document.blocks.size() && isLedTo(m_document.blocks[m_block + 1]);
    switch (block.style) {
        case content::Paragraph::Style::Lead:
            return paragraphIf(reportStyle("lead"), block.text, turn);
        case content::Paragraph::Style::Small:
            return paragraphIf(reportStyle("small"), block.text, turn);
        case content::Paragraph::Style::Callout:
            return paragraphIf(reportStyle("callout"), block.text, turn);
        case content::Paragraph::Style::Body:
            break;
    }
    paragraphIf(latin(odf::kBody), block.text, turn);
}

void OdtContent::operator()(const content::Bullets& bullets) {
    m_xml.open("text:list", {{"text:style-name", odf::kBullets}});
    for (const std::string& item : bullets.items) {
        m_xml.open("text:list-item");
        paragraph(latin(odf::kBody), item);
        m_xml.close();
    }
    m_xml.close();
}

void OdtContent::operator()(const content::KeyFigures& block) {
    figures(block.figures, "figure", kAboveTable);
}

void OdtContent::operator()(const content::Steps& steps) {
    m_xml.open("text:list", {{"text:style-name", odf::kNumbers}});
    for (const content::Steps::Item& item : steps.items) {
        m_xml.open("text:list-item");
        ParagraphTurn turn;
        turn.stop = !item.figure.empty();
        paragraph(reportStyle("step"), item.figure.empty() ? item.title : item.title + "\t" + item.figure, turn);
        paragraphIf(reportStyle("step-text"), item.text);
        m_xml.close();
    }
    m_xml.close();
}

void OdtContent::operator()(const content::Table& table) {
    paragraphIf(reportStyle("table-title"), table.title);
    dataTable(table);
    paragraphIf(reportStyle("small"), table.note);
}

void OdtContent::operator()(const content::Chart& chart) {
    openParagraph(reportStyle("chart"));
    chartFrame(chart.spec, chartSize(chart));
    m_xml.close();
}

void OdtContent::operator()(const content::ChartBeside& beside) {
    openTable({m_sizes.width * kChartBeside + 2, m_sizes.width * (1 - kChartBeside) - 2}, true);
    openRow();
    openCell(CellLook::Bare);
    openParagraph(reportStyle("chart"));
    chartFrame(beside.chart.spec, chartSize(beside) - QSizeF(1, 0));
    m_xml.close();
    m_xml.close();
    openCell(CellLook::Bare);
    paragraphIf(reportStyle("table-title"), beside.title);
    for (const std::string& words : beside.paragraphs) {
        paragraph(latin(odf::kBody), words);
    }
    if (beside.title.empty() && beside.paragraphs.empty()) {
        paragraph(latin(odf::kBody), {});
    }
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void OdtContent::chartFrame(const content::ChartSpec& spec, QSizeF size) {
    const QString number = QString::number(++m_charts);
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    chartImage(spec, m_document.look, size).save(&buffer, "PNG");
    m_xml.open("draw:frame", {{"draw:style-name", latin(AutomaticStyles::kFrame)},
                              {"draw:name", "Chart " + number},
                              {"text:anchor-type", "as-char"},
                              {"svg:width", millimetres(size.width())},
                              {"svg:height", millimetres(size.height())}});
    const auto add = [&](const char* suffix, const char* type, const QByteArray& bytes) {
        const QString name = QStringLiteral("Pictures/chart-%1.%2").arg(number, latin(suffix));
        m_pictures.push_back({name, latin(type), bytes});
        m_xml.empty("draw:image", {{"xlink:href", name}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
    };
    add("svg", "image/svg+xml", chartSvg(spec, m_document.look, size));
    add("png", "image/png", picture);
    m_xml.element("svg:title", written(spec.title));
    m_xml.element("svg:desc", written(spec.alternative));
    m_xml.close();
}

void OdtContent::operator()(const content::Facts& facts) {
    if (facts.items.empty()) {
        return;
    }
    openTable({m_sizes.width * kFactName, m_sizes.width * (1 - kFactName)}, false);
    for (const auto& item : facts.items) {
        openRow();
        openCell(CellLook::Bare);
        paragraph(reportStyle("fact-name"), item.name);
        m_xml.close();
        openCell(CellLook::Bare);
        paragraph(latin(odf::kTableText), item.text);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

void OdtContent::contentsSource(const content::Contents& contents) {
    m_xml.open("text:table-of-content-source", {{"text:outline-level", QString::number(contents.depth)}});
    m_xml.element("text:index-title-template", written(contents.title), {{"text:style-name", latin(odf::kContentsHead)}});
    for (int level = 1; level <= contents.depth; ++level) {
        const QString number = QString::number(level);
        m_xml.open("text:table-of-content-entry-template", {{"text:outline-level", number}, {"text:style-name", "Contents_20_" + number}});
        m_xml.empty("text:index-entry-link-start", {{"text:style-name", latin(odf::kLink)}});
        m_xml.empty("text:index-entry-text");
        m_xml.empty("text:index-entry-tab-stop", {{"style:type", "right"}, {"style:leader-char", "."}});
        m_xml.empty("text:index-entry-page-number");
        m_xml.empty("text:index-entry-link-end");
        m_xml.close();
    }
    m_xml.close();
}

/// Its page numbers are references to the headings, so that they are right as soon as a program has laid the text out.
void OdtContent::operator()(const content::Contents& contents) {
    const QString name = QStringLiteral("Contents %1").arg(++m_contents);
    if (std::exchange(m_startsPage, false)) {
        ParagraphTurn turn;
        turn.startsPage = true;
        paragraph(latin(odf::kTableText), {}, turn);
    }
    m_xml.open("text:table-of-content",
               {{"text:style-name", latin(AutomaticStyles::kSection)}, {"text:protected", "false"}, {"text:name", name}});
    contentsSource(contents);
    m_xml.open("text:index-body");
    m_xml.open("text:index-title", {{"text:style-name", latin(AutomaticStyles::kSection)}, {"text:name", name + " head"}});
    paragraph(latin(odf::kContentsHead), contents.title);
    m_xml.close();
    for (std::size_t block = m_block + 1; block < m_document.blocks.size(); ++block) {
        const auto* heading = std::get_if<content::Heading>(&m_document.blocks[block]);
        if (heading == nullptr || heading->level > contents.depth) {
            continue;
        }
        m_xml.open("text:p", {{"text:style-name", "Contents_20_" + QString::number(std::clamp(heading->level, 1, 3))}});
        m_xml.open("text:a", {{"xlink:type", "simple"},
                              {"xlink:href", u'#' + bookmark(block)},
                              {"text:style-name", latin(odf::kLink)},
                              {"text:visited-style-name", latin(odf::kLink)}});
        m_xml.words(written(heading->text) + u'\t');
        m_xml.empty("text:bookmark-ref", {{"text:reference-format", "page"}, {"text:ref-name", bookmark(block)}});
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtContent::operator()(const content::PageBreak& /*unused*/) {
    m_startsPage = true;
}

}  // namespace matang::writers
