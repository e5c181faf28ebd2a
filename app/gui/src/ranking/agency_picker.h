// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

#include "agency_choice_model.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace matang::gui {

class LanguageSwitch;

/// Chooses, beside the page, which agencies are compared: a list to search and tick. No tick stands for all.
class AgencyPicker final : public QFrame {
    Q_OBJECT

public:
    explicit AgencyPicker(const LanguageSwitch& language, QWidget* parent = nullptr);
    void offer(const std::vector<assessment::Agency>& agencies);
    void tick(const std::set<assessment::AgencyId>& agencies) { m_model.tick(agencies); }
    [[nodiscard]] const std::set<assessment::AgencyId>& ticked() const noexcept { return m_model.ticked(); }
    void open();

signals:
    void tickedChanged();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void arrange();
    void tickShown();
    void showCount();
    void retranslate();

    const LanguageSwitch& m_language;
    AgencyChoiceModel m_model;
    QSortFilterProxyModel m_filter;
    QLabel* m_title;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_count;
    QPushButton* m_tickShown;
    QPushButton* m_clear;
    QPushButton* m_done;
};

}  // namespace matang::gui
