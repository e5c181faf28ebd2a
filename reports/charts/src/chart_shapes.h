// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/content/chart_spec.h>

#include <QPointF>

namespace matang::charts {

/// Shapes that stay apart where colours do not.
enum class Marker { Circle, Square, Triangle, Diamond, Cross };

/// The shape and the dashes of the series with this number; they repeat after five.
[[nodiscard]] Marker markerOf(std::size_t series);
[[nodiscard]] Qt::PenStyle dashOf(std::size_t series);

/// Filled with the painter's brush and drawn with its pen; `reach` is from the middle to the edge.
void drawMarker(QPainter& painter, Marker marker, const QPointF& middle, double reach);

/// Slanted lines with an outline, drawn as lines so that every file format keeps them.
void drawHatched(QPainter& painter, const QRectF& box, const Lettering& type, const QColor& colour);

/// Two slanted strokes across an axis or a bar: something is left out here. `ground` shows between them.
void drawCut(QPainter& painter, const QPointF& middle, double height, const Lettering& type, const QColor& colour, const QColor& ground);

enum class FlagSide { Up, Down };

/// A short thick line with a flag on it: what is aimed at.
void drawTargetMark(QPainter& painter, const QPointF& middle, FlagSide side, const Lettering& type, const Theme& theme);

/// A signed change with an arrow, blue up and orange down; without an arrow where nothing changed.
[[nodiscard]] double changeWidth(const content::ChartValue& change, const Lettering& type, const QFont& font);
[[nodiscard]] QColor changeColour(const content::ChartValue& change, const Theme& theme);
void drawChange(QPainter& painter, const QRectF& box, const content::ChartValue& change, const Lettering& type, const QFont& font,
                const QColor& colour);

}  // namespace matang::charts
