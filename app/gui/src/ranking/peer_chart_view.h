// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace matang::gui {

class ChartFrame;
class StatePanel;
struct PeerPicture;

/// A view of the ranking that is one or two charts below a sentence, or says why there are none.
class PeerChartView final : public QWidget {
    Q_OBJECT

public:
    explicit PeerChartView(QWidget* parent = nullptr);
    void show(const PeerPicture& picture);
    /// Something to choose, above the charts.
    void setChoice(QWidget* choice);

signals:
    void linkActivated(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QStackedWidget* m_states;
    StatePanel* m_nothing;
    QLabel* m_sentence;
    std::vector<ChartFrame*> m_frames;
    QWidget* m_charts;
    QBoxLayout* m_side;
};

}  // namespace matang::gui
