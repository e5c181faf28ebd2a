// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/evidence_gap_filter.h"
#include "../models/evidence_gap_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace matang::gui {

class CoverageTable;
class ExportBar;
class PersonBar;
class SortingPanel;
class StatePanel;
class StorageBar;
class WorkspaceSession;
class WrappedView;

/// The evidence of the open assessment as a whole: what the instrument's rules still miss, as a worklist; how far each domain is covered;
/// folders to attach, the export, and the room that it takes. Computed while it is seen.
class EvidencePage final : public QWidget {
    Q_OBJECT

public:
    EvidencePage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    /// Shows which of these files go to which indicator.
    void sort(const QStringList& paths);

signals:
    void agenciesWanted();
    /// The indicator of a gap, and the piece it is about (0: none).
    void gapChosen(const matang::rubric::NodeId& node, matang::assessment::EvidenceLinkId link);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectParts();
    void later();
    void refresh();
    void showState();
    void fillDomains();
    void showSummary();
    void openChosen();
    void attach(const std::vector<std::pair<QString, rubric::NodeIndex>>& files, int leftOut);
    void chooseFolder();
    void retranslate();

    WorkspaceSession& m_session;
    PersonBar& m_person;
    EvidenceGapModel m_model;
    EvidenceGapFilter m_filter;
    QTimer m_later;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    SortingPanel* m_sorting;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_folder;
    ExportBar* m_export;
    CoverageTable* m_coverage;
    QComboBox* m_domain;
    QComboBox* m_severity;
    QLineEdit* m_search;
    WrappedView* m_list;
    QLabel* m_none;
    QPushButton* m_open;
    StorageBar* m_storage;
};

}  // namespace matang::gui
