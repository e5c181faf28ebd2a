// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_form.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/choice_box.h"
#include "../wording.h"
#include "report_stages.h"
#include "report_target.h"
#include "report_words.h"
#include "section_list.h"
#include "template_choice.h"

#include <matang/text/figures.h>

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

/// The row of a value, else the first.
void choose(QComboBox& box, const QVariant& value) {
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

}  // namespace

ReportForm::ReportForm(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form(new QFormLayout),
      m_template(new TemplateChoice(session.surroundings().language, session.surroundings().settings, this)),
      m_subject(new ChoiceBox(this)),
      m_language(new QComboBox(this)),
      m_stage(new ChoiceBox(this)),
      m_years(new QComboBox(this)),
      m_sections(new SectionList(this)),
      m_format(new ChoiceBox(this)),
      m_target(new ReportTarget(session.surroundings().settings, this)) {
    m_subject->setObjectName(QStringLiteral("reportSubject"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_stage->setObjectName(QStringLiteral("reportStage"));
    m_years->setObjectName(QStringLiteral("reportYears"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    arrange();
    connectParts();
    retranslate();
}

void ReportForm::arrange() {
    for (auto* box : {static_cast<QComboBox*>(m_subject), m_language, m_stage, m_years, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(theme::kGap);
    for (auto* field : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_stage),
                        static_cast<QWidget*>(m_years), static_cast<QWidget*>(m_format)}) {
        m_form->addRow(new QLabel(this), field);
    }
    m_form->addRow(new QLabel(this), m_target);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGroup);
    column->addWidget(m_template);
    column->addLayout(m_form);
    column->addWidget(m_sections, 1);
}

void ReportForm::connectParts() {
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::stateChanged, this, &ReportForm::refresh);
    connect(&document, &AssessmentDocument::stageChanged, this, &ReportForm::refresh);
    connect(&document, &AssessmentDocument::scoresChanged, this, [this] {
        fillStages();
        showRows();
    });
    connect(&m_session.overview(), &Overview::reset, this, &ReportForm::refresh);
    connect(m_template, &TemplateChoice::changed, this, &ReportForm::takeTemplate);
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_target->forgetChoice();
        tell();
    });
    for (auto* box : {m_stage, m_years}) {
        connect(box, &QComboBox::activated, this, &ReportForm::tell);
    }
    connect(m_language, &QComboBox::activated, this, [this] {
        keepChoice();
        tell();
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        keepChoice();
        tell();
    });
    connect(m_sections, &SectionList::changed, this, [this] {
        keepChoice();
        tell();
    });
    connect(m_target, &ReportTarget::changed, this, &ReportForm::changed);
}

/// Another assessment, stage or list of agencies: what can be chosen is another.
void ReportForm::refresh() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    if (m_shownFor != document.id()) {
        m_shownFor = document.id();
        m_shownStage = {};
        m_target->forgetChoice();
    }
    fillSubjects();
    fillStages();
    if (m_shownStage != document.stage()) {
        m_shownStage = document.stage();
        choose(*m_stage, fromStd(m_shownStage.text));
    }
    fillYears();
    tell();
}

/// The template in force is another one, or has mistakes now.
void ReportForm::takeTemplate() {
    const auto id = fromStd(m_template->current().id);
    if (m_shownTemplate != id) {
        m_shownTemplate = id;
        m_target->forgetChoice();
        const auto kept = m_session.surroundings().settings.reportChoice(id);
        choose(*m_language, kept.language.isEmpty() ? fromStd(m_session.surroundings().language.code()) : kept.language);
        choose(*m_format, static_cast<int>(writers::formatFromCode(toStd(kept.format)).value_or(writers::Format::Pdf)));
    }
    fillSubjects();
    showSections();
    tell();
}

void ReportForm::showSections() {
    const auto& reportTemplate = m_template->current();
    const auto kept = m_session.surroundings().settings.reportChoice(fromStd(reportTemplate.id));
    m_sections->showTemplate(reportTemplate, kept.leftOut, m_session.surroundings().language.current());
}

void ReportForm::keepChoice() {
    m_session.surroundings().settings.setReportChoice(
        m_shownTemplate, {m_language->currentData().toString(), fromStd(writers::formatCode(format())), m_sections->leftOut()});
}

int ReportForm::agenciesOfRound() const {
    const auto& document = m_session.document();
    const auto& rows = m_session.overview().rows();
    const int year = document.current().record.assessment.year;
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const auto& row) { return row.year == year && row.rubric->id == document.rubric().id; }));
}

void ReportForm::fillSubjects() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const QSignalBlocker quiet(m_subject);
    const auto chosen = m_subject->currentData();
    const auto agencies = fromStd(text::count(agenciesOfRound(), m_session.surroundings().language.current()));
    const int year = document.current().record.assessment.year;
    m_subject->clear();
    if (m_template->current().scope == templates::Scope::Round) {
        m_subject->addItem(tr("The whole round of %1 (agencies: %2)").arg(year).arg(agencies), static_cast<int>(ReportSubject::Round));
    } else {
        m_subject->addItem(tr("%1, %2").arg(fromStd(document.loaded().agency.name)).arg(year), static_cast<int>(ReportSubject::Assessment));
        m_subject->addItem(tr("All agencies of the round, one report each (%1)").arg(agencies),
                           static_cast<int>(ReportSubject::EveryAgency));
    }
    for (int row = 0; row < m_subject->count(); ++row) {
        m_subject->setItemData(row, m_subject->itemText(row), Qt::ToolTipRole);
    }
    choose(*m_subject, chosen);
}

