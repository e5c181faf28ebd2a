// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/evidence_list_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace matang::gui {

class DocumentForm;
class JudgementForm;
class LinkForm;
class PersonBar;
class WorkspaceSession;

/// The evidence of one indicator in full: what the instrument's rules still miss, and of the chosen piece what it proves, the facts of its
/// document and the assessors' judgements. Every field stores itself.
class EvidenceTab final : public QWidget {
    Q_OBJECT

public:
    EvidenceTab(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);
    void choose(assessment::EvidenceLinkId link);
    void focusFacts();
    /// Stores what has been typed.
    void commit();

signals:
    void viewWanted(const matang::assessment::EvidenceLink& link);
    void chosenChanged(matang::assessment::EvidenceLinkId link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showGaps();
    void showChosen();
    void showOutcome(const base::Result<void>& outcome);
    void judge(const assessment::Judgement& judgement);
    void askForAddition(const assessment::EvidenceLink& link, const QString& reason, const QString& due);
    void placeJudgement();
    void retranslate();
    [[nodiscard]] const workspace::EvidencePiece* chosen() const;

    WorkspaceSession& m_session;
    PersonBar& m_person;
    EvidenceListModel m_model;
    rubric::NodeIndex m_node = -1;
    QLabel* m_gaps;
    QListView* m_list;
    QScrollArea* m_scroll;
    QWidget* m_forms;
    QVBoxLayout* m_column;
    QLabel* m_nothing;
    QLabel* m_problem;
    QLabel* m_linkTitle;
    LinkForm* m_link;
    QLabel* m_documentTitle;
    DocumentForm* m_document;
    QLabel* m_judgementTitle;
    JudgementForm* m_judgement;
};

}  // namespace matang::gui
