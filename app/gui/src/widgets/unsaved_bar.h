// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// Says which edits the file could not take and why, as long as there are any, and what can be done about it.
class UnsavedBar final : public QFrame {
    Q_OBJECT

public:
    explicit UnsavedBar(WorkspaceSession& session, QWidget* parent = nullptr);
    /// The person wants to leave: from now on the edits can also be given up.
    void offerGivingUp();

signals:
    void elsewhereWanted();
    void givingUpWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void paintTone();

    WorkspaceSession& m_session;
    QLabel* m_words;
    QPushButton* m_again;
    QPushButton* m_elsewhere;
    QPushButton* m_giveUp;
};

}  // namespace matang::gui
