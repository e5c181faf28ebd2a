// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include "../models/years_table_model.h"
#include "agency_series.h"

#include <matang/sections/progress_charts.h>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace matang::gui {

class ChartFrame;
class CopyTable;
class StatePanel;

/// The index over the years, that of other instruments of the agency beside it, and the years as a table.
class IndexView final : public ProgressView {
    Q_OBJECT

public:
    explicit IndexView(WorkspaceSession& session, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showOthers();
    void fitTable();
    [[nodiscard]] std::vector<sections::AimedIndex> aims() const;

    AgencySeries m_series;
    YearsTableModel m_model;
    ChartFrame* m_years;
    StatePanel* m_none;  ///< stands in the chart's place where there is none
    QHBoxLayout* m_charts;
    std::vector<ChartFrame*> m_others;
    CopyTable* m_table;
    QPushButton* m_copy;
};

}  // namespace matang::gui
