// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_form.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_pane.h"
#include "../widgets/counts_pane.h"
#include "../widgets/figure_field.h"
#include "../widgets/links_pane.h"
#include "../widgets/note_field.h"
#include "../widgets/typed_line.h"
#include "../widgets/year_field.h"

#include <matang/sections/programme_chart.h>

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace matang::gui {

namespace {

constexpr int kChartHeight = 270;
constexpr int kUnitCharacters = 24;

std::optional<base::Rational> valueOf(const std::optional<base::Decimal>& figure) {
    return figure ? std::optional(figure->value) : std::nullopt;
}

std::optional<base::Decimal> figureOf(const std::optional<base::Rational>& value) {
    return value ? std::optional(decimalOf(*value)) : std::nullopt;
}

}  // namespace

ProgrammeForm::ProgrammeForm(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new QFormLayout),
      m_name(new TypedLine(QStringLiteral("programmeName"), TypedLine::Empty::Refused, this)),
      m_nameProblem(new QLabel(this)),
      m_unit(new TypedLine(QStringLiteral("programmeUnit"), TypedLine::Empty::Allowed, this)),
      m_target(new FigureField(QStringLiteral("programmeTarget"), this)),
      m_targetYear(new YearField(QStringLiteral("programmeTargetYear"), this)),
      m_perYear(new FigureField(QStringLiteral("programmePerYear"), this)),
      m_counts(new CountsPane(session.surroundings().language, this)),
      m_chart(new ChartPane(this)),
      m_noChart(new QLabel(this)),
      m_note(new NoteField(QStringLiteral("programmeNote"), this)),
      m_links(new LinksPane(session.document(), session.surroundings().language, this)) {
    nameParts();
    arrange();
    connectParts();
    retranslate();
}

void ProgrammeForm::nameParts() {
    m_nameProblem->setObjectName(QStringLiteral("programmeNameProblem"));
    m_chart->setObjectName(QStringLiteral("programmeChart"));
    m_noChart->setObjectName(QStringLiteral("programmeNoChart"));
    m_unit->setMaximumWidth(fontMetrics().averageCharWidth() * kUnitCharacters);
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    m_noChart->setWordWrap(true);
    m_noChart->setAlignment(Qt::AlignCenter);
    m_chart->setMinimumHeight(kChartHeight);
    theme::makeQuiet(*m_nameProblem);
    theme::makeQuiet(*m_noChart);
}

void ProgrammeForm::arrange() {
    auto* name = new QWidget(this);
    auto* nameColumn = new QVBoxLayout(name);
    nameColumn->setContentsMargins(0, 0, 0, 0);
    nameColumn->setSpacing(theme::kGap / 2);
    nameColumn->addWidget(m_name);
    nameColumn->addWidget(m_nameProblem);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kGap);
    for (auto* field : {name, static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_targetYear),
                        static_cast<QWidget*>(m_perYear)}) {
        m_rows->addRow(QStringLiteral(" "), field);
    }
    static_cast<QLabel*>(m_rows->labelForField(name))->setBuddy(m_name);
    auto* counted = new QHBoxLayout;
    counted->setSpacing(theme::kGroup);
    counted->addWidget(m_counts, 1);
    counted->addWidget(m_chart, 1);
    counted->addWidget(m_noChart, 1);
    auto* around = new QHBoxLayout;
    around->setSpacing(theme::kGroup);
    around->addWidget(m_links, 1, Qt::AlignTop);
    around->addWidget(m_note, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGroup);
    column->addLayout(m_rows);
    column->addLayout(counted, 1);
    column->addLayout(around);
}

