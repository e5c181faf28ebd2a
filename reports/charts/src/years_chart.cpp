// SPDX-License-Identifier: GPL-3.0-or-later
#include "years_chart.h"

#include "ticks.h"

#include <QGraphicsItem>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <cmath>

namespace matang::charts {

class YearsChart::Labels final : public QGraphicsItem {
public:
    explicit Labels(YearsChart* chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(100); }
    [[nodiscard]] QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        m_chart->paintLabels(*painter);
    }
    void resized() { prepareGeometryChange(); }

private:
    YearsChart* m_chart;
};

YearsChart::YearsChart(const content::ChartSpec& spec, const Theme& theme)
    : m_chart(spec), m_spec(std::get<content::YearsSpec>(spec.drawing)), m_theme(theme), m_type(theme) {
    setBackgroundVisible(false);
    setMargins(QMargins(0, 0, 0, 0));
    legend()->hide();
    build();
    m_labels = new Labels(this);
}

void YearsChart::build() {
    auto* years = new QValueAxis(this);
    years->setRange(firstYear() - 0.5, lastYear() + 0.5);
    years->setVisible(false);
    addAxis(years, Qt::AlignBottom);
    auto* values = new QValueAxis(this);
    values->setRange(m_spec.from, m_spec.to);
    values->setVisible(false);
    addAxis(values, Qt::AlignLeft);
    for (const auto& run : m_spec.runs) {
        addRun(run);
    }
    for (QAbstractSeries* added : series()) {
        added->attachAxis(years);
        added->attachAxis(values);
    }
}

void YearsChart::addRun(const content::YearsSpec::Run& run) {
    const double size = m_type.em() * 0.85;
    QLineSeries* line = nullptr;
    int before = 0;
    for (const auto& point : run.points) {
        // Years that are not known are a gap, not a straight line through them.
        if (line == nullptr || point.year != before + 1) {
            line = new QLineSeries(this);
            line->setPen(m_type.pen(m_theme.accent, 0.18));
            addSeries(line);
        }
        line->append(point.year, point.value.position);
        before = point.year;
    }
    for (const bool reported : {true, false}) {
        auto* points = new QScatterSeries(this);
        points->setMarkerSize(size);
        points->setPen(m_type.pen(m_theme.accent, 0.18));
        points->setBrush(reported ? m_theme.background : m_theme.accent);
        for (const auto& point : run.points) {
            if (point.reported == reported) {
                points->append(point.year, point.value.position);
            }
        }
        addSeries(points);
    }
}

int YearsChart::firstYear() const {
    int year = 0;
    for (const auto& run : m_spec.runs) {
        for (const auto& point : run.points) {
            year = year == 0 ? point.year : qMin(year, point.year);
        }
    }
    return year;
}

int YearsChart::lastYear() const {
    int year = firstYear();
    for (const auto& run : m_spec.runs) {
        for (const auto& point : run.points) {
            year = qMax(year, point.year);
        }
    }
    return year;
}

bool YearsChart::has(bool reported) const {
    for (const auto& run : m_spec.runs) {
        for (const auto& point : run.points) {
            if (point.reported == reported) {
                return true;
            }
        }
    }
    return false;
}

QRectF YearsChart::plot() const {
    double bands = 0;
    for (const auto& band : m_spec.bands) {
        bands = qMax(bands, m_type.width(toQt(band.name), m_type.small()));
    }
    const double em = m_type.em();
    const QRectF area = belowTitle(rect(), toQt(m_chart.title), m_type);
    double figures = em * 2;
    for (const Tick& tick : ticksBetween(m_spec.from, m_spec.to, m_chart.language)) {
        figures = qMax(figures, m_type.width(tick.label, m_type.small()) + em * 0.8);
    }
    return area.adjusted(figures, em * 2.2, bands > 0 ? -(bands + em * 0.8) : -em, -em * 3.6);
}

QPointF YearsChart::at(double year, double value) const {
    const QRectF area = plot();
    const double across = (year - (firstYear() - 0.5)) / (lastYear() - firstYear() + 1);
    const double up = (value - m_spec.from) / (m_spec.to - m_spec.from);
    return {area.left() + area.width() * across, area.bottom() - area.height() * up};
}

void YearsChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    setPlotArea(plot());
    m_labels->resized();
}

void YearsChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->fillRect(rect(), m_theme.background);
    (void)drawTitle(*painter, rect(), toQt(m_chart.title), m_type, m_theme);
    drawBands(*painter);
    drawBreaks(*painter);
}

