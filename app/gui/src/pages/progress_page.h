// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/years_table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace matang::gui {

class ChartPane;
class StatePanel;
class WorkspaceSession;

/// How the index moved over the years: the figure, the chart, the shape of its parts, and the table behind them.
class ProgressPage final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPage(WorkspaceSession& session, QWidget* parent = nullptr);

signals:
    void agenciesWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void markStale();
    void refresh();
    void showHead();
    void showCharts();
    void copyTable() const;
    void retranslate();

    WorkspaceSession& m_session;
    YearsTableModel m_model;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QLabel* m_figure;
    QLabel* m_words;
    QLabel* m_notice;
    ChartPane* m_years;
    ChartPane* m_radar;
    QTableView* m_table;
    QPushButton* m_copy;
    bool m_stale = true;
};

}  // namespace matang::gui
