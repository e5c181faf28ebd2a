// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include "form_panel.h"

#include "../session/overview.h"

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
    [[nodiscard]] const assessment::Assessment& before() const noexcept { return m_row.record; }
    [[nodiscard]] assessment::Assessment after() const;
    /// The head is stored like this now.
    void setBefore(const assessment::Assessment& stored) { m_row.record = stored; }
    /// The figure of the chosen stage as it was, and as it is typed.
    [[nodiscard]] std::optional<assessment::ReportedValue> reportedBefore() const;
    [[nodiscard]] std::optional<assessment::ReportedValue> reportedAfter() const;
    /// Says what is missing or not possible; true where nothing is.
    [[nodiscard]] bool check();

protected:
    void changeEvent(QEvent* event) override;

private:
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
