// SPDX-License-Identifier: GPL-3.0-or-later
#include "years_chart.h"

#include <matang/charts/ticks.h>

#include <QGraphicsItem>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kBandNames = 0.24;  // of the chart's width, at most
constexpr double kYearsHeight = 1.8;
constexpr double kChangesHeight = 1.4;
constexpr int kMostChangeRows = 3;
constexpr double kBreakHeight = 1.6;
constexpr double kHeadroom = 0.9;
constexpr double kMostHeadroom = 2.2;
constexpr double kLeastHeight = 12;   // of the chart
constexpr double kLeastPlot = 5;      // with everything that may be written
constexpr double kLeastPlain = 2.5;   // with figures and years only
constexpr double kNearTheTop = 0.88;  // of the scale

}  // namespace

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
    : FramedChart(spec, theme),
      m_spec(std::get<content::YearsSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, ticksBetween(m_spec.from, m_spec.to, spec.language)) {
    setMargins(QMargins(0, 0, 0, 0));
    legend()->hide();
    readYears();
    build();
    m_labels = new Labels(this);
}

void YearsChart::readYears() {
    const auto include = [this](int year) {
        m_first = m_first == 0 ? year : std::min(m_first, year);
        m_last = std::max(m_last, year);
    };
    for (const Run& run : m_spec.runs) {
        for (const Point& point : run.points) {
            include(point.year);
        }
    }
    for (const Target& target : m_spec.targets) {
        include(target.year);
    }
}

void YearsChart::build() {
    auto* years = new QValueAxis(this);
    years->setRange(m_first - 0.5, m_last + 0.5);
    years->setVisible(false);
    addAxis(years, Qt::AlignBottom);
    m_values = new QValueAxis(this);
    m_values->setRange(m_spec.from, m_spec.to);
    m_values->setVisible(false);
    addAxis(m_values, Qt::AlignLeft);
    for (const Run& run : m_spec.runs) {
        addRun(run);
    }
    for (QAbstractSeries* added : series()) {
        added->attachAxis(years);
        added->attachAxis(m_values);
    }
}

void YearsChart::addRun(const Run& run) {
    const double size = em() * 0.85;
    QLineSeries* line = nullptr;
    int before = 0;
    for (const Point& point : run.points) {
        // Years that are not known are a gap, not a straight line through them.
        if (line == nullptr || point.year != before + 1) {
            line = new QLineSeries(this);
            line->setPen(lettering().pen(theme().accent, 0.18));
            addSeries(line);
        }
        line->append(point.year, point.value.position);
        before = point.year;
    }
    for (const bool reported : {true, false}) {
        auto* points = new QScatterSeries(this);
        points->setMarkerSize(size);
        points->setPen(lettering().pen(theme().accent, 0.18));
        points->setBrush(reported ? theme().background : theme().accent);
        for (const Point& point : run.points) {
            if (point.reported == reported) {
                points->append(point.year, point.value.position);
            }
        }
        addSeries(points);
    }
}

bool YearsChart::has(bool reported) const {
    return std::any_of(m_spec.runs.begin(), m_spec.runs.end(), [reported](const Run& run) {
        return std::any_of(run.points.begin(), run.points.end(), [reported](const Point& point) { return point.reported == reported; });
    });
}

/// Where the instrument changed, in years; nothing where the run does not follow another one.
std::optional<double> YearsChart::breakBefore(std::size_t run) const {
    if (run == 0 || m_spec.runs[run].points.empty() || m_spec.runs[run - 1].points.empty()) {
        return std::nullopt;
    }
    const int before = m_spec.runs[run - 1].points.back().year;
    const int after = m_spec.runs[run].points.front().year;
    return before < after ? std::optional((before + after) / 2.0) : std::nullopt;
}

bool YearsChart::hasBreaks() const {
    for (std::size_t run = 1; run < m_spec.runs.size(); ++run) {
        if (breakBefore(run)) {
            return true;
        }
    }
    return false;
}

