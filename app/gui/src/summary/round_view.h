// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_figures.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLabel;

namespace matang::gui {

class ChartFrame;
class ChoiceBox;
class ColumnsBox;
class SummaryLinks;
class TaskList;
class WorkspaceSession;
class Wording;

/// How far one instrument's assessments of a year have come, how their indices lie, and what is late. Shown only while the list of
/// assessments is there and not empty.
class RoundView final : public QWidget {
    Q_OBJECT

public:
    RoundView(WorkspaceSession& session, SummaryLinks& links, QWidget* parent = nullptr);
    void refresh();
    /// The choice of instrument and year, to be placed at the head of the page.
    [[nodiscard]] ChoiceBox& choice() const { return *m_choice; }

private:
    [[nodiscard]] Wording wording() const;
    [[nodiscard]] const Round* round() const;
    void arrange();
    void fillChoice();
    void readClarifications();
    void showRound();
    void showDistribution();
    void showLate();
    void retranslate();

    WorkspaceSession& m_session;
    SummaryLinks& m_links;
    ChoiceBox* m_choice;
    ColumnsBox* m_top;
    ColumnsBox* m_lists;
    TaskList* m_progress;
    QWidget* m_spread;
    QLabel* m_mean;
    ChartFrame* m_chart;
    TaskList* m_predicates;
    TaskList* m_late;
    TaskList* m_least;
    std::vector<Round> m_rounds;
    std::optional<std::pair<rubric::RubricId, int>> m_chosen;
    std::vector<Question> m_questions;     ///< of the whole workspace
    std::optional<base::Error> m_failure;  ///< why they are not known
    bool m_reading = false;
};

}  // namespace matang::gui
