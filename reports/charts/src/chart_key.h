// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <QPointF>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

namespace matang::charts {

/// What the signs of a chart mean: a sign and a word each, side by side, on further lines where the width runs out. A word that is longer
/// than a line ends in an ellipsis.
class ChartKey {
public:
    /// Draws the sign round a middle.
    using Sign = std::function<void(QPainter&, const QPointF& middle)>;

    explicit ChartKey(const Lettering& type) : m_type(type) {}

    /// An entry without a word is left out. The width of the sign is in em.
    void add(const std::string& word, double signWidth, Sign sign);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// On one line.
    [[nodiscard]] double width() const;
    [[nodiscard]] double height(double width) const;
    void draw(QPainter& painter, const QRectF& box, Qt::Alignment across, const QColor& colour) const;

private:
    struct Entry {
        QString word;
        Sign sign;
        double signWidth = 0;
        double width = 0;  ///< of both
    };
    [[nodiscard]] std::vector<std::vector<const Entry*>> lines(double width) const;
    [[nodiscard]] double lengthOf(const std::vector<const Entry*>& line, double width) const;
    [[nodiscard]] double lineHeight() const { return m_type.em() * 1.6; }

    const Lettering& m_type;
    std::vector<Entry> m_entries;
};

/// Title of the value axis at the left and key at the right above a plot, on one line where both fit.
class ChartHeader {
public:
    ChartHeader(const Lettering& type, QString title, ChartKey key) : m_type(type), m_title(std::move(title)), m_key(std::move(key)) {}

    [[nodiscard]] double height(double width) const;
    void draw(QPainter& painter, const QRectF& area, const Theme& theme) const;

private:
    [[nodiscard]] bool isOneLine(double width) const;
    [[nodiscard]] double lineHeight() const { return m_type.em() * 1.6; }

    const Lettering& m_type;
    QString m_title;
    ChartKey m_key;
};

}  // namespace matang::charts
