// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/assessment_filter.h"
#include "../models/assessment_table_model.h"

#include <matang/exchange/import_values.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace matang::gui {

class AgencyForms;
class ImportPanel;
class ListFilterBar;
class NewAssessmentPanel;
class PersonBar;
class SelectionBar;
class StatePanel;
class WorkspaceSession;
struct NewAssessment;

/// All agencies and assessments of the workspace: find one, open it, begin a new one, take values from a file.
class AgenciesPage final : public QWidget {
    Q_OBJECT

public:
    AgenciesPage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void focusSearch();
    /// Narrows the list to an instrument, a year and a state (AssessmentTableModel::State), with the keyboard in it.
    void showOnly(const QString& instrument, int year, int state);
    void beginNew();
    void chooseImport();
    /// Checks a values file and shows what importing it would do.
    void previewImport(const QString& file);

signals:
    void created();   ///< a new assessment, before it is opened
    void opened();    ///< an assessment was chosen; the document is being read
    void revealed();  ///< an edit of the list was undone or done again: the page is to be shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void connectForms();
    void showState();
    void openCurrent();
    void open(assessment::AssessmentId id);
    bool select(assessment::AssessmentId id);
    void showSelection();
    void fitColumns();
    void makeRoomFor(int row);
    [[nodiscard]] int widest() const;
    void openForm(void (AgencyForms::*form)(assessment::AssessmentId));
    [[nodiscard]] assessment::AssessmentId current() const;
    void readRubrics();
    void create(const NewAssessment& wanted);
    void storeImport();
    void finishImport(const base::Result<exchange::ImportReport>& outcome);
    void retranslate();

    WorkspaceSession& m_session;
    PersonBar& m_person;
    AssessmentTableModel m_model;
    AssessmentFilter m_filter;
    QLabel* m_title;
    QLineEdit* m_search;
    QPushButton* m_new;
    QPushButton* m_import;
    NewAssessmentPanel* m_newPanel;
    ImportPanel* m_importPanel;
    AgencyForms* m_forms;
    ListFilterBar* m_narrow;
    QStackedWidget* m_states;
    QTableView* m_table;
    SelectionBar* m_selection;
    StatePanel* m_statePanel;
    QString m_importFile;
    assessment::AssessmentId m_current;  ///< stays chosen while the list is read again
    bool m_shownOnce = false;
};

}  // namespace matang::gui
