// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include "form_panel.h"

#include "../session/new_year.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace matang::gui {

class LanguageSwitch;

/// Starts a new year from the last one: says beforehand what can be carried, and afterwards what was.
class NewYearPanel final : public FormPanel {
    Q_OBJECT

public:
    explicit NewYearPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void begin(const NewYearOffer& offer);
    void showOutcome(const NewYearOutcome& outcome);
    [[nodiscard]] NewYear wanted() const;

signals:
    void startWanted();
    void openWanted(matang::assessment::AssessmentId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillTexts();
    void fillProfiles();
    void suggestProfile();
    void showProfile();
    void showCounts();
    void showSummary();
    void retranslate();
    void accept();
    [[nodiscard]] QString whatIsNotCarried() const;
    [[nodiscard]] const NewYearText& text() const;

    const LanguageSwitch& m_language;
    NewYearOffer m_offer;
    std::optional<NewYearOutcome> m_outcome;
    QLabel* m_summary;
    QSpinBox* m_year;
    QComboBox* m_text;
    QComboBox* m_profile;
    QLabel* m_profileHint;
    QCheckBox* m_notes;
    QCheckBox* m_evidence;
    QLabel* m_never;
};

}  // namespace matang::gui
