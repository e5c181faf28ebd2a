// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <matang/assessment/assessment.h>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// The marks of a panel for one indicator, each assessor in a column of its own with the reasons, how far they lie apart, and the value
/// on which the panel agrees. Shown where several assessors have marked, or something was agreed on.
class PanelPane final : public QFrame {
    Q_OBJECT

public:
    explicit PanelPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);
    void focusAgreement();

signals:
    void agreed(const matang::assessment::Agreement& agreement);
    void takenBack(const matang::assessment::Agreement& agreement);
    /// The next indicator on which the assessors do not agree.
    void nextWanted();

private:
    void arrange();
    void fillMarks(const std::vector<assessment::Mark>& marks);
    void fillValues(const std::vector<assessment::Mark>& marks);
    void agree();
    [[nodiscard]] QString spread(const std::vector<assessment::Mark>& marks) const;
    [[nodiscard]] QString position() const;
    [[nodiscard]] assessment::Agreement written() const;
    /// True where value and reason are given.
    [[nodiscard]] bool isWritten() const;
    void showReadiness();
    [[nodiscard]] QLabel* cell(std::size_t row, std::size_t column);

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    QLabel* m_title;
    QLabel* m_spread;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_cells;
    QComboBox* m_value;
    QLineEdit* m_reason;
    QPushButton* m_agree;
    QPushButton* m_takeBack;
    QPushButton* m_next;
    QLabel* m_position;
};

}  // namespace matang::gui
