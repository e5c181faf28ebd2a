// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_panel.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "figure_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace matang::gui {

AssessmentPanel::AssessmentPanel(const LanguageSwitch& language, QWidget* parent)
    : FormPanel(QStringLiteral("assessmentForm"), parent),
      m_language(language),
      m_which(new QLabel(this)),
      m_cohort(new QLineEdit(this)),
      m_edition(new QComboBox(this)),
      m_absent(new QCheckBox(this)),
      m_stage(new QComboBox(this)),
      m_figure(new FigureField(QStringLiteral("assessmentReported"), this)),
      m_source(new QLineEdit(this)) {
    m_which->setObjectName(QStringLiteral("assessmentWhich"));
    m_cohort->setObjectName(QStringLiteral("assessmentCohort"));
    m_edition->setObjectName(QStringLiteral("assessmentEdition"));
    m_absent->setObjectName(QStringLiteral("assessmentAbsent"));
    m_stage->setObjectName(QStringLiteral("assessmentStage"));
    m_source->setObjectName(QStringLiteral("assessmentSource"));
    arrange();
    for (auto* line : {m_cohort, m_source}) {
        connect(line, &QLineEdit::returnPressed, this, &AssessmentPanel::accepted);
    }
    connect(m_stage, &QComboBox::activated, this, &AssessmentPanel::showReported);
    retranslate();
}

void AssessmentPanel::arrange() {
    for (auto* choice : {m_edition, m_stage}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    addWide(*m_which);
    addField(*m_cohort, Width::Text);
    addField(*m_edition);
    addField(*m_absent);
    addField(*m_figure, Width::Text);
    addField(*m_source, Width::Long);
    addField(*m_stage);
    addButtons();
}

void AssessmentPanel::begin(const OverviewRow& row, const QStringList& cohorts) {
    m_row = row;
    setText(*m_cohort, fromStd(row.record.cohort));
    auto* completer = new QCompleter(cohorts, m_cohort);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_cohort->setCompleter(completer);
    m_absent->setChecked(!row.takesPart);
    m_edition->clear();
    m_stage->clear();
    fillEditions();
    fillStages();
    retranslate();
    showReported();
    showProblem({});
    show();
    beginWith(*m_cohort);
}

void AssessmentPanel::fillEditions() {
    const Wording wording(m_language.current());
    const auto chosen = m_edition->count() > 0 ? m_edition->currentData() : QVariant(fromStd(m_row.record.edition));
    m_edition->clear();
    m_edition->addItem(tr("not recorded"), QString());
    for (const auto& edition : m_row.rubric->editions) {
        m_edition->addItem(wording.in(edition.name), fromStd(edition.id));
    }
    // What was imported may name an edition that the instrument does not know.
    if (m_edition->findData(chosen) < 0) {
        m_edition->addItem(chosen.toString(), chosen);
    }
    m_edition->setCurrentIndex(m_edition->findData(chosen));
    setFieldVisible(*m_edition, m_edition->count() > 1);
}

void AssessmentPanel::fillStages() {
    const Wording wording(m_language.current());
    const auto& stages = m_row.rubric->stages;
    const auto wanted =
        m_row.reportedIndex.empty() ? (stages.empty() ? rubric::StageId() : stages.back().id) : m_row.reportedIndex.back().stage;
    const auto chosen = m_stage->count() > 0 ? m_stage->currentData() : QVariant(fromStd(wanted.text));
    m_stage->clear();
    for (const auto& stage : stages) {
        m_stage->addItem(wording.in(stage.name), fromStd(stage.id.text));
    }
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(chosen)));
}

void AssessmentPanel::showBounds() {
    FigureField::Bounds bounds;
    bounds.from = m_row.rubric->indexFrom;
    bounds.to = m_row.rubric->indexTo;
    m_figure->setBounds(bounds, tr("Published index"), m_language.current());
}

void AssessmentPanel::showReported() {
    const auto reported = indexBefore();
    m_figure->setFigure(reported ? std::optional(reported->value) : std::nullopt);
    setText(*m_source, reported ? fromStd(reported->source) : QString());
}

assessment::Assessment AssessmentPanel::recordAfter() const {
    auto after = m_row.record;
    after.cohort = toStd(m_cohort->text().simplified());
    after.edition = toStd(m_edition->currentData().toString());
    after.participation = m_absent->isChecked() ? assessment::Participation::DidNotTakePart : assessment::Participation::TakesPart;
    return after;
}

std::optional<assessment::ReportedValue> AssessmentPanel::indexBefore() const {
    const auto stage = rubric::StageId(toStd(m_stage->currentData().toString()));
    const auto& values = m_row.reportedIndex;
    const auto found = std::find_if(values.begin(), values.end(), [&stage](const auto& one) { return one.stage == stage; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

std::optional<assessment::ReportedValue> AssessmentPanel::indexAfter() const {
    const auto figure = m_figure->figure();
    if (!figure) {
        return std::nullopt;
    }
    auto reported = indexBefore().value_or(assessment::ReportedValue{});
    reported.node = m_row.rubric->node(rubric::kRoot).id;
    reported.stage = rubric::StageId(toStd(m_stage->currentData().toString()));
    reported.value = *figure;
    reported.source = toStd(m_source->text().simplified());
    return reported;
}

bool AssessmentPanel::check() {
    m_figure->commit();
    if (m_figure->isRefused()) {
        showProblem(tr("The published index cannot be stored like this; what is typed stays. Correct it, or empty the field."));
        m_figure->setFocus();
        return false;
    }
    if (m_figure->figure() && m_absent->isChecked()) {
        showProblem(tr("An agency that did not take part has no published index. Take the tick away, or empty the index."));
        m_figure->setFocus();
        return false;
    }
    if (m_figure->figure() && m_source->text().trimmed().isEmpty()) {
        showProblem(tr("The published index needs its source: the decree or the page that it was read from."));
        m_source->setFocus();
        return false;
    }
    showProblem({});
    return true;
}

void AssessmentPanel::retranslate() {
    setWords(tr("Change the assessment"), tr("Save"), tr("Cancel"));
    setLabel(*m_cohort, tr("Cohort"));
    setLabel(*m_edition, tr("Edition of the guideline"));
    setLabel(*m_absent, tr("Participation"));
    m_absent->setText(tr("did not take part"));
    m_absent->setAccessibleName(m_absent->text());
    m_absent->setToolTip(tr("A state, not a score: what was filled in is kept and does not count."));
    setLabel(*m_figure, tr("Published index"));
    setLabel(*m_source, tr("Source of the index"));
    setLabel(*m_stage, tr("Stage of the index"));
    m_cohort->setPlaceholderText(tr("For instance: large cities"));
    m_source->setPlaceholderText(tr("For instance: ministerial decree 13/2024"));
    if (m_row.rubric) {
        const Wording wording(m_language.current());
        m_which->setText(
            QStringLiteral("%1  \u00b7  %2  \u00b7  %3").arg(fromStd(m_row.agency), wording.in(m_row.rubric->shortName)).arg(m_row.year));
        fillEditions();
        fillStages();
        showBounds();
    }
}

void AssessmentPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
