// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_results.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace matang::gui {

class WorkspaceSession;

/// Full-text search: one field, and below it the files and notes of the whole workspace in which all its words occur.
class SearchPage final : public QWidget {
    Q_OBJECT

public:
    SearchPage(WorkspaceSession& session, EvidenceTexts& texts, QWidget* parent = nullptr);
    void focusField();

signals:
    void placeWanted(const matang::gui::ResultPlace& place, const QString& typed);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void look();
    void show(const EvidenceAnswer& answer);
    void fill();
    void showProgress();
    void open(QTreeWidgetItem* item);
    /// The chosen row, else the first one that leads anywhere.
    void openChosen();
    void retranslate();

    WorkspaceSession& m_session;
    EvidenceTexts& m_texts;
    QLabel* m_title;
    QLineEdit* m_field;
    QLabel* m_summary;
    QTreeWidget* m_results;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QTimer m_pause;
    std::vector<ResultRow> m_rows;
    std::optional<EvidenceAnswer> m_answer;
};

}  // namespace matang::gui
