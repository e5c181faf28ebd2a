// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include "form_panel.h"

#include "../session/new_assessment.h"

#include <matang/base/result.h>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace matang::gui {

class LanguageSwitch;

/// Asks, in place, for what a new assessment needs: agency, kind, instrument, weight profile, year.
class NewAssessmentPanel final : public FormPanel {
    Q_OBJECT

public:
    explicit NewAssessmentPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void setRubrics(std::vector<std::shared_ptr<const rubric::Rubric>> rubrics);
    void setAgencies(const QStringList& names);
    void begin(int year);
    void showRefusal(const base::Error& error);

signals:
    void wanted(const matang::gui::NewAssessment& assessment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillKinds();
    void fillRubrics();
    void fillProfiles();
    void showValidity();
    void guessKind();
    void check();
    void submit();
    void retranslate();
    [[nodiscard]] const rubric::Rubric* chosenRubric() const;

    const LanguageSwitch& m_language;
    std::vector<std::shared_ptr<const rubric::Rubric>> m_rubrics;
    QLineEdit* m_agency;
    QComboBox* m_kind;
    QComboBox* m_rubric;
    QComboBox* m_profile;
    QSpinBox* m_year;
    QLabel* m_validity;
};

}  // namespace matang::gui
