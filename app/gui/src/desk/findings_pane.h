// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/finding.h>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;
class WrappedTree;

/// Strengths, weaknesses and recommendations on one node, by assessor, with sentences to start from.
class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);
    void retranslate();

signals:
    void addWanted(const matang::assessment::Finding& finding);
    void changeWanted(const matang::assessment::Finding& before, const matang::assessment::Finding& after);
    void removalWanted(const matang::assessment::Finding& finding);

private:
    void arrange();
    void connectParts();
    void fillSnippets();
    void choose();
    void showRights();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const assessment::Finding* chosen() const;
    [[nodiscard]] assessment::Finding written() const;

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    std::vector<assessment::Finding> m_findings;
    WrappedTree* m_list;
    QComboBox* m_kind;
    QComboBox* m_snippets;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

}  // namespace matang::gui
