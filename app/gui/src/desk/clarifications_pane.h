// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/clarification.h>

#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace matang::gui {

class WorkspaceSession;
class WrappedTree;

/// Questions and answers between assessor and agency on one node: the threads on the left, the chosen one on the right.
class ClarificationsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ClarificationsPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);
    void retranslate();

signals:
    void questionWanted(const matang::assessment::Clarification& clarification);
    void changeWanted(const matang::assessment::Clarification& before, const matang::assessment::Clarification& after);

private:
    void arrange();
    void connectParts();
    void showChosen();
    void ask();
    void reply();
    void turn();
    void showRights();
    [[nodiscard]] const assessment::Clarification* chosen() const;
    [[nodiscard]] assessment::ClarificationEntry written() const;
    [[nodiscard]] bool isOverdue(const assessment::Clarification& thread) const;
    [[nodiscard]] QString stateOf(const assessment::Clarification& thread) const;
    [[nodiscard]] QString threadText(const assessment::Clarification& thread) const;

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    std::vector<assessment::Clarification> m_threads;
    WrappedTree* m_list;
    QTextBrowser* m_thread;
    QPlainTextEdit* m_text;
    QCheckBox* m_hasDue;
    QDateEdit* m_due;
    QPushButton* m_ask;
    QPushButton* m_reply;
    QPushButton* m_turn;
};

}  // namespace matang::gui
