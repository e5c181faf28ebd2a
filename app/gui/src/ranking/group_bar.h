// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include "peer_answer.h"

#include <set>

class QComboBox;
class QLabel;
class QPushButton;

namespace matang::gui {

class LanguageSwitch;
class Overview;

/// Chooses which agencies are compared: instrument, year, kind, cohort, province, single agencies; and the one that is marked. Offers only
/// what there is to choose from.
class GroupBar final : public QWidget {
    Q_OBJECT

public:
    GroupBar(const Overview& overview, const LanguageSwitch& language, QWidget* parent = nullptr);
    /// Offers what the workspace holds now; what is chosen stays where it still can. Emits nothing.
    void refresh();
    /// Asks about this instrument and year, and marks this agency. Emits nothing.
    void choose(const rubric::RubricId& rubric, int year, assessment::AgencyId own);
    /// No agency of the group is left out any more but by instrument and year. Emits `changed`, and `agenciesCleared` before.
    void takeAll();
    void setAgencies(std::set<assessment::AgencyId> agencies);
    void setPickerOpen(bool open);
    [[nodiscard]] PeerQuery query() const;
    /// Agencies of the instrument and year whose province is not known, where provinces can be chosen.
    [[nodiscard]] int withoutProvince() const noexcept { return m_withoutProvince; }

signals:
    void changed();
    void agenciesCleared();
    void pickerWanted(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChoice(const char* name);
    void arrange();
    void fillInstruments();
    void fillYears();
    void fillGroups();
    void fillMarked();
    void showPicked();
    void retranslate();

    const Overview& m_overview;
    const LanguageSwitch& m_language;
    QComboBox* m_instrument;
    QComboBox* m_year;
    QComboBox* m_kind;
    QComboBox* m_cohort;
    QComboBox* m_province;
    QPushButton* m_pick;
    QLabel* m_markedWord;
    QComboBox* m_marked;
    std::set<assessment::AgencyId> m_agencies;
    int m_withoutProvince = 0;
};

}  // namespace matang::gui
