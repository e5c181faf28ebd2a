// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_values.h"

#include <matang/content/chart_table.h>

namespace matang::writers {

namespace {

using content::ChartValue;

/// The parts of a drawing as JSON, in the language in which its values are printed.
class DrawingJson {
public:
    explicit DrawingJson(text::Language language) : m_language(language) {}

    QJsonObject operator()(const content::RadarSpec& radar) const {
        return {{"kind", "radar"},
                {"axes", jsonArray(radar.axes, jsonText)},
                {"series", jsonArray(radar.series,
                                     [this](const auto& series) {
                                         return QJsonObject{{"name", jsonText(series.name)},
                                                            {"reference", series.reference},
                                                            {"values", values(series.values)}};
                                     })},
                {"from", radar.from},
                {"to", radar.to}};
    }
    QJsonObject operator()(const content::YearsSpec& years) const {
        return {{"kind", "years"},
                {"runs", runs(years.runs)},
                {"bands", jsonArray(years.bands,
                                    [](const auto& band) {
                                        return QJsonObject{{"name", jsonText(band.name)}, {"from", band.from}, {"to", band.to}};
                                    })},
                {"targets",
                 jsonArray(years.targets,
                           [this](const auto& target) {
                               return QJsonObject{{"year", target.year}, {"value", value(target.value)}, {"note", jsonText(target.note)}};
                           })},
                {"break_word", jsonText(years.breakWord)},
                {"reported_word", jsonText(years.reportedWord)},
                {"computed_word", jsonText(years.computedWord)},
                {"target_word", jsonText(years.targetWord)},
                {"bars", years.bars},
                {"from", years.from},
                {"to", years.to}};
    }
    QJsonObject operator()(const content::BarsSpec& bars) const {
        return {{"kind", "bars"},
                {"rows",
                 jsonArray(
                     bars.rows,
                     [this](const auto& row) {
                         return QJsonObject{{"name", jsonText(row.name)}, {"value", value(row.value)}, {"reference", value(row.reference)}};
                     })},
                {"value_word", jsonText(bars.valueWord)},
                {"reference_word", jsonText(bars.referenceWord)},
                {"from", bars.from},
                {"to", bars.to}};
    }
    QJsonObject operator()(const content::CountsSpec& counts) const {
        const auto point = [this](const content::CountsSpec::Point& one) {
            return QJsonObject{{"year", one.year}, {"value", value(one.value)}};
        };
        return {{"kind", "counts"},
                {"counts", jsonArray(counts.counts, point)},
                {"expected", jsonArray(counts.expected, point)},
                {"target", counts.target ? QJsonValue(point(*counts.target)) : QJsonValue(QJsonValue::Null)},
                {"count_word", jsonText(counts.countWord)},
                {"expected_word", jsonText(counts.expectedWord)},
                {"target_word", jsonText(counts.targetWord)},
                {"year_word", jsonText(counts.yearWord)},
                {"from", counts.from},
                {"to", counts.to}};
    }
    QJsonObject operator()(const content::WaterfallSpec& fall) const {
        return {{"kind", "waterfall"},
                {"start", QJsonObject{{"name", jsonText(fall.fromName)}, {"value", value(fall.from)}}},
                {"rows", jsonArray(fall.rows,
                                   [this](const auto& row) {
                                       return QJsonObject{{"name", jsonText(row.name)},
                                                          {"change", value(row.change)},
                                                          {"reached", value(row.reached)},
                                                          {"remainder", row.remainder},
                                                          {"quiet", row.quiet}};
                                   })},
                {"end", QJsonObject{{"name", jsonText(fall.toName)}, {"value", value(fall.to)}}},
                {"cut_word", jsonText(fall.cutWord)},
                {"scale_from", fall.scaleFrom},
                {"from", fall.axisFrom},
                {"to", fall.axisTo}};
    }
    QJsonObject operator()(const content::HeatSpec& heat) const {
        return {
            {"kind", "heat"},
            {"columns", jsonArray(heat.columns, jsonText)},
            {"breaks", numbers(heat.breaks)},
            {"break_word", jsonText(heat.breakWord)},
            {"row_word", jsonText(heat.rowWord)},
            {"rows", jsonArray(heat.rows,
                               [this](const auto& row) {
                                   return QJsonObject{{"name", jsonText(row.name)}, {"heading", row.heading}, {"cells", values(row.cells)}};
                               })},
            {"from", heat.from},
            {"to", heat.to}};
    }
    QJsonObject operator()(const content::MultiplesSpec& multiples) const {
        return {{"kind", "multiples"},
                {"panels", jsonArray(multiples.panels,
                                     [this](const auto& panel) {
                                         return QJsonObject{{"name", jsonText(panel.name)}, {"runs", runs(panel.runs)}};
                                     })},
                {"break_word", jsonText(multiples.breakWord)},
                {"reported_word", jsonText(multiples.reportedWord)},
                {"computed_word", jsonText(multiples.computedWord)},
                {"from", multiples.from},
                {"to", multiples.to}};
    }
    QJsonObject operator()(const content::HistogramSpec& histogram) const {
        return {{"kind", "histogram"},
                {"bins", jsonArray(histogram.bins,
                                   [](const auto& bin) {
                                       return QJsonObject{{"from", bin.from}, {"to", bin.to}, {"count", bin.count}, {"marked", bin.marked}};
                                   })},
                {"marks", jsonArray(histogram.marks,
                                    [this](const auto& mark) {
                                        return QJsonObject{{"name", jsonText(mark.name)}, {"value", value(mark.value)}, {"own", mark.own}};
                                    })},
                {"count_word", jsonText(histogram.countWord)},
                {"from", histogram.from},
                {"to", histogram.to}};
    }
    QJsonObject operator()(const content::SpreadSpec& spread) const {
        return {{"kind", "spread"},
                {"rows", jsonArray(spread.rows, [this](const auto& row) { return spreadRow(row); })},
                {"box_word", jsonText(spread.boxWord)},
                {"mean_word", jsonText(spread.meanWord)},
                {"own_word", jsonText(spread.ownWord)},
                {"from", spread.from},
                {"to", spread.to}};
    }
    QJsonObject operator()(const content::ScatterSpec& scatter) const {
        const auto end = [](const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null); };
        return {
            {"kind", "scatter"},
            {"points",
             jsonArray(
                 scatter.points,
                 [this](const auto& point) {
                     return QJsonObject{{"name", jsonText(point.name)}, {"x", value(point.x)}, {"y", value(point.y)}, {"own", point.own}};
                 })},
            {"x_word", jsonText(scatter.xWord)},
            {"x_from", scatter.xFrom},
            {"x_to", scatter.xTo},
            {"x_scale_from", end(scatter.xScaleFrom)},
            {"y_from", scatter.yFrom},
            {"y_to", scatter.yTo},
            {"y_scale_from", end(scatter.yScaleFrom)},
            {"cut_word", jsonText(scatter.cutWord)}};
    }
    QJsonObject operator()(const content::StackedSpec& stacked) const {
        return {{"kind", "stacked"},
                {"categories", jsonArray(stacked.categories, jsonText)},
                {"columns", jsonArray(stacked.columns,
                                      [](const auto& column) {
                                          return QJsonObject{{"name", jsonText(column.name)}, {"counts", numbers(column.counts)}};
                                      })},
                {"breaks", numbers(stacked.breaks)},
                {"break_word", jsonText(stacked.breakWord)},
                {"count_word", jsonText(stacked.countWord)}};
    }
    QJsonObject operator()(const content::MovesSpec& moves) const {
        return {{"kind", "moves"},
                {"rows", jsonArray(moves.rows,
                                   [this](const auto& row) {
                                       return QJsonObject{{"name", jsonText(row.name)},
                                                          {"change", value(row.change)},
                                                          {"detail", jsonText(row.detail)},
                                                          {"strong", row.strong}};
                                   })},
                {"reach", moves.reach}};
    }
    QJsonObject operator()(const content::DotsSpec& dots) const {
        return {{"kind", "dots"},
                {"series", jsonArray(dots.series, jsonText)},
                {"detail_word", jsonText(dots.detailWord)},
                {"rows", jsonArray(dots.rows,
                                   [this](const auto& row) {
                                       return QJsonObject{{"name", jsonText(row.name)},
                                                          {"values", values(row.values)},
                                                          {"detail", jsonText(row.detail)},
                                                          {"heading", row.heading}};
                                   })},
                {"from", dots.from},
                {"to", dots.to}};
    }

private:
    [[nodiscard]] QJsonObject value(const ChartValue& one) const {
        const QJsonValue plain = one.plain.empty() ? jsonPlain(one.label, m_language) : QJsonValue(jsonText(one.plain));
        return {{"text", jsonText(one.label)}, {"value", plain}, {"position", one.position}};
    }
    [[nodiscard]] QJsonValue value(const std::optional<ChartValue>& one) const {
        return one ? QJsonValue(value(*one)) : QJsonValue(QJsonValue::Null);
    }
    [[nodiscard]] QJsonArray values(const std::vector<std::optional<ChartValue>>& all) const {
        return jsonArray(all, [this](const std::optional<ChartValue>& one) { return value(one); });
    }
    [[nodiscard]] static QJsonArray numbers(const std::vector<int>& all) {
        return jsonArray(all, [](int one) { return QJsonValue(one); });
    }
    [[nodiscard]] QJsonArray runs(const std::vector<content::YearsSpec::Run>& all) const {
        return jsonArray(all, [this](const content::YearsSpec::Run& run) {
            return QJsonObject{{"name", jsonText(run.name)},
                               {"points", jsonArray(run.points, [this](const content::YearsSpec::Point& point) {
                                    return QJsonObject{{"year", point.year},
                                                       {"value", value(point.value)},
                                                       {"change", value(point.change)},
                                                       {"reported", point.reported},
                                                       {"note", jsonText(point.note)}};
                                })}};
        });
    }
    [[nodiscard]] QJsonObject spreadRow(const content::SpreadSpec::Row& row) const {
        return {{"name", jsonText(row.name)},      {"count", row.count},
                {"least", value(row.least)},       {"lower_quartile", value(row.lowerQuartile)},
                {"median", value(row.median)},     {"upper_quartile", value(row.upperQuartile)},
                {"greatest", value(row.greatest)}, {"mean", value(row.mean)},
                {"own", value(row.own)},           {"points", jsonArray(row.points, [](double point) { return QJsonValue(point); })}};
    }