double YearsChart::headroom() const {
    const double near = m_spec.from + (m_spec.to - m_spec.from) * kNearTheTop;
    const bool high = std::any_of(m_spec.runs.begin(), m_spec.runs.end(), [near](const Run& run) {
        return std::any_of(run.points.begin(), run.points.end(), [near](const Point& point) { return point.value.position > near; });
    });
    const bool aimedHigh =
        std::any_of(m_spec.targets.begin(), m_spec.targets.end(), [near](const Target& target) { return target.value.position > near; });
    return em() * (high || aimedHigh ? kMostHeadroom : kHeadroom);
}

double YearsChart::bandWidth() const {
    double widest = 0;
    if (m_detail != Detail::Full) {
        return em() * 0.5;
    }
    for (const auto& band : m_spec.bands) {
        widest = std::max(widest, lettering().width(toQt(band.name), lettering().small()));
    }
    return widest > 0 ? std::min(widest + em() * 1.2, rect().width() * kBandNames) : em() * 0.5;
}

double YearsChart::room() const {
    return m_plot.width() / (m_last - m_first + 1);
}

void YearsChart::placeChanges() {
    const double em = this->em();
    double change = 0;
    double figure = 0;
    for (const Run& run : m_spec.runs) {
        for (const Point& point : run.points) {
            figure = std::max(figure, lettering().width(toQt(point.value.label), lettering().strong()));
            change = point.change ? std::max(change, changeWidth(*point.change, lettering(), lettering().small())) : change;
        }
    }
    m_changes = Changes::None;
    m_changeRows = 0;
    if (change == 0 || m_detail != Detail::Full) {
        return;
    }
    if (change + figure + em * 2 <= room()) {
        m_changes = Changes::OnLine;
        return;
    }
    // Narrow years take turns: each row holds every second or third change.
    const int rows = static_cast<int>(std::ceil((change + em * 0.5) / room()));
    if (rows <= kMostChangeRows) {
        m_changes = Changes::Below;
        m_changeRows = rows;
    }
}

double YearsChart::runNamesHeight() const {
    double height = 0;
    if (m_detail != Detail::Full) {
        return 0;
    }
    for (const Run& run : m_spec.runs) {
        if (!run.points.empty() && !run.name.empty()) {
            height = std::max(height, lettering().wrapped(toQt(run.name), lettering().small(), runSpan(run).width()).height());
        }
    }
    return height > 0 ? height + em() * 0.6 : 0;
}

/// The most that there is height for.
void YearsChart::arrange() {
    for (const Detail detail : {Detail::Full, Detail::Plain, Detail::Bare}) {
        arrangeFor(detail);
        if (isHighEnough()) {
            return;
        }
    }
}

void YearsChart::arrangeFor(Detail detail) {
    m_detail = detail;
    const QRectF area = areaBelowTitle();
    const bool words = m_detail == Detail::Full && hasBreaks() && !m_spec.breakWord.empty();
    const double head = m_detail == Detail::Bare ? 0 : header().height(area.width());
    // Figures that find no room in the lowest charts stand above it.
    m_headroom = m_detail == Detail::Bare ? em() * kMostHeadroom : headroom();
    m_plot = area.adjusted(m_axis.width(), head + m_headroom + em() * (words ? kBreakHeight : 0.3), -bandWidth(), 0);
    placeChanges();
    const double below = em() * (kYearsHeight + m_changeRows * kChangesHeight) + runNamesHeight();
    m_plot.setBottom(std::max(m_plot.top() + em(), area.bottom() - below));
}

bool YearsChart::isHighEnough() const {
    if (m_detail != Detail::Full) {
        return m_plot.height() >= em() * kLeastPlain;
    }
    const double names = lettering().lineHeight(lettering().small()) * static_cast<double>(m_spec.bands.size());
    return m_plot.height() >= std::max(em() * kLeastPlot, names);
}

