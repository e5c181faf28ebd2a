// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include "form_panel.h"

#include "../session/agency_edits.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace matang::gui {

class FigureField;
class LanguageSwitch;

/// What stands at the head of an assessment, to be changed in place: cohort, edition, whether the agency took part, and the index as it was
/// published.
class AssessmentPanel final : public FormPanel {
    Q_OBJECT

public:
    explicit AssessmentPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void begin(const OverviewRow& row, const QStringList& cohorts);
    /// The assessment with the index of the chosen stage as it was, and as it is typed.
    [[nodiscard]] AssessmentHead before() const { return {m_row.record, indexBefore()}; }
    [[nodiscard]] AssessmentHead after() const { return {recordAfter(), indexAfter()}; }
    /// Says what is missing or not possible; true where nothing is.
    [[nodiscard]] bool check();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] assessment::Assessment recordAfter() const;
    [[nodiscard]] std::optional<assessment::ReportedValue> indexBefore() const;
    [[nodiscard]] std::optional<assessment::ReportedValue> indexAfter() const;
    void arrange();
    void fillEditions();
    void fillStages();
    void showReported();
    void retranslate();
    void showBounds();

    const LanguageSwitch& m_language;
    OverviewRow m_row;
    QLabel* m_which;
    QLineEdit* m_cohort;
    QComboBox* m_edition;
    QCheckBox* m_absent;
    QComboBox* m_stage;
    FigureField* m_figure;
    QLineEdit* m_source;
};

}  // namespace matang::gui
