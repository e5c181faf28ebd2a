// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer.h"

#include <matang/content/chart_table.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace matang::writers {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

template <typename Items, typename Function>
QJsonArray arrayOf(const Items& items, const Function& function) {
    QJsonArray array;
    for (const auto& item : items) {
        array.append(function(item));
    }
    return array;
}

QJsonValue valueJson(const std::optional<content::ChartValue>& value) {
    return value ? QJsonValue(qt(value->label)) : QJsonValue(QJsonValue::Null);
}

QJsonObject figureJson(const content::Figure& figure) {
    return {{"label", qt(figure.label)}, {"value", qt(figure.value)}, {"note", qt(figure.note)}};
}

struct DrawingJson {
    QJsonObject operator()(const content::RadarSpec& radar) const {
        return {{"kind", "radar"},
                {"axes", arrayOf(radar.axes, qt)},
                {"series", arrayOf(radar.series, [](const content::RadarSpec::Series& series) {
                     return QJsonObject{
                         {"name", qt(series.name)}, {"reference", series.reference}, {"values", arrayOf(series.values, valueJson)}};
                 })}};
    }
    QJsonObject operator()(const content::YearsSpec& years) const {
        return {{"kind", "years"}, {"runs", arrayOf(years.runs, [](const content::YearsSpec::Run& run) {
                                        return QJsonObject{{"name", qt(run.name)}, {"points", arrayOf(run.points, [](const auto& point) {
                                                                                        return QJsonObject{{"year", point.year},
                                                                                                           {"value", qt(point.value.label)},
                                                                                                           {"reported", point.reported},
                                                                                                           {"note", qt(point.note)}};
                                                                                    })}};
                                    })}};
    }
    QJsonObject operator()(const content::BarsSpec& bars) const {
        return {{"kind", "bars"},
                {"rows", arrayOf(bars.rows, [](const content::BarsSpec::Row& row) {
                     return QJsonObject{{"name", qt(row.name)}, {"value", valueJson(row.value)}, {"reference", valueJson(row.reference)}};
                 })}};
    }
    QJsonObject operator()(const content::CountsSpec& spec) const {
        const auto pointJson = [](const content::CountsSpec::Point& point) {
            return QJsonObject{{"year", point.year}, {"value", qt(point.value.label)}};
        };
        return {{"kind", "counts"},
                {"counts", arrayOf(spec.counts, pointJson)},
                {"expected", arrayOf(spec.expected, pointJson)},
                {"target", spec.target ? QJsonValue(pointJson(*spec.target)) : QJsonValue()}};
    }
    /// All other charts say what they show as a table.
    template <typename Drawing>
    QJsonObject operator()(const Drawing& /*drawing*/) const {
        return {{"kind", "table"}};
    }
};

/// The numbers of a chart as programs read them.
QJsonObject tableJson(const content::ChartTable& table) {
    return {{"columns", arrayOf(table.columns, [](const content::ChartTable::Column& column) { return qt(column.title); })},
            {"rows", arrayOf(table.rows, [](const auto& row) {
                 return arrayOf(row, [](const content::ChartTable::Cell& cell) { return QJsonValue(qt(cell.plain)); });
             })}};
}

struct BlockJson {
    QJsonObject operator()(const content::Cover& cover) const {
        return {{"block", "cover"},
                {"title", qt(cover.title)},
                {"subject", qt(cover.subject)},
                {"instrument", qt(cover.instrument)},
                {"year", qt(cover.year)},
                {"figures", arrayOf(cover.figures, figureJson)},
                {"state", qt(cover.state)},
                {"facts", arrayOf(cover.facts, qt)}};
    }
    QJsonObject operator()(const content::Heading& heading) const {
        return {{"block", "heading"}, {"level", heading.level}, {"text", qt(heading.text)}};
    }
    QJsonObject operator()(const content::Paragraph& paragraph) const { return {{"block", "paragraph"}, {"text", qt(paragraph.text)}}; }
    QJsonObject operator()(const content::Bullets& bullets) const { return {{"block", "bullets"}, {"items", arrayOf(bullets.items, qt)}}; }
    QJsonObject operator()(const content::KeyFigures& figures) const {
        return {{"block", "figures"}, {"figures", arrayOf(figures.figures, figureJson)}};
    }
    QJsonObject operator()(const content::Steps& steps) const {
        return {{"block", "steps"},
                {"items", arrayOf(steps.items, [](const content::Steps::Item& item) {
                     return QJsonObject{{"title", qt(item.title)}, {"text", qt(item.text)}, {"figure", qt(item.figure)}};
                 })}};
    }
    QJsonObject operator()(const content::Table& table) const {
        return {{"block", "table"},
                {"title", qt(table.title)},
                {"columns", arrayOf(table.columns, [](const content::Table::Column& column) { return qt(column.title); })},
                {"rows", arrayOf(table.rows,
                                 [](const content::Table::Row& row) {
                                     return arrayOf(row.cells, [](const content::Cell& cell) -> QJsonValue {
                                         if (cell.note.empty()) {
                                             return qt(cell.text);
                                         }
                                         return QJsonObject{{"text", qt(cell.text)}, {"note", qt(cell.note)}};
                                     });
                                 })},
                {"note", qt(table.note)}};
    }
    QJsonObject operator()(const content::Chart& chart) const {
        QJsonObject object = std::visit(DrawingJson{}, chart.spec.drawing);
        object.insert("block", "chart");
        object.insert("title", qt(chart.spec.title));
        object.insert("alternative", qt(chart.spec.alternative));
        if (!chart.spec.tableTitles.empty()) {
            object.insert("table", tableJson(content::chartTable(chart.spec)));
        }
        return object;
    }
    QJsonObject operator()(const content::PageBreak& /*unused*/) const { return {{"block", "page-break"}}; }
};

}  // namespace

QByteArray json(const content::ReportDocument& document) {
    const QJsonObject object{
        {"title", qt(document.title)},
        {"subject", qt(document.subject)},
        {"identifier", qt(document.identifier)},
        {"created_at", qt(document.createdAt)},
        {"language", qt(std::string(text::languageCode(document.language)))},
        {"blocks", arrayOf(document.blocks, [](const content::Block& block) { return std::visit(BlockJson{}, block); })},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace matang::writers
