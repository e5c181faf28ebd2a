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

class ImportPanel;
class NewAssessmentPanel;
class PersonBar;
class StatePanel;
class WorkspaceSession;
struct NewAssessment;

/// All agencies and assessments of the workspace: find one, open it, begin a new one, take values from a file.
class AgenciesPage final : public QWidget {
    Q_OBJECT

public:
    AgenciesPage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void focusSearch();
    void beginNew();
    void chooseImport();
    /// Checks a values file and shows what importing it would do.
    void previewImport(const QString& file);

signals:
    void created();  ///< a new assessment, before it is opened
    void opened();   ///< an assessment was chosen; the document is being read

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showState();
    void openCurrent();
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
    QStackedWidget* m_states;
    QTableView* m_table;
    StatePanel* m_statePanel;
    QString m_importFile;
    bool m_shownOnce = false;
};

}  // namespace matang::gui