    text::Language m_language;
};

/// The numbers of a chart as its readers get them for a worksheet.
QJsonValue tableJson(const content::ChartTable& table) {
    if (table.columns.empty()) {
        return {QJsonValue::Null};
    }
    return QJsonObject{{"columns", jsonArray(table.columns,
                                             [](const content::ChartTable::Column& column) {
                                                 return QJsonObject{{"title", jsonText(column.title)}, {"figure", column.figure}};
                                             })},
                       {"rows", jsonArray(table.rows, [](const auto& row) {
                            return jsonArray(row, [](const content::ChartTable::Cell& cell) {
                                return QJsonObject{{"text", jsonText(cell.text)}, {"value", jsonText(cell.plain)}};
                            });
                        })}};
}

}  // namespace

QJsonObject jsonChart(const content::Chart& chart) {
    const content::ChartSpec& spec = chart.spec;
    return {{"title", jsonText(spec.title)},
            {"axis_title", jsonText(spec.axisTitle)},
            {"alternative", jsonText(spec.alternative)},
            {"language", jsonText(std::string(text::languageCode(spec.language)))},
            {"height_mm", chart.heightMillimetres},
            {"drawing", std::visit(DrawingJson(spec.language), spec.drawing)},
            {"table", tableJson(content::chartTable(spec))}};
}

}  // namespace matang::writers
