// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_blocks.h"

#include "chart_picture.h"
#include "html_chart.h"
#include "html_table.h"
#include "html_text.h"
#include "report_look.h"
#include "writer_words.h"
#include "written_text.h"

#include <algorithm>

namespace matang::writers {

namespace {

constexpr int kPercent = 100;

QString element(const char* opening, const QString& inside) {
    return htmlElement(QString::fromLatin1(opening), inside);
}

QString elementIf(const char* opening, const std::string& text) {
    return htmlElementIf(QString::fromLatin1(opening), text);
}

std::vector<HtmlHeading> headingsOf(const content::ReportDocument& document) {
    std::vector<HtmlHeading> headings;
    for (std::size_t index = 0; index < document.blocks.size(); ++index) {
        if (const auto* heading = std::get_if<content::Heading>(&document.blocks[index])) {
            const int above = headings.empty() ? 1 : headings.back().level;
            const int level = std::clamp(heading->level + 1, 2, std::min(above + 1, 4));
            headings.push_back({index, level, heading->level, QStringLiteral("s%1").arg(headings.size() + 1), heading->text});
        }
    }
    return headings;
}

QString figuresHtml(const std::vector<content::Figure>& figures) {
    QString inside;
    for (const content::Figure& figure : figures) {
        inside += element("dl", element("dt", htmlLines(figure.label)) + element("dd class=\"value\"", htmlLines(figure.value)) +
                                    elementIf("dd class=\"note\"", figure.note));
    }
    return inside.isEmpty() ? QString() : element("div class=\"figures\"", inside);
}

/// Where the index stands on its scale. It repeats what the figures say, so nobody has to have it read out.
QString rulerHtml(const content::Cover::Ruler& ruler) {
    const double length = ruler.to - ruler.from;
    if (length <= 0) {
        return {};
    }
    const double share = std::clamp((ruler.position - ruler.from) / length, 0.0, 1.0) * kPercent;
    QString bands;
    for (const auto& band : ruler.bands) {
        const bool here = ruler.position >= band.from && (ruler.position < band.to || band.to >= ruler.to);
        bands += QStringLiteral("<span%1 style=\"flex:%2 1 0\">%3</span>")
                     .arg(here ? QStringLiteral(" class=\"here\"") : QString(), QString::number((band.to - band.from) / length, 'f', 4),
                          htmlText(band.name));
    }
    const QString track =
        QStringLiteral("<div class=\"track\"><div class=\"reached\" style=\"width:%1%\"></div></div>").arg(QString::number(share, 'f', 2));
    return element("div class=\"ruler\" aria-hidden=\"true\"",
                   track + (bands.isEmpty() ? QString() : element("div class=\"bands\"", bands)));
}

/// Links to headings as a list of lists.
QString linksHtml(const std::vector<const HtmlHeading*>& headings) {
    QString list;
    int open = 0;
    for (const HtmlHeading* heading : headings) {
        const int level = open == 0 ? 1 : std::min(heading->depth - headings.front()->depth + 1, open + 1);
        if (level > open) {
            list += QStringLiteral("<ul>\n");
            ++open;
        } else {
            list += QStringLiteral("</li>\n");
            for (; open > std::max(level, 1); --open) {
                list += QStringLiteral("</ul>\n</li>\n");
            }
        }
        list += QStringLiteral("<li><a href=\"#%1\">%2</a>").arg(heading->id, htmlText(heading->text));
    }
    for (; open > 0; --open) {
        list += QStringLiteral("</li>\n</ul>\n");
    }
    return list;
}

}  // namespace

HtmlBlocks::HtmlBlocks(const content::ReportDocument& document) : m_document(document), m_headings(headingsOf(document)) {}

QString HtmlBlocks::block(std::size_t index) {
    m_block = index;
    return std::visit(*this, m_document.blocks[index]);
}

QString HtmlBlocks::organisation() const {
    const content::Look& look = m_document.look;
    const QByteArray crest = safeCrest(look);
    QString inside;
    if (!crest.isEmpty()) {
        const QString type = look.crestFormat == content::Look::CrestFormat::Svg ? QStringLiteral("svg+xml") : QStringLiteral("png");
        // Beside the organisation's name the picture says nothing more.
        const std::string words = look.organisation.empty() ? writerWords(m_document.language).sentence("crest") : std::string();
        inside = QStringLiteral("<img class=\"crest\" alt=\"%1\" src=\"data:image/%2;base64,%3\">")
                     .arg(htmlText(words), type, QString::fromLatin1(crest.toBase64()));
    }
    inside += look.organisation.empty() ? QString() : QStringLiteral("<span>") + htmlLines(look.organisation) + QStringLiteral("</span>");
    return inside.isEmpty() ? QString() : element("p class=\"organisation\"", inside);
}

QString HtmlBlocks::operator()(const content::Cover& cover) {
    QString inside = organisation() + elementIf("p class=\"title\"", cover.title) +
                     element(m_hasTitle ? "p class=\"subject\"" : "h1", htmlLines(cover.subject)) + elementIf("p", cover.instrument) +
                     elementIf("p class=\"year\"", cover.year) + figuresHtml(cover.figures);
    m_hasTitle = true;
    inside += cover.ruler ? rulerHtml(*cover.ruler) : QString();
    inside += elementIf("p class=\"state\"", cover.state);
    for (const std::string& fact : cover.facts) {
        inside += elementIf("p class=\"fact\"", fact);
    }
    return element("header class=\"cover\"", inside);
}

QString HtmlBlocks::operator()(const content::Heading& heading) {
    const auto found = std::find_if(m_headings.begin(), m_headings.end(), [&](const auto& one) { return one.block == m_block; });
    m_lastHeading = heading.text;
    return htmlElement(QStringLiteral("h%1 id=\"%2\"").arg(found->level).arg(found->id), htmlLines(heading.text));
}

QString HtmlBlocks::operator()(const content::Paragraph& paragraph) {
    switch (paragraph.style) {
        case content::Paragraph::Style::Lead:
            return elementIf("p class=\"lead\"", paragraph.text);
        case content::Paragraph::Style::Small:
            return elementIf("p class=\"small\"", paragraph.text);
        case content::Paragraph::Style::Callout:
            return elementIf("p class=\"callout\"", paragraph.text);
        case content::Paragraph::Style::Body:
            break;
    }
    return elementIf("p", paragraph.text);
}

QString HtmlBlocks::operator()(const content::Bullets& bullets) {
    QString inside;
    for (const std::string& item : bullets.items) {
        inside += element("li", htmlLines(item));
    }
    return inside.isEmpty() ? QString() : element("ul", inside);
}

QString HtmlBlocks::operator()(const content::KeyFigures& figures) {
    return figuresHtml(figures.figures);
}

QString HtmlBlocks::operator()(const content::Steps& steps) {
    QString inside;
    for (const content::Steps::Item& item : steps.items) {
        const QString figure = elementIf("span class=\"figure\"", item.figure);
        inside += element("li", element("div class=\"step\"", element("span", htmlLines(item.title)) + figure) + elementIf("p", item.text));
    }
    return inside.isEmpty() ? QString() : element("ol class=\"steps\"", inside);
}

QString HtmlBlocks::tableHtml(const content::Table& table) {
    const int number = ++m_tables;
    const std::string word = writerWords(m_document.language).sentence("table") + " " + std::to_string(number);
    return htmlTable(table, {number, htmlText(m_lastHeading.empty() ? word : word + ": " + m_lastHeading), m_document.language});
}

QString HtmlBlocks::operator()(const content::Table& table) {
    return tableHtml(table);
}

QString HtmlBlocks::figureHtml(const content::ChartSpec& spec, QSizeF millimetres) {
    const int number = ++m_charts;
    const QString label = htmlText(spec.title);
    QString inside =
        htmlElement(QStringLiteral("div class=\"chart-scroll\" role=\"region\" tabindex=\"0\"") + htmlAttribute("aria-label", label),
                    htmlSvg(spec, m_document.look, millimetres, number));
    content::Table numbers = tableOf(spec);
    if (!numbers.columns.empty()) {
        numbers.title = spec.title;
        inside +=
            element("details", element("summary", htmlText(writerWords(m_document.language).sentence("chart-table"))) + tableHtml(numbers));
    }
    return element("figure", inside);
}

QString HtmlBlocks::operator()(const content::Chart& chart) {
    return figureHtml(chart.spec, chartSize(chart));
}

QString HtmlBlocks::operator()(const content::ChartBeside& beside) {
    QString words = elementIf("p class=\"title\"", beside.title);
    for (const std::string& paragraph : beside.paragraphs) {
        words += elementIf("p", paragraph);
    }
    return element("div class=\"beside\"", figureHtml(beside.chart.spec, chartSize(beside)) + element("div class=\"words\"", words));
}

QString HtmlBlocks::operator()(const content::Facts& facts) {
    QString inside;
    for (const auto& item : facts.items) {
        inside += element("dt", htmlLines(item.name)) + element("dd", htmlLines(item.text));
    }
    return inside.isEmpty() ? QString() : element("dl class=\"facts\"", inside);
}

QString HtmlBlocks::operator()(const content::Signatures& signatures) {
    const QString blank = QStringLiteral("&nbsp;");
    const bool toFill = signatures.placeAndDate.empty();
    QString signers;
    for (const auto& place : signatures.places) {
        signers +=
            element("div", elementIf("p", place.role) + element("p class=\"name\"", place.name.empty() ? blank : htmlLines(place.name)) +
                               elementIf("p", place.number));
    }
    return element("div class=\"signatures\"",
                   element(toFill ? "p class=\"place blank\"" : "p class=\"place\"", toFill ? blank : htmlLines(signatures.placeAndDate)) +
                       (signers.isEmpty() ? QString() : element("div class=\"signers\"", signers)));
}

QString HtmlBlocks::operator()(const content::Contents& contents) {
    std::vector<const HtmlHeading*> listed;
    for (const HtmlHeading& heading : m_headings) {
        if (heading.block > m_block && heading.depth <= contents.depth) {
            listed.push_back(&heading);
        }
    }
    if (listed.empty()) {
        return {};
    }
    const QString id = QStringLiteral("contents-%1").arg(++m_contents);
    return htmlElement(QStringLiteral("nav") + htmlAttribute("aria-labelledby", id),
                       htmlElement(QStringLiteral("p") + htmlAttribute("id", id), htmlLines(contents.title)) + linksHtml(listed));
}

QString HtmlBlocks::operator()(const content::PageBreak& /*unused*/) {
    return QStringLiteral("<hr class=\"page\" aria-hidden=\"true\">\n");
}

}  // namespace matang::writers
