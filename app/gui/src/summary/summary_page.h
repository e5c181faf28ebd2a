// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/rubric/ids.h>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace matang::gui {

class ChoiceBox;
class CityView;
class RoundView;
class StatePanel;
class SummaryLinks;
class WorkspaceSession;
class Wording;

/// What is to be seen at once: of one agency, where it stands and what to do next; of a round of many, how far it has come. A workspace
/// of one agency, or one in which an assessment was open last, begins with the agency; any other with the round.
class SummaryPage final : public QWidget {
    Q_OBJECT

public:
    enum class View { City, Round };

    explicit SummaryPage(WorkspaceSession& session, QWidget* parent = nullptr);
    /// Where this page leads.
    [[nodiscard]] SummaryLinks& links() const noexcept { return *m_links; }
    [[nodiscard]] View view() const noexcept { return m_view; }
    void show(View view);
    /// Where somebody stands in the score sheet: the way back to it is offered first.
    void setPlace(const rubric::NodeId& node);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectParts();
    void listArrived();
    void markStale();
    void refresh();
    void showHead();
    void showContinue();
    /// What is shown instead of a view; false where a view can be shown.
    bool showState();
    void takeFocus(QWidget& first);
    [[nodiscard]] bool isChoice() const;
    [[nodiscard]] Wording wording() const;
    void retranslate();

    WorkspaceSession& m_session;
    SummaryLinks* m_links;
    QLabel* m_title;
    QLabel* m_subtitle;
    QTabBar* m_views;
    QPushButton* m_continue;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QScrollArea* m_cityScroll;
    QScrollArea* m_roundScroll;
    CityView* m_city;
    RoundView* m_round;
    rubric::NodeId m_place;
    View m_view = View::City;
    bool m_begun = false;  ///< the list of assessments was there once
    bool m_stale = true;
};

}  // namespace matang::gui
