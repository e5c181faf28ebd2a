// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/assessment.h>

#include "ranking_filter.h"
#include "ranking_table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace matang::gui {

class PeerAnswer;

/// The ranking as a table: found by name, sorted by any column, copied and exported.
class RankingView final : public QWidget {
    Q_OBJECT

public:
    explicit RankingView(QWidget* parent = nullptr);
    /// nullptr: nothing. The marked agency is chosen, and in sight.
    void show(const PeerAnswer* answer);
    void focusSearch();
    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Writes what is shown, in its order, as a CSV file, and says what came of it.
    void exportTo(const QString& file);

signals:
    void assessmentWanted(matang::assessment::AssessmentId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void fitColumns();
    void showOwn();
    void openCurrent();
    void copy() const;
    void chooseFile();
    void retranslate();

    RankingTableModel m_model;
    RankingFilter m_filter;
    QLineEdit* m_search;
    QPushButton* m_copy;
    QPushButton* m_export;
    QTableView* m_table;
    QLabel* m_outcome;
    QString m_fileName;
};

}  // namespace matang::gui
