// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace matang::gui {

class AssessmentFilter;
class LanguageSwitch;
class Overview;

/// Narrows the list of assessments to an instrument, a year, a state, and says how many are left.
class ListFilterBar final : public QWidget {
    Q_OBJECT

public:
    ListFilterBar(const Overview& overview, AssessmentFilter& filter, const LanguageSwitch& language, QWidget* parent = nullptr);
    /// Offers what the list holds now; what is chosen stays where it still can.
    void refresh();
    void showCount();
    void showAll();
    /// Shows those of an instrument and a year in one state (AssessmentTableModel::State).
    void narrow(const QString& instrument, int year, int state);

signals:
    void cleared();  ///< everything is to be shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillInstruments();
    void fillYears();
    void fillStates();
    void apply();
    void retranslate();

    const Overview& m_overview;
    AssessmentFilter& m_filter;
    const LanguageSwitch& m_language;
    QComboBox* m_instrument;
    QComboBox* m_year;
    QComboBox* m_state;
    QLabel* m_count;
    QPushButton* m_clear;
};

}  // namespace matang::gui