void ReportForm::fillStages() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const QSignalBlocker quiet(m_stage);
    const auto chosen = m_stage->currentData();
    const Wording wording(m_session.surroundings().language.current());
    m_stage->clear();
    for (const auto& stage : stagesWithValues(document)) {
        m_stage->addItem(wording.stage(document.rubric(), stage), fromStd(stage.text));
    }
    choose(*m_stage, chosen);
}

void ReportForm::fillYears() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const QSignalBlocker quiet(m_years);
    const auto chosen = m_years->currentData();
    m_years->clear();
    m_years->addItem(tr("All years"), 0);
    const auto years = yearsBefore(document);
    for (std::size_t at = 1; at < years.size(); ++at) {
        m_years->addItem(tr("Since %1").arg(years[at]), years[at]);
    }
    choose(*m_years, chosen);
}

void ReportForm::fillFormats() {
    const QSignalBlocker quiet(m_format);
    const auto chosen = m_format->currentData();
    m_format->clear();
    for (const auto format : writers::allFormats()) {
        m_format->addItem(formatName(format), static_cast<int>(format));
    }
    choose(*m_format, chosen);
}

void ReportForm::fillLanguages() {
    const QSignalBlocker quiet(m_language);
    const auto chosen = m_language->currentData();
    m_language->clear();
    m_language->addItem(tr("Indonesian"), QStringLiteral("id"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    choose(*m_language, chosen);
}

ReportSubject ReportForm::subject() const {
    return static_cast<ReportSubject>(m_subject->currentData().toInt());
}

writers::Format ReportForm::format() const {
    return static_cast<writers::Format>(m_format->currentData().toInt());
}

text::Language ReportForm::language() const {
    return text::languageFromCode(toStd(m_language->currentData().toString())).value_or(text::Language::Indonesian);
}

QString ReportForm::stage() const {
    return m_stage->currentData().toString();
}

bool ReportForm::hasSections() const {
    return m_sections->hasAny();
}

QWidget* ReportForm::firstPart() const {
    return m_template->box();
}

std::optional<ReportRequest> ReportForm::request() const {
    const auto& document = m_session.document();
    if (!document.isReady() || m_subject->count() == 0 || m_template->isBroken() || !hasSections() || m_target->path().isEmpty()) {
        return std::nullopt;
    }
    auto request = shown();
    request->subject = subject();
    if (request->subject != ReportSubject::Assessment) {
        request->assessment = {};
        request->stage.reset();
    }
    request->format = format();
    request->target = m_target->path();
    return request;
}

std::optional<ReportRequest> ReportForm::shown() const {
    const auto& document = m_session.document();
    if (!document.isReady() || m_subject->count() == 0 || !hasSections()) {
        return std::nullopt;
    }
    const auto& surroundings = m_session.surroundings();
    ReportRequest request;
    request.workspace = m_session.file();
    request.subject = subject() == ReportSubject::Round ? ReportSubject::Round : ReportSubject::Assessment;
    request.rubric = fromStd(document.rubric().id.text);
    request.year = document.current().record.assessment.year;
    if (request.subject == ReportSubject::Assessment) {
        request.assessment = document.id();
        request.stage = stage().isEmpty() ? std::nullopt : std::optional(stage());
    }
    request.reportTemplate = m_template->source();
    request.leftOut = m_sections->leftOut();
    request.language = language();
    request.fromYear = m_years->currentData().toInt();
    request.bundledRubrics = fromPath(surroundings.rubricFolders.bundled);
    request.ownRubrics = fromPath(surroundings.rubricFolders.own);
    request.speaks = surroundings.language.current();
    return request;
}

void ReportForm::suggestTarget() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    m_target->suggest({m_template->current().id, fromStd(document.loaded().agency.name), document.rubric().id.text,
                       document.current().record.assessment.year, language(), format(), subject()},
                      m_session.file());
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_target))) {
        label->setText(m_target->title());
    }
}

/// What offers no choice is not asked.
void ReportForm::showRows() {
    m_form->setRowVisible(m_stage, subject() == ReportSubject::Assessment && m_stage->count() > 1);
    m_form->setRowVisible(m_years, m_years->count() > 1);
}

void ReportForm::tell() {
    showRows();
    m_subject->setEnabled(m_subject->count() > 1);
    suggestTarget();
    emit changed();
}

void ReportForm::retranslate() {
    fillLanguages();
    fillFormats();
    const QString labels[] = {tr("About"), tr("Language"), tr("Stage"), tr("Years"), tr("Format")};
    const QString names[] = {tr("Who the report is about"), tr("Language of the report"), tr("Stage of the report"),
                             tr("Years of the report"), tr("Format of the report")};
    for (int row = 0; row < 5; ++row) {
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(names[row]);
    }
    takeTemplate();
    refresh();
}

void ReportForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