double YearsChart::heightBelowTitle(double /*width*/) const {
    return em() * kLeastHeight;
}

QPointF YearsChart::at(double year, double value) const {
    const double across = (year - (m_first - 0.5)) / (m_last - m_first + 1);
    return {m_plot.left() + m_plot.width() * across, m_axis.y(m_plot, value)};
}

/// Points at the ends of the scale would be cut in half: the series get a rim round the plot.
void YearsChart::extendSeries() {
    const double rim = em() * 0.7;
    const double beyond = m_spec.to > m_spec.from ? (m_spec.to - m_spec.from) * rim / std::max(m_plot.height(), 1.0) : 0;
    m_values->setRange(m_spec.from - beyond, m_spec.to + beyond);
    setPlotArea(m_plot.adjusted(0, -rim, 0, rim));
}

void YearsChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    arrange();
    extendSeries();
    m_labels->resized();
}

void YearsChart::draw(QPainter& painter, const QRectF& /*area*/) const {
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return;
    }
    drawBands(painter);
    drawBars(painter);
    m_axis.draw(painter, m_plot, theme());
    painter.setPen(lettering().pen(theme().quietText, 0.1));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    drawBreaks(painter);
}

void YearsChart::drawBands(QPainter& painter) const {
    bool dark = true;
    for (const auto& band : m_spec.bands) {
        const double top = at(m_first, std::min(band.to, m_spec.to)).y();
        const double bottom = at(m_first, std::max(band.from, m_spec.from)).y();
        // The band runs on below its name, so that name and band are one.
        painter.fillRect(QRectF(m_plot.left(), top, rect().right() - m_plot.left(), bottom - top),
                         dark ? theme().bandDark : theme().bandLight);
        dark = !dark;
    }
    if (m_detail == Detail::Full) {
        drawBandNames(painter);
    }
}

void YearsChart::drawBandNames(QPainter& painter) const {
    const double line = lettering().lineHeight(lettering().small());
    const double left = m_plot.right() + em() * 0.6;
    // From the lowest band upwards; a name that would touch the one below it moves up.
    double free = m_plot.bottom();
    for (const auto& band : m_spec.bands) {
        const double top = at(m_first, std::min(band.to, m_spec.to)).y();
        const double bottom = at(m_first, std::max(band.from, m_spec.from)).y();
        const double wanted = lettering().wrapped(toQt(band.name), lettering().small(), rect().right() - left).height();
        const double height = std::min(wanted, std::max(line, bottom - top));
        const double end = std::min(free, (top + bottom) / 2 + height / 2);
        drawFitted(painter, QRectF(left, end - height, rect().right() - left, height), Qt::AlignVCenter | Qt::AlignLeft, toQt(band.name),
                   lettering().small(), theme().quietText);
        free = end - height;
    }
}

void YearsChart::drawBars(QPainter& painter) const {
    if (!m_spec.bars || m_detail != Detail::Full) {
        return;
    }
    const double width = std::min(room() * 0.5, em() * 3.2);
    for (const Run& run : m_spec.runs) {
        for (const Point& point : run.points) {
            const QPointF top = at(point.year, point.value.position);
            painter.fillRect(QRectF(top.x() - width / 2, top.y(), width, m_plot.bottom() - top.y()), theme().levels[1]);
        }
    }
}

void YearsChart::drawBreaks(QPainter& painter) const {
    double written = rect().left();
    for (std::size_t run = 1; run < m_spec.runs.size(); ++run) {
        if (const std::optional<double> year = breakBefore(run)) {
            const double x = at(*year, m_spec.from).x();
            const QLineF line(x, m_plot.top() - m_headroom, x, m_plot.bottom());
            drawBreak(painter, line, m_detail == Detail::Full ? m_spec.breakWord : "", written);
        }
    }
}

}  // namespace matang::charts