void YearsChart::drawBands(QPainter& painter) const {
    const QRectF area = plot();
    bool dark = true;
    for (const auto& band : m_spec.bands) {
        const double top = at(firstYear(), qMin(band.to, m_spec.to)).y();
        const double bottom = at(firstYear(), qMax(band.from, m_spec.from)).y();
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), dark ? m_theme.bandDark : m_theme.bandLight);
        const QRectF name(area.right() + m_type.em() * 0.6, top, rect().right() - area.right(), bottom - top);
        drawText(painter, name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, toQt(band.name), m_type.small(), m_theme.quietText);
        dark = !dark;
    }
    for (const Tick& tick : ticksBetween(m_spec.from, m_spec.to, m_chart.language)) {
        const double y = at(firstYear(), tick.position).y();
        painter.setPen(m_type.pen(m_theme.grid, 0.06));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QRectF label(area.left() - m_type.em() * 4.5, y - m_type.em(), m_type.em() * 4, m_type.em() * 2);
        drawText(painter, label, Qt::AlignVCenter | Qt::AlignRight, tick.label, m_type.small(), m_theme.quietText);
    }
}

void YearsChart::drawBreaks(QPainter& painter) const {
    const QRectF area = plot();
    for (std::size_t run = 1; run < m_spec.runs.size(); ++run) {
        if (m_spec.runs[run - 1].points.empty() || m_spec.runs[run].points.empty()) {
            continue;
        }
        const double year = (m_spec.runs[run - 1].points.back().year + m_spec.runs[run].points.front().year) / 2.0;
        const double x = at(year, m_spec.from).x();
        painter.setPen(m_type.pen(m_theme.quietText, 0.09, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QRectF word(x - m_type.em() * 10, area.top() - m_type.em() * 1.7, m_type.em() * 20, m_type.em() * 1.5);
        drawText(painter, word, Qt::AlignHCenter | Qt::AlignVCenter, toQt(m_spec.breakWord), m_type.small(), m_theme.quietText);
    }
}

void YearsChart::paintLabels(QPainter& painter) const {
    for (const auto& run : m_spec.runs) {
        drawFigures(painter, run);
    }
    drawYears(painter);
    drawRunNames(painter);
    drawKey(painter);
}

void YearsChart::drawFigures(QPainter& painter, const content::YearsSpec::Run& run) const {
    const double em = m_type.em();
    for (std::size_t index = 0; index < run.points.size(); ++index) {
        const auto& point = run.points[index];
        const QPointF place = at(point.year, point.value.position);
        // A figure stands on the side of its point that the line leaves free.
        const double before = index > 0 ? run.points[index - 1].value.position : point.value.position;
        const double after = index + 1 < run.points.size() ? run.points[index + 1].value.position : point.value.position;
        const bool below = before + after > 2 * point.value.position && place.y() + em * 2 < plot().bottom();
        const QRectF box(place.x() - em * 3, below ? place.y() + em * 0.55 : place.y() - em * 1.95, em * 6, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(point.value.label), m_type.strong(),
                 m_theme.text);
    }
}

void YearsChart::drawYears(QPainter& painter) const {
    const double em = m_type.em();
    const double room = plot().width() / (lastYear() - firstYear() + 1);
    const int step = qMax(1, static_cast<int>(std::ceil(m_type.width(QStringLiteral("2020 "), m_type.label()) / room)));
    for (int year = lastYear(); year >= firstYear(); year -= step) {
        const QPointF place = at(year, m_spec.from);
        drawText(painter, QRectF(place.x() - em * 3, place.y() + em * 0.3, em * 6, em * 1.4), Qt::AlignHCenter | Qt::AlignVCenter,
                 QString::number(year), m_type.label(), m_theme.text);
    }
}

void YearsChart::drawRunNames(QPainter& painter) const {
    const double em = m_type.em();
    for (const auto& run : m_spec.runs) {
        if (run.points.empty()) {
            continue;
        }
        const double left = at(run.points.front().year - 0.4, m_spec.from).x();
        const double right = at(run.points.back().year + 0.4, m_spec.from).x();
        const double y = plot().bottom() + em * 1.95;
        painter.setPen(m_type.pen(m_theme.quietText, 0.07));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        const QRectF box((left + right) / 2 - em * 10, y + em * 0.1, em * 20, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(run.name), m_type.small(), m_theme.quietText);
    }
}

void YearsChart::drawKey(QPainter& painter) const {
    const double em = m_type.em();
    double right = rect().right();
    const double middle = belowTitle(rect(), toQt(m_chart.title), m_type).top() + em * 0.1;
    for (const bool reported : {true, false}) {
        const QString word = toQt(reported ? m_spec.reportedWord : m_spec.computedWord);
        if (!has(reported) || word.isEmpty()) {
            continue;
        }
        const double width = m_type.width(word, m_type.small());
        drawText(painter, QRectF(right - width - em * 0.1, middle - em, width + em * 0.2, em * 2), Qt::AlignVCenter | Qt::AlignLeft, word,
                 m_type.small(), m_theme.text);
        painter.setPen(m_type.pen(m_theme.accent, 0.16));
        painter.setBrush(reported ? m_theme.background : m_theme.accent);
        painter.drawEllipse(QPointF(right - width - em * 0.9, middle), em * 0.38, em * 0.38);
        right -= width + em * 2.4;
    }
}

}  // namespace matang::charts
