// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/programme_counts_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace matang::gui {

/// The yearly counts of a programme: a table that is typed in, with years added and removed.
class CountsPane final : public QWidget {
    Q_OBJECT

public:
    explicit CountsPane(const LanguageSwitch& language, QWidget* parent = nullptr);
    /// `usualYear` is proposed where no year is known yet.
    void show(const assessment::Programme& programme, int usualYear, bool readOnly);

signals:
    void edited(const std::vector<matang::assessment::ProgrammeCount>& counts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void beginYear();
    void removeYear();
    void showButtons();
    void retranslate();

    ProgrammeCountsModel m_model;
    QLabel* m_title;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_problem;
    assessment::ProgrammeId m_programme;
    int m_usualYear = 0;
    bool m_readOnly = false;
};

}  // namespace matang::gui
