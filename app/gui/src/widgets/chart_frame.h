// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "../models/chart_table_model.h"
#include "chart_export.h"

#include <matang/content/chart_spec.h>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace matang::gui {

class ChartPane;
class CopyTable;

/// A chart with what can be done with it: its numbers as a table, copying, exporting. A chart that is higher than its place scrolls.
class ChartFrame final : public QWidget {
    Q_OBJECT

public:
    /// What is seen of the chart.
    enum class Face { Chart, Table };

    explicit ChartFrame(QWidget* parent = nullptr);
    void show(const content::ChartSpec& spec);
    /// What the chart is of ("Kota Bogor"): stands before its title where it is taken out of the window. Empty: the title says it.
    void setSubject(const QString& subject) { m_subject = subject; }
    [[nodiscard]] ChartPane& pane() const { return *m_pane; }
    [[nodiscard]] CopyTable& table() const { return *m_table; }
    [[nodiscard]] Face face() const;
    void turn(Face face);
    void copyImage() const;
    void copyTable() const;
    /// Writes a file and tells below the chart what came of it.
    void save(ChartFile kind, const QString& file);

signals:
    /// A part of the chart was clicked, or chosen with Enter: its Pointer::link.
    void linkActivated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void makeMenu();
    void askAndSave(ChartFile kind);
    void fillTable();
    void retranslate();

    [[nodiscard]] content::ChartSpec taken() const;

    ChartPane* m_pane;
    QScrollArea* m_scroll;
    CopyTable* m_table;
    QStackedWidget* m_faces;
    QToolButton* m_turn;
    QToolButton* m_menu;
    QLabel* m_outcome;
    QAction* m_copyImage;
    QAction* m_copyTable;
    QAction* m_saveSvg;
    QAction* m_savePng;
    QAction* m_saveCsv;
    ChartTableModel m_model;
    QString m_subject;
    bool m_tableStale = true;
};

}  // namespace matang::gui
