// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_shapes.h"

#include <QPainter>
#include <QPolygonF>
#include <array>

namespace matang::charts {

namespace {

constexpr std::array kMarkers{Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Cross};
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr double kArrow = 0.62;  // width of an arrow, of the height of an em
constexpr double kArrowGap = 0.28;

QPolygonF triangle(const QPointF& middle, double reach) {
    return {{middle + QPointF(0, -reach), middle + QPointF(reach, reach * 0.8), middle + QPointF(-reach, reach * 0.8)}};
}

double lengthOfArrow(const content::ChartValue& change, const Lettering& type) {
    return change.position == 0 ? 0 : type.em() * (kArrow + kArrowGap);
}

}  // namespace

Marker markerOf(std::size_t series) {
    return kMarkers[series % kMarkers.size()];
}

Qt::PenStyle dashOf(std::size_t series) {
    return kDashes[series % kDashes.size()];
}

void drawMarker(QPainter& painter, Marker marker, const QPointF& middle, double reach) {
    switch (marker) {
        case Marker::Circle:
            painter.drawEllipse(middle, reach, reach);
            break;
        case Marker::Square:
            painter.drawRect(QRectF(middle.x() - reach * 0.88, middle.y() - reach * 0.88, reach * 1.76, reach * 1.76));
            break;
        case Marker::Triangle:
            painter.drawPolygon(triangle(middle, reach * 1.1));
            break;
        case Marker::Diamond:
            painter.drawPolygon(QPolygonF({middle + QPointF(0, -reach * 1.2), middle + QPointF(reach * 1.2, 0),
                                           middle + QPointF(0, reach * 1.2), middle + QPointF(-reach * 1.2, 0)}));
            break;
        case Marker::Cross:
            painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach));
            painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
            break;
    }
}

void drawHatched(QPainter& painter, const QRectF& box, const Lettering& type, const QColor& colour) {
    painter.setPen(type.pen(colour, 0.09));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    // Each line runs along x + y = sum, from where it enters the box to where it leaves it.
    const double step = type.em() * 0.42;
    for (double sum = box.left() + box.top() + step; sum < box.right() + box.bottom(); sum += step) {
        const double left = qMax(box.left(), sum - box.bottom());
        const double right = qMin(box.right(), sum - box.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

void drawCut(QPainter& painter, const QPointF& middle, double height, const Lettering& type, const QColor& colour, const QColor& ground) {
    const double gap = type.em() * 0.22;
    const double lean = type.em() * 0.16;
    const QPointF up(lean, -height / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF(
        {middle + QPointF(-gap, 0) - up, middle + QPointF(-gap, 0) + up, middle + QPointF(gap, 0) + up, middle + QPointF(gap, 0) - up}));
    painter.setPen(type.pen(colour, 0.1));
    for (const double side : {-gap, gap}) {
        painter.drawLine(middle + QPointF(side, 0) - up, middle + QPointF(side, 0) + up);
    }
}

void drawTargetMark(QPainter& painter, const QPointF& middle, FlagSide side, const Lettering& type, const Theme& theme) {
    const double em = type.em();
    const double up = side == FlagSide::Up ? -em : em;
    painter.setPen(type.pen(theme.text, 0.2));
    painter.drawLine(middle + QPointF(-em * 0.8, 0), middle + QPointF(em * 0.8, 0));
    painter.setPen(type.pen(theme.text, 0.1));
    painter.drawLine(middle, middle + QPointF(0, up * 1.15));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF({middle + QPointF(0, up * 1.2), middle + QPointF(em * 0.7, up * 0.9), middle + QPointF(0, up * 0.6)}));
}

double changeWidth(const content::ChartValue& change, const Lettering& type, const QFont& font) {
    return lengthOfArrow(change, type) + type.width(toQt(change.label), font);
}

QColor changeColour(const content::ChartValue& change, const Theme& theme) {
    if (change.position == 0) {
        return theme.quietText;
    }
    return change.position > 0 ? theme.gain : theme.fall;
}

void drawChange(QPainter& painter, const QRectF& box, const content::ChartValue& change, const Lettering& type, const QFont& font,
                const QColor& colour) {
    const double em = type.em();
    const double arrow = lengthOfArrow(change, type);
    if (arrow > 0) {
        const double half = em * kArrow / 2;
        const double up = change.position > 0 ? -1 : 1;
        const QPointF middle(box.left() + half, box.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({middle + QPointF(-half, -up * half * 0.85), middle + QPointF(half, -up * half * 0.85),
                                       middle + QPointF(0, up * half * 0.85)}));
    }
    drawText(painter, QRectF(box.left() + arrow, box.top(), box.width() - arrow + em * 0.2, box.height()),
             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, toQt(change.label), font, colour);
}

}  // namespace matang::charts
