// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>

#include <QFont>
#include <QRectF>

namespace matang::writers {

/// Sizes, type and colours of the printed page, in dots of the printer's resolution.
class PrintStyle {
public:
    explicit PrintStyle(int dotsPerInch);

    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_dotsPerInch / 25.4; }
    [[nodiscard]] double pt(double points) const { return points * m_dotsPerInch / 72.0; }
    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;

    [[nodiscard]] QRectF paper() const;  ///< A4
    [[nodiscard]] QRectF body() const;   ///< inside the margins, below the running header and above the footer
    [[nodiscard]] const charts::Theme& theme() const { return m_theme; }

    static constexpr double kBody = 10;  // points
    static constexpr double kLead = 12;
    static constexpr double kSmall = 8.5;
    static constexpr double kTable = 9;
    static constexpr double kNote = 6.2;
    static constexpr double kChart = 8.5;

private:
    double m_dotsPerInch;
    charts::Theme m_theme;
};

}  // namespace matang::writers
