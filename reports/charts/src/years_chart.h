// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/content/chart_spec.h>

#include <QtCharts/QChart>

namespace matang::charts {

/// The index over the years: one line of points for every instrument, predicate bands behind, a worded gap where the instrument changed.
class YearsChart final : public QChart {
    Q_OBJECT
public:
    YearsChart(const content::ChartSpec& spec, const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    /// Everything that stands in front of the lines: figures, years, names of instruments.
    void paintLabels(QPainter& painter) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Labels;

    void build();
    void addRun(const content::YearsSpec::Run& run);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double year, double value) const;
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int lastYear() const;
    [[nodiscard]] bool has(bool reported) const;

    void drawBands(QPainter& painter) const;
    void drawBreaks(QPainter& painter) const;
    void drawFigures(QPainter& painter, const content::YearsSpec::Run& run) const;
    void drawYears(QPainter& painter) const;
    void drawRunNames(QPainter& painter) const;
    void drawKey(QPainter& painter) const;

    content::ChartSpec m_chart;
    content::YearsSpec m_spec;
    Theme m_theme;
    Lettering m_type;
    Labels* m_labels = nullptr;  ///< owned by the chart as its child item
};

}  // namespace matang::charts
