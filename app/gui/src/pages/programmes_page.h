// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme_form.h"

#include <QWidget>

class QStackedWidget;

namespace matang::gui {

class PersonBar;
class ProgrammeList;
class StatePanel;
class WorkspaceSession;

/// The counted goals of the open agency: all of them in a list, one of them to work on.
class ProgrammesPage final : public QWidget {
    Q_OBJECT

public:
    ProgrammesPage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    /// Stores what is being typed.
    void commit();

signals:
    void agenciesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void refresh();
    /// Shows what stands in for the programmes, and nothing where they are shown themselves.
    void showState();
    void showChosen();
    void add();
    void remove();
    void change(assessment::ProgrammeId id, ProgrammeField field, const ProgrammeForm::Change& change);

    WorkspaceSession& m_session;
    PersonBar& m_person;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    ProgrammeList* m_list;
    ProgrammeForm* m_form;
};

}  // namespace matang::gui
