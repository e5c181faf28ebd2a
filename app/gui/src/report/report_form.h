// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include "report_request.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace matang::gui {

class ChoiceBox;
class ReportTarget;
class SectionList;
class TemplateChoice;
class WorkspaceSession;

/// Everything that is chosen about a report. Language, format and sections are remembered for each template.
class ReportForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(WorkspaceSession& session, QWidget* parent = nullptr);
    /// What is to be written; nothing while it cannot be.
    [[nodiscard]] std::optional<ReportRequest> request() const;
    /// What the preview shows: of many reports that of the assessment that is open; nothing without sections.
    [[nodiscard]] std::optional<ReportRequest> shown() const;
    [[nodiscard]] ReportSubject subject() const;
    [[nodiscard]] bool hasSections() const;
    /// The stage that the report speaks of; of one assessment only.
    [[nodiscard]] QString stage() const;
    [[nodiscard]] const TemplateChoice& templateChoice() const { return *m_template; }
    [[nodiscard]] ReportTarget& target() { return *m_target; }
    /// How many agencies the round has of which the open assessment is part.
    [[nodiscard]] int agenciesOfRound() const;
    [[nodiscard]] QWidget* firstPart() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] writers::Format format() const;
    [[nodiscard]] text::Language language() const;
    void arrange();
    void connectParts();
    void refresh();
    void takeTemplate();
    void fillSubjects();
    void fillStages();
    void fillYears();
    void fillFormats();
    void fillLanguages();
    void showSections();
    void keepChoice();
    void suggestTarget();
    void showRows();
    void tell();
    void retranslate();

    WorkspaceSession& m_session;
    QFormLayout* m_form;
    TemplateChoice* m_template;
    ChoiceBox* m_subject;
    QComboBox* m_language;
    QComboBox* m_stage;
    QComboBox* m_years;
    SectionList* m_sections;
    QComboBox* m_format;
    ReportTarget* m_target;
    QString m_shownTemplate;  ///< whose sections are shown
    rubric::StageId m_shownStage;
    assessment::AssessmentId m_shownFor{};
};

}  // namespace matang::gui
