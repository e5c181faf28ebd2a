// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "chart_shapes.h"
#include "framed_chart.h"
#include "standing_axis.h"

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace matang::charts {

/// The index over the years: one line of points for every instrument, predicate bands behind, a worded gap where the instrument changed,
/// targets as flags, and the change since the year before written between the points.
class YearsChart final : public FramedChart {
public:
    YearsChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Labels;
    using Run = content::YearsSpec::Run;
    using Point = content::YearsSpec::Point;
    using Target = content::YearsSpec::Target;

    /// On the line between two points where there is room, else in a row of their own below the years.
    enum class Changes { None, OnLine, Below };
    enum class Side { Above, Below };
    /// What there is height for: everything; points with their figures and a key; points with their figures only.
    enum class Detail { Full, Plain, Bare };
    struct Change {
        content::ChartValue value;
        QPointF middle;
        double width = 0;
    };

    /// Everything that stands in front of the lines: figures, changes, targets, years, names of instruments.
    void paintLabels(QPainter& painter) const;
    void build();
    void addRun(const Run& run);
    void readYears();
    void arrange();
    void arrangeFor(Detail detail);
    [[nodiscard]] bool isHighEnough() const;
    void extendSeries();
    [[nodiscard]] double headroom() const;
    [[nodiscard]] double bandWidth() const;
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] double runNamesHeight() const;
    void placeChanges();
    [[nodiscard]] double shiftOf(const Run& run, std::size_t point) const;
    [[nodiscard]] double room() const;  ///< width of a year
    [[nodiscard]] QPointF at(double year, double value) const;
    [[nodiscard]] bool has(bool reported) const;
    [[nodiscard]] std::optional<double> breakBefore(std::size_t run) const;
    [[nodiscard]] bool hasBreaks() const;
    [[nodiscard]] const Target* targetOf(int year) const;
    [[nodiscard]] const Point* pointOf(int year) const;
    [[nodiscard]] Side sideOf(const Run& run, std::size_t point) const;
    [[nodiscard]] QRectF figureBox(const Run& run, std::size_t point) const;
    [[nodiscard]] FlagSide flagOf(const Target& target) const;
    /// Where the mark stands: beside that of another target of the same year where they would cover one another.
    [[nodiscard]] QPointF targetPlace(const Target& target) const;
    [[nodiscard]] QLineF targetLine(const Target& target) const;
    [[nodiscard]] QRectF targetBox(const Target& target) const;
    [[nodiscard]] std::vector<Change> changes() const;
    [[nodiscard]] QRectF runSpan(const Run& run) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] QString told(const Point& point) const;

    void drawBands(QPainter& painter) const;
    void drawBandNames(QPainter& painter) const;
    void drawBars(QPainter& painter) const;
    void drawBreaks(QPainter& painter) const;
    void drawChanges(QPainter& painter) const;
    void drawTargets(QPainter& painter) const;
    void drawFigures(QPainter& painter) const;
    [[nodiscard]] bool fits(const QRectF& figure, const std::vector<QRectF>& taken) const;
    void drawYears(QPainter& painter) const;
    void drawRunNames(QPainter& painter) const;

    content::YearsSpec m_spec;
    StandingAxis m_axis;
    Detail m_detail = Detail::Full;
    int m_first = 0;
    int m_last = 0;
    QRectF m_plot;
    double m_headroom = 0;  ///< above the plot, for what stands over points at the end of the scale
    Changes m_changes = Changes::None;
    int m_changeRows = 0;  ///< below the years
    QValueAxis* m_values = nullptr;
    Labels* m_labels = nullptr;  ///< owned by the chart as its child item
};

}  // namespace matang::charts
