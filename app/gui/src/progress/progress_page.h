// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/assessment.h>
#include <matang/rubric/ids.h>

#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace matang::gui {

class ProgressView;
class StatePanel;
class WorkspaceSession;

/// How the index moved over the years, and why: the figure, and one view at a time of what explains it. The chosen view stays while
/// agency, year and stage change.
class ProgressPage final : public QWidget {
    Q_OBJECT

public:
    enum View { Index, Shape, Change, Indicators, Parts, LikeForLike, Stages, ViewCount };

    explicit ProgressPage(WorkspaceSession& session, QWidget* parent = nullptr);
    void showView(View view);
    [[nodiscard]] View view() const;

signals:
    void agenciesWanted();
    /// A part of the open assessment was chosen.
    void nodeWanted(const matang::rubric::NodeId& node);
    /// Another year was chosen.
    void assessmentWanted(matang::assessment::AssessmentId assessment);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeViews();
    void arrange();
    void markStale();
    void refresh();
    void showHead();
    void showNotice();
    [[nodiscard]] QString carriedWords() const;
    void follow(const QString& link);
    [[nodiscard]] QStringList headWords() const;
    void retranslate();

    WorkspaceSession& m_session;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QLabel* m_figure;
    QLabel* m_words;
    QLabel* m_notice;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    std::vector<ProgressView*> m_all;  ///< by View
    bool m_stale = true;
};

}  // namespace matang::gui
