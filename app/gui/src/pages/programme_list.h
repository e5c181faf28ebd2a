// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/programme_list_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// The programmes of the agency, one of which is chosen, with what adds and removes them.
class ProgrammeList final : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammeList(WorkspaceSession& session, QWidget* parent = nullptr);

    /// Not valid where there is none.
    [[nodiscard]] assessment::ProgrammeId chosen() const;
    void choose(assessment::ProgrammeId id);
    /// Something is chosen as long as there is anything.
    void keepChoice();

signals:
    void chosenChanged();
    void addWanted();
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WorkspaceSession& m_session;
    ProgrammeListModel m_model;
    QLabel* m_title;
    QListView* m_view;
    QPushButton* m_add;
    QPushButton* m_remove;
};

}  // namespace matang::gui
