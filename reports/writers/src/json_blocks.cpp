// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_values.h"

#include <matang/content/figure_reading.h>

namespace matang::writers {

namespace {

class BlockJson {
public:
    explicit BlockJson(text::Language language) : m_language(language) {}

    QJsonObject operator()(const content::Cover& cover) const {
        return {{"block", "cover"},
                {"title", jsonText(cover.title)},
                {"subject", jsonText(cover.subject)},
                {"instrument", jsonText(cover.instrument)},
                {"year", jsonText(cover.year)},
                {"figures", figures(cover.figures)},
                {"ruler", cover.ruler ? QJsonValue(ruler(*cover.ruler)) : QJsonValue(QJsonValue::Null)},
                {"state", jsonText(cover.state)},
                {"facts", jsonArray(cover.facts, jsonText)}};
    }
    QJsonObject operator()(const content::Heading& heading) const {
        return {{"block", "heading"}, {"level", heading.level}, {"text", jsonText(heading.text)}};
    }
    QJsonObject operator()(const content::Paragraph& paragraph) const {
        return {{"block", "paragraph"}, {"style", styleCode(paragraph.style)}, {"text", jsonText(paragraph.text)}};
    }
    QJsonObject operator()(const content::Bullets& bullets) const {
        return {{"block", "bullets"}, {"items", jsonArray(bullets.items, jsonText)}};
    }
    QJsonObject operator()(const content::KeyFigures& block) const {
        return {{"block", "key-figures"}, {"figures", figures(block.figures)}};
    }
    QJsonObject operator()(const content::Steps& steps) const {
        return {{"block", "steps"}, {"items", jsonArray(steps.items, [this](const content::Steps::Item& item) {
                                         return QJsonObject{{"title", jsonText(item.title)},
                                                            {"text", jsonText(item.text)},
                                                            {"figure", jsonText(item.figure)},
                                                            {"value", jsonPlain(item.figure, m_language)}};
                                     })}};
    }
    QJsonObject operator()(const content::Table& table) const {
        return {{"block", "table"},
                {"title", jsonText(table.title)},
                {"columns", jsonArray(table.columns,
                                      [](const content::Table::Column& column) {
                                          const bool figure = column.alignment == content::Table::Alignment::Figure;
                                          return QJsonObject{{"title", jsonText(column.title)},
                                                             {"alignment", figure ? "figure" : "text"},
                                                             {"width", column.width}};
                                      })},
                {"rows", jsonArray(table.rows, [this, &table](const content::Table::Row& row) { return rowJson(table, row); })},
                {"note", jsonText(table.note)}};
    }
    QJsonObject operator()(const content::Chart& chart) const {
        QJsonObject object = jsonChart(chart);
        object.insert("block", "chart");
        return object;
    }
    QJsonObject operator()(const content::ChartBeside& beside) const {
        return {{"block", "chart-beside"},
                {"chart", jsonChart(beside.chart)},
                {"title", jsonText(beside.title)},
                {"paragraphs", jsonArray(beside.paragraphs, jsonText)}};
    }
    QJsonObject operator()(const content::Facts& facts) const {
        return {{"block", "facts"}, {"items", jsonArray(facts.items, [](const content::Facts::Item& item) {
                                         return QJsonObject{{"name", jsonText(item.name)}, {"text", jsonText(item.text)}};
                                     })}};
    }
    QJsonObject operator()(const content::Signatures& signatures) const {
        return {{"block", "signatures"},
                {"place_and_date", jsonText(signatures.placeAndDate)},
                {"places", jsonArray(signatures.places, [](const content::Signatures::Place& place) {
                     return QJsonObject{{"role", jsonText(place.role)}, {"name", jsonText(place.name)}, {"number", jsonText(place.number)}};
                 })}};
    }
    QJsonObject operator()(const content::Contents& contents) const {
        return {{"block", "contents"}, {"title", jsonText(contents.title)}, {"depth", contents.depth}};
    }
    QJsonObject operator()(const content::PageBreak& /*unused*/) const { return {{"block", "page-break"}}; }

private:
    [[nodiscard]] static const char* styleCode(content::Paragraph::Style style) {
        switch (style) {
            case content::Paragraph::Style::Lead:
                return "lead";
            case content::Paragraph::Style::Small:
                return "small";
            case content::Paragraph::Style::Callout:
                return "callout";
            case content::Paragraph::Style::Body:
                break;
        }
        return "body";
    }

    [[nodiscard]] QJsonArray figures(const std::vector<content::Figure>& all) const {
        return jsonArray(all, [this](const content::Figure& figure) {
            return QJsonObject{{"label", jsonText(figure.label)},
                               {"text", jsonText(figure.value)},
                               {"value", jsonPlain(figure.value, m_language)},
                               {"note", jsonText(figure.note)}};
        });
    }

    [[nodiscard]] static QJsonObject ruler(const content::Cover::Ruler& one) {
        return {{"from", one.from},
                {"to", one.to},
                {"position", one.position},
                {"bands", jsonArray(one.bands, [](const auto& band) {
                     return QJsonObject{{"name", jsonText(band.name)}, {"from", band.from}, {"to", band.to}};
                 })}};
    }

    [[nodiscard]] QJsonObject rowJson(const content::Table& table, const content::Table::Row& row) const {
        QJsonArray cells;
        for (const content::Cell& cell : row.cells) {
            const auto column = static_cast<std::size_t>(cells.size());
            const bool figure = column < table.columns.size() && table.columns[column].alignment == content::Table::Alignment::Figure;
            cells.append(cellJson(cell, figure));
        }
        return {{"depth", row.depth}, {"emphasis", row.emphasis}, {"cells", cells}};
    }

    /// In a column of figures a cell has its number beside its text, and its unit where it is a share.
    [[nodiscard]] QJsonObject cellJson(const content::Cell& cell, bool figure) const {
        QJsonObject object{{"text", jsonText(cell.text)}, {"note", jsonText(cell.note)}};
        if (figure) {
            const auto reading = content::readFigure(cell.text, m_language);
            object.insert("value", jsonPlain(cell.text, m_language));
            object.insert("percent", reading && reading->percent);
        }
        return object;
    }

    text::Language m_language;
};

}  // namespace

QJsonObject jsonBlock(const content::Block& block, text::Language language) {
    return std::visit(BlockJson(language), block);
}

}  // namespace matang::writers
