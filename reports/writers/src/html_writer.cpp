// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_writer.h"

#include "chart_picture.h"

#include <QString>

namespace matang::writers {

namespace {

// Colours and proportions of the printed report, for a screen of any width.
constexpr const char* kStyleSheet = R"(
:root { color-scheme: light; }
body { font-family: "Open Sans", "Segoe UI", "Noto Sans", sans-serif; font-size: 16px; line-height: 1.55; color: #1c2526; background: #fff; margin: 0; }
main { max-width: 54rem; margin: 0 auto; padding: 1.5rem; }
header.cover { border-top: .5rem solid #0b6e75; padding-top: 1.5rem; margin-bottom: 3rem; }
header.cover p { margin: .2rem 0; color: #566365; }
header.cover p.title { color: #0b6e75; font-weight: 600; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: .6rem 0; }
h2 { font-size: 1.45rem; color: #0b6e75; margin: 2.6rem 0 .6rem; line-height: 1.3; }
h3 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p.lead { font-size: 1.15rem; }
p.small, .note, footer { font-size: .85rem; color: #566365; }
p.callout, p.state { background: #f1f5f5; border-left: .3rem solid #0b6e75; padding: .7rem 1rem; color: #1c2526; }
dl.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; border-top: 1px solid #0b6e75; border-bottom: 1px solid #d3dadb; padding: .8rem 0; margin: 1.5rem 0; }
dl.figures dt, dl.figures dd.note { font-size: .85rem; color: #566365; margin: 0; }
dl.figures dd.value { font-size: 1.8rem; font-weight: 600; color: #0b6e75; margin: 0; line-height: 1.3; }
ol.steps li { margin: .8rem 0; }
ol.steps li span { display: block; color: #566365; font-size: .92rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: 1rem 0 .4rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th { text-align: left; color: #566365; border-bottom: 2px solid #0b6e75; padding: .3rem .5rem .3rem 0; vertical-align: bottom; }
td { border-bottom: 1px solid #d3dadb; padding: .3rem .5rem .3rem 0; vertical-align: top; overflow-wrap: anywhere; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
tr.strong td { font-weight: 600; }
tr.depth0.strong td { background: #f1f5f5; }
tr.depth1 td:first-child { padding-left: 1rem; }
tr.depth2 td:first-child, tr.depth3 td:first-child { padding-left: 2rem; }
td small { display: block; color: #566365; font-weight: 400; overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; }
figure svg { width: 100%; height: auto; }
)";

QString text(const std::string& words) {
    return QString::fromStdString(words).toHtmlEscaped();
}

QString element(const char* name, const QString& inside, const char* className = nullptr) {
    const QString tag = QString::fromLatin1(name);
    const QString attributes = className == nullptr ? QString() : QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(className));
    return u'<' + tag + attributes + u'>' + inside + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString figuresList(const std::vector<content::Figure>& figures) {
    QString inside;
    for (const content::Figure& figure : figures) {
        inside += QStringLiteral("<div>") + element("dt", text(figure.label)) + element("dd", text(figure.value), "value");
        inside += figure.note.empty() ? QString() : element("dd", text(figure.note), "note");
        inside += QStringLiteral("</div>");
    }
    return element("dl", inside, "figures");
}

struct BlockHtml {
    QString operator()(const content::Cover& cover) const {
        QString inside = element("p", text(cover.title), "title") + element("h1", text(cover.subject)) +
                         element("p", text(cover.instrument)) + element("p", text(cover.year)) + figuresList(cover.figures);
        inside += cover.state.empty() ? QString() : element("p", text(cover.state), "state");
        for (const std::string& fact : cover.facts) {
            inside += element("p", text(fact));
        }
        return element("header", inside, "cover");
    }
    QString operator()(const content::Heading& heading) const {
        return element(heading.level == 1 ? "h2" : (heading.level == 2 ? "h3" : "h4"), text(heading.text));
    }
    QString operator()(const content::Paragraph& paragraph) const {
        switch (paragraph.style) {
            case content::Paragraph::Style::Lead:
                return element("p", text(paragraph.text), "lead");
            case content::Paragraph::Style::Small:
                return element("p", text(paragraph.text), "small");
            case content::Paragraph::Style::Callout:
                return element("p", text(paragraph.text), "callout");
            case content::Paragraph::Style::Body:
                break;
        }
        return element("p", text(paragraph.text));
    }
    QString operator()(const content::Bullets& bullets) const {
        QString inside;
        for (const std::string& item : bullets.items) {
            inside += element("li", text(item));
        }
        return element("ul", inside);
    }
    QString operator()(const content::KeyFigures& figures) const { return figuresList(figures.figures); }
    QString operator()(const content::Steps& steps) const {
        QString inside;
        for (const content::Steps::Item& item : steps.items) {
            const QString figure = item.figure.empty() ? QString() : QStringLiteral(" (%1)").arg(text(item.figure));
            inside += element("li", element("strong", text(item.title) + figure) + element("span", text(item.text)));
        }
        return element("ol", inside, "steps");
    }
    QString operator()(const content::Table& table) const {
        QString head;
        for (const auto& column : table.columns) {
            const bool figure = column.alignment == content::Table::Alignment::Figure;
            head += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                        .arg(figure ? QStringLiteral(" class=\"figure\"") : QString(), text(column.title));
        }
        QString body;
        for (const auto& row : table.rows) {
            body += rowHtml(table, row);
        }
        const QString caption = table.title.empty() ? QString() : element("caption", text(table.title));
        const QString inside = caption + element("thead", element("tr", head)) + element("tbody", body);
        return element("div", element("table", inside), "scroll") +
               (table.note.empty() ? QString() : element("p", text(table.note), "note"));
    }
    QString operator()(const content::Chart& chart) const {
        const QString label = text(chart.spec.alternative);
        return QStringLiteral("<figure role=\"img\" aria-label=\"%1\">\n").arg(label) +
               QString::fromUtf8(chartSvg(chart.spec, chart.heightMillimetres)) + QStringLiteral("</figure>\n");
    }
    QString operator()(const content::PageBreak& /*unused*/) const { return {}; }

private:
    static QString rowHtml(const content::Table& table, const content::Table::Row& row) {
        QString cells;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const bool figure = column < table.columns.size() && table.columns[column].alignment == content::Table::Alignment::Figure;
            const QString note = row.cells[column].note.empty() ? QString() : element("small", text(row.cells[column].note));
            cells += element("td", text(row.cells[column].text) + note, figure ? "figure" : nullptr);
        }
        const QString classes = QStringLiteral("depth%1%2").arg(row.depth).arg(row.emphasis ? QStringLiteral(" strong") : QString());
        return QStringLiteral("<tr class=\"%1\">%2</tr>\n").arg(classes, cells);
    }
};

}  // namespace

QByteArray html(const content::ReportDocument& document) {
    QString body;
    for (const content::Block& block : document.blocks) {
        body += std::visit(BlockHtml{}, block);
    }
    const QString language = QString::fromStdString(std::string(text::languageCode(document.language)));
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n<style>")
                .arg(language, text(document.title)) +
            QString::fromLatin1(kStyleSheet) + QStringLiteral("</style>\n</head>\n<body>\n<main>\n") + body +
            element("footer", text(document.footer)) + QStringLiteral("</main>\n</body>\n</html>\n"))
        .toUtf8();
}

}  // namespace matang::writers
