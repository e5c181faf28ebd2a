// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_assessment_panel.h"

#include "../language_switch.h"
#include "../named_words.h"
#include "../text_conversion.h"
#include "../wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
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
    : FormPanel(QStringLiteral("newAssessment"), parent),
      m_language(language),
      m_agency(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_rubric(new QComboBox(this)),
      m_profile(new QComboBox(this)),
      m_year(new QSpinBox(this)),
      m_validity(new QLabel(this)) {
    m_agency->setObjectName(QStringLiteral("newAgency"));
    m_kind->setObjectName(QStringLiteral("newKind"));
    m_rubric->setObjectName(QStringLiteral("newRubric"));
    m_profile->setObjectName(QStringLiteral("newProfile"));
    m_year->setObjectName(QStringLiteral("newYear"));
    acceptButton().setObjectName(QStringLiteral("newCreate"));
    m_validity->setObjectName(QStringLiteral("newValidity"));
    m_validity->setWordWrap(true);
    m_year->setRange(2000, 2100);
    arrange();
    connect(m_agency, &QLineEdit::textChanged, this, [this] {
        guessKind();
        check();
    });
    connect(m_agency, &QLineEdit::returnPressed, this, &NewAssessmentPanel::submit);
    connect(m_rubric, &QComboBox::currentIndexChanged, this, &NewAssessmentPanel::fillProfiles);
    connect(m_rubric, &QComboBox::currentIndexChanged, this, &NewAssessmentPanel::showValidity);
    connect(m_year, &QSpinBox::valueChanged, this, &NewAssessmentPanel::showValidity);
    connect(this, &FormPanel::accepted, this, &NewAssessmentPanel::submit);
    retranslate();
}

void NewAssessmentPanel::arrange() {
    addField(*m_agency, Width::Text);
    for (auto* choice : {m_kind, m_rubric, m_profile}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        addField(*choice);
    }
    addField(*m_year);
    addWide(*m_validity);
    addButtons();
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
    showValidity();
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
    setFieldVisible(*m_profile, m_profile->count() > 1);
}

/// A year outside may be meant (the successor is late); it is said, not forbidden.
void NewAssessmentPanel::showValidity() {
    const auto* rubric = chosenRubric();
    const int year = m_year->value();
    QString words;
    if (rubric != nullptr) {
        const auto name = Wording(m_language.current()).in(rubric->shortName);
        if (rubric->validTo != 0 && year > rubric->validTo) {
            words = tr("%1 was in force until %2. For %3 its successor may be meant.").arg(name).arg(rubric->validTo).arg(year);
        } else if (rubric->validFrom != 0 && year < rubric->validFrom) {
            words = tr("%1 has been in force from %2 on. For %3 its predecessor may be meant.").arg(name).arg(rubric->validFrom).arg(year);
        }
    }
    m_validity->setText(words);
    setFieldVisible(*m_validity, !words.isEmpty());
}

void NewAssessmentPanel::guessKind() {
    const auto kind = assessment::kindFromName(toStd(m_agency->text()));
    const int place = m_kind->findData(static_cast<int>(kind));
    if (place >= 0) {
        m_kind->setCurrentIndex(place);
    }
}

void NewAssessmentPanel::check() {
    acceptButton().setEnabled(!m_agency->text().trimmed().isEmpty() && chosenRubric() != nullptr);
}

void NewAssessmentPanel::submit() {
    if (!acceptButton().isEnabled()) {
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

void NewAssessmentPanel::showRefusal(const base::Error& error) {
    const Wording wording(m_language.current());
    const auto* rubric = chosenRubric();
    showProblem(rubric == nullptr ? wording.error(error) : namedError(error, *rubric, wording));
}

void NewAssessmentPanel::retranslate() {
    setWords(tr("New assessment"), tr("Create assessment"), tr("Cancel"));
    setLabel(*m_agency, tr("Agency"));
    setLabel(*m_kind, tr("Kind"));
    setLabel(*m_rubric, tr("Instrument"));
    setLabel(*m_profile, tr("Weight profile"));
    setLabel(*m_year, tr("Year"));
    m_agency->setPlaceholderText(tr("For instance Kota Bogor"));
    fillKinds();
    fillRubrics();
}

void NewAssessmentPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
