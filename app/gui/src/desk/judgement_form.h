// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/judgement.h>
#include <matang/workspace/archive.h>

#include <array>
#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace matang::gui {

class WorkspaceSession;

/// What assessors think of a piece of evidence: everybody's verdicts, and for an assessor the own one, with its reason and, where an
/// addition is asked for, the day by which it is wanted.
class JudgementForm final : public QWidget {
    Q_OBJECT

public:
    explicit JudgementForm(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(const workspace::EvidencePiece& piece);

    /// Where the keyboard stops, in the order of the eye.
    [[nodiscard]] std::vector<QWidget*> stops() const;

signals:
    void judged(const matang::assessment::Judgement& judgement);
    void takenBack(const matang::assessment::Judgement& judgement);
    /// What is still wanted, in the words of the reason, and by which day (ISO 8601; empty: none).
    void additionWanted(const matang::assessment::EvidenceLink& link, const QString& reason, const QString& due);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showOthers();
    void showOwn();
    void showRights();
    void judge();
    [[nodiscard]] bool mayJudge() const;
    [[nodiscard]] assessment::Judgement written() const;
    [[nodiscard]] const assessment::Judgement* own() const;
    void retranslate();

    WorkspaceSession& m_session;
    workspace::EvidencePiece m_piece;
    QLabel* m_others;
    std::array<QRadioButton*, 3> m_verdicts{};
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QCheckBox* m_asks;
    QDateEdit* m_due;
    QPushButton* m_judge;
    QPushButton* m_takeBack;
};

}  // namespace matang::gui