void ProgrammeForm::connectParts() {
    connect(m_name, &TypedLine::stored, this, [this](const QString& text) {
        announce(ProgrammeField::Name, [name = toStd(text)](auto& programme) { programme.name = name; });
    });
    connect(m_name, &TypedLine::emptyRefused, m_nameProblem, &QWidget::setVisible);
    connect(m_unit, &TypedLine::stored, this, [this](const QString& text) {
        announce(ProgrammeField::Unit, [unit = toStd(text)](auto& programme) { programme.unit = unit; });
    });
    connect(m_note, &NoteField::edited, this, [this](const QString& text) {
        announce(ProgrammeField::Note, [note = toStd(text)](auto& programme) { programme.note = note; });
    });
    connect(m_target, &FigureField::edited, this, [this](const auto& value) {
        announce(ProgrammeField::Target, [target = figureOf(value)](auto& programme) { programme.target = target; });
    });
    connect(m_targetYear, &YearField::edited, this,
            [this](int year) { announce(ProgrammeField::TargetYear, [year](auto& programme) { programme.targetYear = year; }); });
    connect(m_perYear, &FigureField::edited, this, [this](const auto& value) {
        announce(ProgrammeField::PerYear, [perYear = figureOf(value)](auto& programme) { programme.perYear = perYear; });
    });
    connect(m_counts, &CountsPane::edited, this,
            [this](const auto& counts) { announce(ProgrammeField::Counts, [counts](auto& programme) { programme.counts = counts; }); });
    connect(m_links, &LinksPane::edited, this,
            [this](const auto& links) { announce(ProgrammeField::Links, [links](auto& programme) { programme.links = links; }); });
}

void ProgrammeForm::show(const assessment::Programme& programme) {
    const auto former = std::exchange(m_shown, programme);
    const bool readOnly = m_session.isReadOnly();
    if (former.id != programme.id || former.unit != programme.unit) {
        setBounds(fromStd(programme.unit));
    }
    if (former.id != programme.id) {
        m_targetYear->clearProblem();
    }
    m_name->setStored(fromStd(programme.name));
    m_unit->setStored(fromStd(programme.unit));
    m_note->setText(fromStd(programme.note));
    m_target->setValue(valueOf(programme.target));
    m_targetYear->setValue(programme.targetYear);
    m_perYear->setValue(valueOf(programme.perYear));
    const auto& document = m_session.document();
    m_counts->show(programme, document.isReady() ? document.current().record.assessment.year : 0, readOnly);
    m_links->show(programme.links, readOnly);
    m_name->setReadOnly(readOnly);
    m_unit->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_target->setReadOnly(readOnly);
    m_targetYear->setReadOnly(readOnly);
    m_perYear->setReadOnly(readOnly);
    showChart();
}

void ProgrammeForm::showChart() {
    const bool counted = !m_shown.counts.empty();
    m_chart->setVisible(counted);
    m_noChart->setVisible(!counted);
    if (counted) {
        m_chart->show(sections::programmeChart(m_shown, m_session.surroundings().language.current()));
    }
}

void ProgrammeForm::beginNaming() {
    m_name->setFocus();
    m_name->selectAll();
}

void ProgrammeForm::commit() {
    m_name->commit();
    m_unit->commit();
    m_target->commit();
    m_targetYear->commit();
    m_perYear->commit();
    m_note->commit();
}

void ProgrammeForm::setBounds(const QString& unit) {
    const auto language = m_session.surroundings().language.current();
    m_target->setBounds({{}, {}, {}, unit, {}}, tr("Target"), language);
    m_perYear->setBounds({{}, {}, {}, unit, {}}, tr("Yearly addition"), language);
}

void ProgrammeForm::retranslate() {
    const QString labels[] = {tr("Name"), tr("Unit"), tr("Target"), tr("Target year"), tr("Yearly addition")};
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        static_cast<QLabel*>(m_rows->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
    }
    m_name->setAccessibleName(tr("Name of the programme"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setPlaceholderText(tr("applications, km, percent"));
    m_targetYear->setName(tr("Target year"));
    m_nameProblem->setText(tr("A programme needs a name. The former one is kept until another is typed."));
    m_noChart->setText(tr("The chart appears with the first count."));
    m_note->setLabel(tr("Note"), tr("What counts, and who counts it"));
    setBounds(fromStd(m_shown.unit));
    if (m_shown.id.valid()) {
        show(assessment::Programme(m_shown));
    }
}

void ProgrammeForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
