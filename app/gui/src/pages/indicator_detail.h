// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/evidence_list_model.h"
#include "../session/mark_commands.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace matang::gui {

class AnswerPane;
class Banner;
class EvidencePane;
class NoteField;
class PanelPane;
class StageStrip;
class UnitBar;
class WorkspaceSession;

/// One indicator: what it asks, the answer, the marks of all stages, the person's own notes, its evidence.
class IndicatorDetail final : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorDetail(WorkspaceSession& session, QWidget* parent = nullptr);
    /// Announces what is being typed, then shows another indicator.
    void setNode(rubric::NodeIndex node);
    /// Shows nothing anew until a node is set: the nodes of another assessment may be others.
    void forget() { m_node = -1; }
    void refresh();
    void commit();
    /// As narrow as with the evidence below the notes; they stand side by side only where there is room.
    [[nodiscard]] QSize minimumSizeHint() const override;
    bool chooseByKey(const QString& key);
    void focusLevels();
    void focusNotes();
    void focusAgreement();
    void chooseEvidence();
    void focusEvidence();
    /// False where nothing that can be evidence was copied.
    bool pasteEvidence();
    void selectEvidence(assessment::EvidenceLinkId link);

signals:
    void agreed(const matang::assessment::Agreement& agreement);
    void agreementTakenBack(const matang::assessment::Agreement& agreement);
    void nextDisputedWanted();
    /// Nothing: no target any more.
    void targetChosen(int node, std::optional<matang::base::Rational> value);
    void markEdited(int node, const matang::assessment::Mark& mark, matang::gui::MarkField field);
    /// Files and folders, for one level or for the indicator as a whole.
    void filesChosen(int node, const QStringList& paths, std::optional<int> level);
    void pictureChosen(int node, const QString& file);
    void pageWanted(int node, const QString& address);
    void viewWanted(const matang::assessment::EvidenceLink& link);
    void factsWanted(const matang::assessment::EvidenceLink& link);
    void linkAlsoWanted(const matang::assessment::EvidenceLink& link);
    void evidenceChosen(const matang::assessment::EvidenceLink& link);
    void removalWanted(const matang::assessment::EvidenceLink& link);
    void reportedRemovalWanted(int node);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectParts();
    void connectEvidence();
    void showHead();
    void showTarget();
    void showLastYear();
    void showReported();
    void showDisputed();
    void showWarnings();
    void showNotes();
    void editText(MarkField field, const QString& text);
    [[nodiscard]] assessment::Mark ownMark() const;
    void retranslate();

    WorkspaceSession& m_session;
    EvidenceListModel m_evidence;
    rubric::NodeIndex m_node = -1;
    QLabel* m_name;
    QLabel* m_facts;
    QComboBox* m_target;
    QLabel* m_lastYear;
    QLabel* m_certainty;
    QLabel* m_note;
    Banner* m_reported;
    Banner* m_disputed;
    Banner* m_warnings;
    UnitBar* m_units;
    AnswerPane* m_answer;
    StageStrip* m_stages;
    PanelPane* m_panel;
    NoteField* m_fact;
    NoteField* m_analysis;
    NoteField* m_justification;
    EvidencePane* m_evidencePane;
    QLabel* m_hint;
    QBoxLayout* m_foot;
};

}  // namespace matang::gui
