// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/assessment.h>

#include "peer_answer.h"

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace matang::gui {

class AgencyPicker;
class GroupBar;
class PeerChartView;
class RankingView;
class StatePanel;
class WorkspaceSession;
struct PeerPicture;

/// Agencies beside one another: the ranking of a group, how its figures spread, and where one agency stands in it. The question is answered
/// once; a view is drawn when it is seen.
class RankingPage final : public QWidget {
    Q_OBJECT

public:
    enum View { Ranking, Distribution, Domains, Figures, Predicates, Movers, ViewCount };

    explicit RankingPage(WorkspaceSession& session, QWidget* parent = nullptr);
    void showView(View view);

signals:
    void assessmentWanted(matang::assessment::AssessmentId id);
    void agenciesWanted();  ///< there is nothing to compare: begin an assessment, or import values

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showState();
    void fillLists();
    void followDocument();
    void chooseAgencies();
    void restoreAgencies();
    void forget();
    void markStale();
    void ask();
    void showWords();
    void showCurrentView();
    void fillFigures();
    [[nodiscard]] PeerPicture picture(View view) const;
    void open(const QString& link);
    void retranslate();

    WorkspaceSession& m_session;
    std::optional<PeerAnswer> m_answer;
    std::array<bool, ViewCount> m_drawn{};
    bool m_stale = true;
    bool m_listsStale = true;
    assessment::AssessmentId m_followed;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QLabel* m_title;
    GroupBar* m_group;
    QLabel* m_groupWords;
    QLabel* m_figureWords;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    StatePanel* m_nobody;
    RankingView* m_ranking;
    std::array<PeerChartView*, ViewCount> m_charts{};  ///< none for the ranking itself
    QComboBox* m_figures;
    AgencyPicker* m_picker;
};

}  // namespace matang::gui
