// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/judgement.h>
#include <matang/workspace/archive.h>

#include <array>
#include <map>
#include <optional>
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
    /// Stores a verdict that was chosen and, where it needs one, explained; one that lacks its reason waits for it with its piece.
    void commit();

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
    /// Somebody else works now, or at another stage, than whose verdict stands here.
    [[nodiscard]] bool isOfOthers() const;
    [[nodiscard]] assessment::Judgement written() const;
    [[nodiscard]] const assessment::Judgement* own() const;
    void retranslate();

    WorkspaceSession& m_session;
    /// A verdict that lacks its reason.
    struct Draft {
        assessment::Verdict verdict = assessment::Verdict::Accepted;
        QString reason;
    };

    workspace::EvidencePiece m_piece;
    std::map<std::int64_t, Draft> m_drafts;       ///< by evidence link
    std::optional<assessment::Judgement> m_sent;  ///< on its way to the file
    std::string m_assessor;                       ///< whose verdict stands in the form, and at which stage
    rubric::StageId m_stage;
    QLabel* m_wanting;
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
