// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// How far the stage at hand is, in place: handing it in with the names of sender and approver, reopening it with a reason, and whether
/// its assessors see one another's marks.
class StagePanel final : public QFrame {
    Q_OBJECT

public:
    explicit StagePanel(WorkspaceSession& session, QWidget* parent = nullptr);
    void open();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectParts();
    void refresh();
    void handIn();
    void reopen();
    void decided(const base::Result<void>& done);
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString situation() const;
    [[nodiscard]] bool mayDecide() const;
    void retranslate();
    void paintTone();

    WorkspaceSession& m_session;
    QLabel* m_situation;
    QLabel* m_missing;
    QLabel* m_senderLabel;
    QLineEdit* m_sender;
    QLabel* m_approverLabel;
    QLineEdit* m_approver;
    QPushButton* m_handIn;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_reopen;
    QCheckBox* m_blind;
    QPushButton* m_hide;
    QLabel* m_refusal;
    QString m_failure;  ///< why the last decision at this stage was not taken
};

}  // namespace matang::gui
