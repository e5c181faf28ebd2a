// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// The head of the window: what every page talks about (agency, instrument, year, stage, and where the
/// instrument asks for both, how things are or are to be), who is working, and whether all is saved.
class ContextBar final : public QFrame {
    Q_OBJECT

public:
    explicit ContextBar(WorkspaceSession& session, QWidget* parent = nullptr);
    void showPerson();

signals:
    void agencyClicked();
    void personClicked();
    void stageClicked();
    void certaintyClicked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* addChoice(const QString& name);
    void fitAgency();
    void refresh();
    void fillInstruments();
    void fillYears();
    void fillStages();
    void fillAnswers();
    void showCertainty();
    void showStageState();
    void showSaved();
    void openYear();
    void retranslate();

    WorkspaceSession& m_session;
    QPushButton* m_agency;
    QComboBox* m_instrument;
    QComboBox* m_year;
    QComboBox* m_stage;
    QPushButton* m_stageState;
    QComboBox* m_answer;
    QPushButton* m_certainty;
    QPushButton* m_person;
    QLabel* m_saved;
};

}  // namespace matang::gui
