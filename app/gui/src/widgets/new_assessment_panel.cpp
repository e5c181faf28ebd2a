// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_assessment_panel.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace matang::gui {

namespace {

constexpr std::array kKinds = {assessment::AgencyKind::City, assessment::AgencyKind::Regency, assessment::AgencyKind::Province,
                               assessment::AgencyKind::Ministry, assessment::AgencyKind::Institution};

}  // namespace

NewAssessmentPanel::NewAssessmentPanel(const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent),
      m_language(language),
      m_title(new QLabel(this)),
      m_form(new QFormLayout),
      m_agency(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_rubric(new QComboBox(this)),
      m_profile(new QComboBox(this)),
      m_year(new QSpinBox(this)),
      m_problem(new QLabel(this)),
      m_create(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("newAssessment"));
    m_agency->setObjectName(QStringLiteral("newAgency"));
    m_kind->setObjectName(QStringLiteral("newKind"));
    m_rubric->setObjectName(QStringLiteral("newRubric"));
    m_profile->setObjectName(QStringLiteral("newProfile"));
    m_year->setObjectName(QStringLiteral("newYear"));
    m_create->setObjectName(QStringLiteral("newCreate"));
    m_create->setDefault(true);
    m_year->setRange(2000, 2100);
    for (auto* choice : {m_kind, m_rubric, m_profile}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_problem->setWordWrap(true);
    theme::makeSection(*m_title);
    arrange();
    connect(m_agency, &QLineEdit::textChanged, this, [this] {
        guessKind();
        check();
    });
    connect(m_agency, &QLineEdit::returnPressed, this, &NewAssessmentPanel::submit);
    connect(m_rubric, &QComboBox::currentIndexChanged, this, &NewAssessmentPanel::fillProfiles);
    connect(m_create, &QPushButton::clicked, this, &NewAssessmentPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &NewAssessmentPanel::cancelled);
    retranslate();
}

void NewAssessmentPanel::arrange() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_form->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    m_form->setSpacing(theme::kGap);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_agency->setFixedWidth(fontMetrics().averageCharWidth() * 56);
    m_form->addRow(m_title);
    for (auto* field : {static_cast<QWidget*>(m_agency), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_rubric),
                        static_cast<QWidget*>(m_profile), static_cast<QWidget*>(m_year)}) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    m_form->addRow(m_problem);
    m_form->addRow(buttons);
    buttons->addStretch(1);
    setLayout(m_form);
}

void NewAssessmentPanel::setRubrics(std::vector<std::shared_ptr<const rubric::Rubric>> rubrics) {
    m_rubrics = std::move(rubrics);
    fillRubrics();
}

void NewAssessmentPanel::setAgencies(const QStringList& names) {
    auto* completer = new QCompleter(names, m_agency);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_agency->setCompleter(completer);
}

void NewAssessmentPanel::begin(int year) {
    m_agency->clear();
    m_year->setValue(year);
    showProblem({});
    check();
    show();
    m_agency->setFocus();
}

void NewAssessmentPanel::showProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void NewAssessmentPanel::fillKinds() {
    const Wording wording(m_language.current());
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    for (const auto kind : kKinds) {
        m_kind->addItem(wording.kind(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, chosen));
}

void NewAssessmentPanel::fillRubrics() {
    const Wording wording(m_language.current());
    const auto chosen = m_rubric->currentData();
    m_rubric->clear();
    for (const auto& rubric : m_rubrics) {
        m_rubric->addItem(wording.in(rubric->name), fromStd(rubric->id.text));
    }
    const int fallback = m_rubric->findData(QStringLiteral("spbe-2020"));
    const int place = m_rubric->findData(chosen);
    m_rubric->setCurrentIndex(place >= 0 ? place : std::max(0, fallback));
    check();
}

const rubric::Rubric* NewAssessmentPanel::chosenRubric() const {
    const int place = m_rubric->currentIndex();
    return place < 0 || place >= static_cast<int>(m_rubrics.size()) ? nullptr : m_rubrics[static_cast<std::size_t>(place)].get();
}

void NewAssessmentPanel::fillProfiles() {
    m_profile->clear();
    const auto* rubric = chosenRubric();
    if (rubric != nullptr) {
        const Wording wording(m_language.current());
        for (const auto& profile : rubric->profiles) {
            m_profile->addItem(wording.in(profile.name), fromStd(profile.id.text));
        }
    }
    m_form->setRowVisible(m_profile, m_profile->count() > 1);
}

void NewAssessmentPanel::guessKind() {
    const auto kind = assessment::kindFromName(toStd(m_agency->text()));
    const int place = m_kind->findData(static_cast<int>(kind));
    if (place >= 0) {
        m_kind->setCurrentIndex(place);
    }
}

void NewAssessmentPanel::check() {
    m_create->setEnabled(!m_agency->text().trimmed().isEmpty() && chosenRubric() != nullptr);
}

void NewAssessmentPanel::submit() {
    if (!m_create->isEnabled()) {
        return;
    }
    NewAssessment result;
    result.agency = toStd(m_agency->text().trimmed());
    result.kind = static_cast<assessment::AgencyKind>(m_kind->currentData().toInt());
    result.rubric = chosenRubric()->id;
    result.profile = rubric::ProfileId(toStd(m_profile->currentData().toString()));
    result.year = m_year->value();
    emit wanted(result);
}

void NewAssessmentPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

void NewAssessmentPanel::retranslate() {
    m_title->setText(tr("New assessment"));
    const std::pair<QWidget*, QString> labels[] = {{m_agency, tr("Agency")},
                                                   {m_kind, tr("Kind")},
                                                   {m_rubric, tr("Instrument")},
                                                   {m_profile, tr("Weight profile")},
                                                   {m_year, tr("Year")}};
    for (const auto& [field, words] : labels) {
        qobject_cast<QLabel*>(m_form->labelForField(field))->setText(words);
        field->setAccessibleName(words);
    }
    m_agency->setPlaceholderText(tr("For instance Kota Bogor"));
    m_create->setText(tr("Create assessment"));
    m_cancel->setText(tr("Cancel"));
    fillKinds();
    fillRubrics();
}

void NewAssessmentPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
