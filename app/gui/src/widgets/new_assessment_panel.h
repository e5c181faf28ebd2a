// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QFrame>

#include "../session/new_assessment.h"

#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace matang::gui {

class LanguageSwitch;

/// Asks, in place, for what a new assessment needs: agency, kind, instrument, weight profile, year.
class NewAssessmentPanel final : public QFrame {
    Q_OBJECT

public:
    explicit NewAssessmentPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void setRubrics(std::vector<std::shared_ptr<const rubric::Rubric>> rubrics);
    void setAgencies(const QStringList& names);
    void begin(int year);
    void showProblem(const QString& words);

signals:
    void wanted(const matang::gui::NewAssessment& assessment);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void fillKinds();
    void fillRubrics();
    void fillProfiles();
    void guessKind();
    void check();
    void submit();
    void retranslate();
    [[nodiscard]] const rubric::Rubric* chosenRubric() const;

    const LanguageSwitch& m_language;
    std::vector<std::shared_ptr<const rubric::Rubric>> m_rubrics;
    QLabel* m_title;
    QFormLayout* m_form;
    QLineEdit* m_agency;
    QComboBox* m_kind;
    QComboBox* m_rubric;
    QComboBox* m_profile;
    QSpinBox* m_year;
    QLabel* m_problem;
    QPushButton* m_create;
    QPushButton* m_cancel;
};

}  // namespace matang::gui
