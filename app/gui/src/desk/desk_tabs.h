// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <matang/assessment/evidence.h>

namespace matang::gui {

class ClarificationsPane;
class EvidenceTab;
class FindingsPane;
class FoldBar;
class HistoryPane;
class PersonBar;
class WhyPane;
class WorkspaceSession;

/// What stands around the answers to a node: why its figure is what it is, evidence, findings, clarifications, history. Only the tab that
/// is seen is kept up to date.
class DeskTabs final : public QTabWidget {
    Q_OBJECT

public:
    enum Tab { Why, Evidence, Findings, Clarifications, History };

    DeskTabs(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);
    /// Opens the facts of a piece of evidence of the node that is shown.
    void showEvidence(assessment::EvidenceLinkId link);
    /// The piece that is looked at elsewhere is also the chosen one here.
    void chooseEvidence(assessment::EvidenceLinkId link);
    /// Stores what has been typed.
    void commit();
    /// Folded, only the names of the tabs are seen and none is chosen; choosing one unfolds it, choosing it again folds it.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const noexcept { return m_folded; }
    /// Nothing is shown anew until a node is set.
    void forget() { m_node = -1; }

signals:
    void viewWanted(const matang::assessment::EvidenceLink& link);
    /// The piece of evidence that the tab of evidence shows.
    void evidenceChosen(matang::assessment::EvidenceLinkId link);
    void foldedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void refresh();
    void retranslate();
    void nameTabs();

    WorkspaceSession& m_session;
    PersonBar& m_person;
    FoldBar* m_names;
    rubric::NodeIndex m_node = -1;
    bool m_folded = false;
    int m_shown = -1;  ///< the tab that was chosen last
    WhyPane* m_why;
    EvidenceTab* m_evidence;
    FindingsPane* m_findings;
    ClarificationsPane* m_clarifications;
    HistoryPane* m_history;
};

}  // namespace matang::gui
