// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_pane.h"

#include "../text_conversion.h"
#include "../theme.h"

#include <matang/charts/chart_factory.h>

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

namespace matang::gui {

namespace {

/// A part is hit within this square around its middle, however small it is drawn.
constexpr double kHitSize = 20;
constexpr int kRing = 3;
constexpr int kCalloutWidth = 320;
constexpr int kPadding = 6;

QRectF grown(const QRectF& area) {
    const double across = std::max(0.0, kHitSize - area.width()) / 2;
    const double down = std::max(0.0, kHitSize - area.height()) / 2;
    return area.adjusted(-across, -down, across, down);
}

/// Tips would take names that look like tags for tags.
QString tipOf(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

ChartPane::ChartPane(QWidget* parent) : QChartView(parent), m_callout(new QLabel(viewport())) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_callout->setObjectName(QStringLiteral("chartCallout"));
    m_callout->setTextFormat(Qt::PlainText);
    m_callout->setWordWrap(true);
    m_callout->setFrameShape(QFrame::Box);
    m_callout->setMargin(kPadding);
    m_callout->setAutoFillBackground(true);
    m_callout->setBackgroundRole(QPalette::ToolTipBase);
    m_callout->setForegroundRole(QPalette::ToolTipText);
    m_callout->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_callout->hide();
    setBackgroundBrush(QApplication::palette().color(QPalette::Window));
}

ChartPane::~ChartPane() = default;

void ChartPane::show(const content::ChartSpec& spec) {
    m_spec = spec;
    setAccessibleName(fromStd(spec.title));
    setAccessibleDescription(fromStd(spec.alternative));
    m_current = -1;
    m_callout->hide();
    m_stale = true;
    if (isVisible()) {
        draw();
    }
}

void ChartPane::draw() {
    m_stale = false;
    if (!m_spec) {
        return;
    }
    const auto palette = QApplication::palette();
    auto colours = theme::isDark(palette) ? charts::Theme::dark(font()) : charts::Theme::light(font());
    colours.background = palette.color(QPalette::Window);
    setBackgroundBrush(colours.background);
    forgetMarks();
    auto made = charts::makeChart(*m_spec, colours);
    m_chart = made.get();
    // QChartView hands the chart shown until now back to its caller.
    const std::unique_ptr<QChart> former(chart());
    setChart(made.release());
    fitHeight();
}

void ChartPane::fitHeight() {
    const double wanted = m_chart == nullptr ? 0 : m_chart->heightWanted(width());
    setMinimumHeight(static_cast<int>(wanted));
}

void ChartPane::forgetMarks() {
    m_marks.reset();
    m_pointed = -1;
}

const std::vector<charts::ChartMark>& ChartPane::marks() {
    if (!m_marks) {
        m_marks = m_chart == nullptr ? std::vector<charts::ChartMark>() : m_chart->marks();
    }
    return *m_marks;
}

QRect ChartPane::placeOf(const charts::ChartMark& mark) const {
    return m_chart == nullptr ? QRect() : mapFromScene(m_chart->mapToScene(mark.area)).boundingRect();
}

/// Of several the smallest one, of equally small ones the nearest.
int ChartPane::markAt(const QPoint& place) {
    if (m_chart == nullptr) {
        return -1;
    }
    const QPointF at = m_chart->mapFromScene(mapToScene(place));
    int found = -1;
    std::pair<double, double> least;
    for (std::size_t index = 0; index < marks().size(); ++index) {
        const QRectF area = grown(marks()[index].area);
        if (!area.contains(at)) {
            continue;
        }
        const std::pair size(area.width() * area.height(), QLineF(at, area.center()).length());
        if (found < 0 || size < least) {
            found = static_cast<int>(index);
            least = size;
        }
    }
    return found;
}

void ChartPane::mouseMoveEvent(QMouseEvent* event) {
    const int mark = markAt(event->pos());
    if (mark != m_pointed) {
        m_pointed = mark;
        if (mark < 0) {
            QToolTip::hideText();
            viewport()->unsetCursor();
        } else {
            const auto& part = marks()[static_cast<std::size_t>(mark)];
            QToolTip::showText(event->globalPosition().toPoint(), tipOf(part.text), viewport());
            viewport()->setCursor(part.link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        }
    }
    event->accept();
}

void ChartPane::mouseReleaseEvent(QMouseEvent* event) {
    const int mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
    if (mark >= 0 && !marks()[static_cast<std::size_t>(mark)].link.isEmpty()) {
        QToolTip::hideText();
        // The chart may be replaced by whoever follows the link.
        const auto link = marks()[static_cast<std::size_t>(mark)].link;
        emit linkActivated(link);
    }
    event->accept();
}

void ChartPane::leaveEvent(QEvent* event) {
    m_pointed = -1;
    QToolTip::hideText();
    QChartView::leaveEvent(event);
}

/// What the chart stands in scrolls, not the chart.
void ChartPane::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

/// The part that a key leads to, or the present one where it is no key of ours.
int ChartPane::wantedBy(int key) {
    const int last = static_cast<int>(marks().size()) - 1;
    switch (key) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            return std::min(m_current + 1, last);
        case Qt::Key_Left:
        case Qt::Key_Up:
            return std::max(m_current - 1, 0);
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return last;
        default:
            return m_current;
    }
}

void ChartPane::keyPressEvent(QKeyEvent* event) {
    static constexpr int kWalking[] = {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End};
    const bool walks = std::find(std::begin(kWalking), std::end(kWalking), event->key()) != std::end(kWalking);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool stands = m_current >= 0 && m_current < static_cast<int>(marks().size());
    if (walks && !marks().empty()) {
        walkTo(wantedBy(event->key()));
    } else if (opens && stands && !marks()[static_cast<std::size_t>(m_current)].link.isEmpty()) {
        const auto link = marks()[static_cast<std::size_t>(m_current)].link;
        emit linkActivated(link);
    } else if (event->key() == Qt::Key_Escape && stands) {
        walkTo(-1);
    } else {
        event->ignore();
    }
}

void ChartPane::walkTo(int mark) {
    m_current = mark;
    const bool stands = mark >= 0;
    const auto* part = stands ? &marks()[static_cast<std::size_t>(mark)] : nullptr;
    setAccessibleDescription(stands ? part->text : fromStd(m_spec->alternative));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    if (stands) {
        emit markReached(placeOf(*part));
    }
    showCallout();
    viewport()->update();
}

/// Below the part, or above it where there is no room.
void ChartPane::showCallout() {
    if (m_current < 0 || m_current >= static_cast<int>(marks().size()) || !hasFocus()) {
        m_callout->hide();
        return;
    }
    const auto& part = marks()[static_cast<std::size_t>(m_current)];
    m_callout->setText(part.text);
    const int most = std::max(1, std::min(kCalloutWidth, viewport()->width()));
    const int wide = std::min(most, m_callout->fontMetrics().boundingRect(QRect(0, 0, most, 0), Qt::AlignLeft, part.text).width() +
                                        2 * (kPadding + m_callout->frameWidth()) + 2);
    m_callout->resize(wide, m_callout->heightForWidth(wide));
    const QRect place = placeOf(part);
    const int x = std::clamp(place.center().x() - wide / 2, 0, std::max(0, viewport()->width() - wide));
    const int below = place.bottom() + kRing * 2;
    const int above = place.top() - kRing * 2 - m_callout->height();
    const int y = below + m_callout->height() <= viewport()->height() ? below : std::max(0, above);
    m_callout->move(x, y);
    m_callout->setVisible(!part.text.isEmpty());
    m_callout->raise();
}

void ChartPane::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    if (!hasFocus()) {
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::accent(QApplication::palette()), 2));
    if (m_current >= 0 && m_current < static_cast<int>(marks().size())) {
        const QRectF area = m_chart->mapRectToScene(marks()[static_cast<std::size_t>(m_current)].area);
        const QRectF all = mapToScene(viewport()->rect()).boundingRect().adjusted(1, 1, -1, -1);
        painter->drawRoundedRect(area.adjusted(-kRing, -kRing, kRing, kRing).intersected(all), kRing, kRing);
    } else {
        // Thin, because the chart's own words begin at its edge.
        painter->setPen(QPen(theme::accent(QApplication::palette()), 1));
        painter->drawRect(mapToScene(viewport()->rect()).boundingRect().adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartPane::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    forgetMarks();
    fitHeight();
    showCallout();
}

void ChartPane::showEvent(QShowEvent* event) {
    QChartView::showEvent(event);
    if (m_stale) {
        draw();
    }
}

void ChartPane::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    showCallout();
    viewport()->update();
}

void ChartPane::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    m_callout->hide();
    viewport()->update();
}

void ChartPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setBackgroundBrush(QApplication::palette().color(QPalette::Window));
        m_stale = true;
        if (isVisible()) {
            draw();
        }
    }
    QChartView::changeEvent(event);
}

}  // namespace matang::gui
