// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "chart_text.h"

#include <matang/charts/marked_chart.h>
#include <matang/content/chart_spec.h>

#include <QLineF>
#include <QSizeF>
#include <string>
#include <vector>

namespace matang::charts {

/// What all charts share: ground and title, what is drawn below it, and marks that are computed once for every size.
class FramedChart : public MarkedChart {
public:
    FramedChart(const content::ChartSpec& spec, const Theme& theme);

    [[nodiscard]] std::vector<ChartMark> marks() const final;
    [[nodiscard]] double heightWanted(double width) const final;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) final;

protected:
    /// `area` is what the title leaves.
    virtual void draw(QPainter& painter, const QRectF& area) const = 0;
    [[nodiscard]] virtual std::vector<ChartMark> marksIn(const QRectF& area) const = 0;
    /// Without the title; 0: any height will do.
    [[nodiscard]] virtual double heightBelowTitle(double width) const {
        (void)width;
        return 0;
    }

    [[nodiscard]] const content::ChartSpec& chart() const { return m_chart; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Lettering& lettering() const { return m_type; }
    [[nodiscard]] double em() const { return m_type.em(); }
    [[nodiscard]] QString axisTitle() const { return toQt(m_chart.axisTitle); }
    [[nodiscard]] QRectF areaBelowTitle() const;

    /// The title of a standing axis, at the top left above it.
    void drawUpperTitle(QPainter& painter, const QRectF& area, const std::string& title) const;
    /// With the distance below it; nothing where the key is empty.
    [[nodiscard]] double heightOf(const ChartKey& key, double width) const;
    void drawKey(QPainter& painter, const ChartKey& key, const QRectF& area) const;
    /// A text of one line on ground of its own, so that nothing runs through it.
    void drawFigure(QPainter& painter, const QRectF& box, Qt::AlignmentFlag across, const QString& text, const QFont& font,
                    const QColor& colour) const;
    /// A word where an instrument changed and a dashed line below it; the word is left out where it would touch the one before it, which
    /// ends at `written`.
    void drawBreak(QPainter& painter, const QLineF& line, const std::string& word, double& written) const;
    /// The key of what is known from reports and what was computed.
    void addOrigins(ChartKey& key, const std::string& computedWord, const std::string& reportedWord) const;

private:
    content::ChartSpec m_chart;
    Theme m_theme;
    Lettering m_type;
    mutable std::vector<ChartMark> m_marks;
    mutable QSizeF m_marksSize;
};

/// The pointer's text, or the chart's own words where it has none.
[[nodiscard]] ChartMark markOf(const QRectF& area, const content::Pointer& pointer, const QString& ownWords);

/// One for every row, with the chart's own words for it.
template <typename Row, typename Words>
[[nodiscard]] std::vector<ChartMark> marksOf(const std::vector<Row>& rows, const std::vector<QRectF>& places, const Words& wordsOf) {
    std::vector<ChartMark> marks;
    marks.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        marks.push_back(markOf(places[row], rows[row].pointer, wordsOf(rows[row])));
    }
    return marks;
}

}  // namespace matang::charts
