// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/indicator_filter.h"

#include <matang/assessment/assessment.h>
#include <matang/base/result.h>

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace matang::gui {

class AgenciesPage;
class Banner;
struct AttachOutcome;
class ContextBar;
class EvidencePage;
class PersonBar;
class ProgrammesPage;
class ProgressPage;
class RankingPage;
class ReportPage;
class RubricPage;
class EvidenceTexts;
class ScorePage;
class SearchPage;
struct ResultPlace;
class StagePanel;
class StatusStrip;
class SummaryPage;
class UnsavedBar;
class WorkspaceSession;

/// The window's content while a workspace is open: navigation, context, the pages, and the status line.
class SessionView final : public QWidget {
    Q_OBJECT

public:
    enum Page { Summary, Agencies, Score, Evidence, Progress, Ranking, Programmes, Report, Rubrics, Search, PageCount };

    explicit SessionView(WorkspaceSession& session, QWidget* parent = nullptr);

    void showPage(Page page);
    /// The page to find evidence, with the keyboard in its field.
    void showSearch();
    /// Puts the keyboard on the page that is shown.
    void focusPage();
    [[nodiscard]] Page page() const;
    void undo();
    void redo();
    /// Stores what is being typed.
    void commit();
    [[nodiscard]] AgenciesPage& agencies() { return *m_agencies; }
    [[nodiscard]] ScorePage& score() { return *m_score; }
    [[nodiscard]] EvidenceTexts& texts() { return *m_texts; }
    [[nodiscard]] RubricPage& rubrics() { return *m_rubrics; }

    /// Leaving was refused because of edits that the file could not take.
    void offerGivingUp();
    void showFailure(const base::Error& error);

signals:
    void reopenWanted();
    void elsewhereWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    /// Scrolling over a choice must not choose: the wheel goes to the page below.
    void keepWheelOff();
    void connectSummary();
    void connectParts();
    void showAgencies();
    void openStage();
    void showReadOnly();
    void showRefusal(const base::Error& error);
    void shareSearchable();
    void showAttached(const AttachOutcome& outcome);
    void openCompared(assessment::AssessmentId id);
    void openFound(const ResultPlace& place, const QString& typed);
    void showMissing(IndicatorFilter::Show show);
    void retranslate();

    WorkspaceSession& m_session;
    QListWidget* m_navigation;
    ContextBar* m_context;
    PersonBar* m_person;
    StagePanel* m_stage;
    Banner* m_readOnly;
    Banner* m_failure;
    UnsavedBar* m_unsaved;
    QStackedWidget* m_pages;
    SummaryPage* m_summary;
    AgenciesPage* m_agencies;
    ScorePage* m_score;
    EvidencePage* m_evidence;
    ProgressPage* m_progress;
    RankingPage* m_ranking;
    ProgrammesPage* m_programmes;
    ReportPage* m_report;
    RubricPage* m_rubrics;
    EvidenceTexts* m_texts;
    SearchPage* m_search;
    StatusStrip* m_status;
};

}  // namespace matang::gui
