// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include <matang/charts/marked_chart.h>
#include <matang/content/chart_spec.h>

#include <optional>
#include <vector>

class QLabel;

namespace matang::gui {

/// Shows a chart specification in the window's colours; drawn anew when they change, and only while it can be seen. Its parts tell about
/// themselves when they are pointed at; with the keyboard the arrows walk from part to part, Home and End lead to the first and the last
/// one, Enter opens what a part leads to, Escape leaves it.
class ChartPane final : public QChartView {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);
    ~ChartPane() override;
    void show(const content::ChartSpec& spec);
    [[nodiscard]] const std::optional<content::ChartSpec>& spec() const noexcept { return m_spec; }

    /// The parts of the chart as it is drawn now, in reading order.
    [[nodiscard]] const std::vector<charts::ChartMark>& marks();
    /// Where a part lies on the pane.
    [[nodiscard]] QRect placeOf(const charts::ChartMark& mark) const;
    /// The part that the keyboard stands on; -1: none.
    [[nodiscard]] int currentMark() const noexcept { return m_current; }

signals:
    void linkActivated(const QString& link);
    /// The keyboard has come to a part, which is to be seen.
    void markReached(const QRect& place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    void fitHeight();
    void forgetMarks();
    [[nodiscard]] int markAt(const QPoint& place);
    void walkTo(int mark);
    void showCallout();
    [[nodiscard]] int wantedBy(int key);

    std::optional<content::ChartSpec> m_spec;
    charts::MarkedChart* m_chart = nullptr;  ///< of the view
    std::optional<std::vector<charts::ChartMark>> m_marks;
    QLabel* m_callout;
    int m_current = -1;
    int m_pointed = -1;
    bool m_stale = false;
};

}  // namespace matang::gui
