// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include "../session/agency_edits.h"

namespace matang::gui {

class AgencyPanel;
class AssessmentPanel;
class FormPanel;
class NewYearPanel;
class PersonBar;

/// The forms about an assessment of the list, at most one of them open: its agency, itself, the year after it.
class AgencyForms final : public QWidget {
    Q_OBJECT

public:
    AgencyForms(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void editAgency(assessment::AssessmentId id);
    void editAssessment(assessment::AssessmentId id);
    void startYear(assessment::AssessmentId id);
    void close();

signals:
    void closed();
    void openWanted(matang::assessment::AssessmentId id);

private:
    void once(void (AgencyForms::*store)());
    void storeAgency();
    void storeAssessment();
    void makeYear();
    void finish(FormPanel& panel, const base::Result<void>& outcome);
    void showProblem(FormPanel& panel, const base::Error& error);
    void openOnly(QWidget& panel);

    WorkspaceSession& m_session;
    PersonBar& m_person;
    AgencyEdits m_edits;
    AgencyPanel* m_agency;
    AssessmentPanel* m_assessment;
    NewYearPanel* m_newYear;
    assessment::AssessmentId m_id;
    bool m_busy = false;
};

}  // namespace matang::gui
