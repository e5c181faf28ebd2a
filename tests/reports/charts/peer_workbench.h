// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painted.h"
#include "sample_specs.h"

#include <matang/charts/chart_factory.h>

#include <QGraphicsScene>
#include <QImage>
#include <QRect>
#include <vector>

namespace matang::charts {

/// The print theme.
[[nodiscard]] Theme sampleTheme();

/// A chart on a scene of its size: as high as it wants to be, unless it is told otherwise.
struct Shown {
    explicit Shown(const content::ChartSpec& spec, int width = 700, int height = 0);
    Shown(const content::ChartSpec& spec, int width, int height, const Theme& theme);

    void render(QPainter& painter);
    [[nodiscard]] QImage image();
    [[nodiscard]] std::vector<Painted::Text> texts() const;
    /// The mark of which the text begins so; a failure where there is none.
    [[nodiscard]] ChartMark markAbout(const QString& beginning) const;
    /// The first mark that holds the middle of another must tell the same.
    void expectMiddlesToHit() const;

    QGraphicsScene scene;
    MarkedChart* chart = nullptr;
    QSize size;

private:
    content::ChartSpec m_spec;
    Theme m_theme;
};

[[nodiscard]] int pixelsOf(const QImage& image, const QColor& colour, const QRect& area);
[[nodiscard]] int pixelsOf(const QImage& image, const QColor& colour);
[[nodiscard]] bool shows(const std::vector<Painted::Text>& texts, const QString& text);

}  // namespace matang::charts
