// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_panel.h"
#include "link_row.h"

#include <matang/rubric/ids.h>

#include <QWidget>

#include <vector>

class QPushButton;

namespace matang::gui {

class ChartFrame;
class ColumnsBox;
class SummaryLinks;
class TaskList;
class WorkspaceSession;
class Wording;

/// Where the open assessment stands and what to do next. Shown only while one is open.
class CityView final : public QWidget {
    Q_OBJECT

public:
    CityView(WorkspaceSession& session, SummaryLinks& links, QWidget* parent = nullptr);
    void refresh();

private:
    [[nodiscard]] Wording wording() const;
    void arrange();
    void showFigure();
    void showYears();
    void showParts();
    void showSteps();
    void showMissing();
    [[nodiscard]] LinkRow::Content part(const QString& title, const std::vector<rubric::NodeIndex>& nodes) const;
    void retranslate();

    WorkspaceSession& m_session;
    SummaryLinks& m_links;
    ColumnsBox* m_top;
    ColumnsBox* m_lists;
    FigurePanel* m_figure;
    ChartFrame* m_years;
    TaskList* m_steps;
    TaskList* m_missing;
    TaskList* m_parts;
};

}  // namespace matang::gui
