// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace matang::gui {

/// Fusion with room to breathe: rows and cells on the 8-pixel grid, flat headers and selections.
class WindowStyle final : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    void drawSelectedBranch(const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
};

}  // namespace matang::gui
