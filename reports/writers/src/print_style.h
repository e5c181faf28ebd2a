// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/report_document.h>
#include <matang/text/language.h>

#include <QChar>
#include <QFont>
#include <QRectF>

namespace matang::writers {

/// Sizes, type and colours of the printed page, in dots of the printer's resolution.
class PrintStyle {
public:
    explicit PrintStyle(int dotsPerInch, const content::Look& look = {}, text::Language language = text::Language::Indonesian);

    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_dotsPerInch / 25.4; }
    [[nodiscard]] double pt(double points) const { return points * m_dotsPerInch / 72.0; }
    /// White space between things: less of it where the look is compact.
    [[nodiscard]] double space(double millimetres) const { return mm(millimetres) * m_spacing; }
    /// The report's type, a little smaller where the look is compact.
    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    /// How many points one dot is.
    [[nodiscard]] double points(double dots) const { return dots * 72.0 / m_dotsPerInch; }

    [[nodiscard]] QRectF paper() const;  ///< A4
    [[nodiscard]] QRectF body() const;   ///< inside the margins, below the running header and above the footer
    [[nodiscard]] const charts::Theme& theme() const { return m_theme; }
    /// What figures are aligned at: the comma in Indonesian, the point in English.
    [[nodiscard]] QChar decimalMark() const { return m_decimalMark; }

    static constexpr double kBody = 10;  // points
    static constexpr double kLead = 12;
    static constexpr double kSmall = 8.5;
    static constexpr double kTable = 9;
    static constexpr double kNote = 6.2;
    static constexpr double kChart = 8.5;

private:
    double m_dotsPerInch;
    bool m_compact;
    double m_spacing;
    QChar m_decimalMark;
    charts::Theme m_theme;
};

}  // namespace matang::writers
