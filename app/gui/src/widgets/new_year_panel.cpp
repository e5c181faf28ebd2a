// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_year_panel.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace matang::gui {

NewYearPanel::NewYearPanel(const LanguageSwitch& language, QWidget* parent)
    : FormPanel(QStringLiteral("newYearForm"), parent),
      m_language(language),
      m_summary(new QLabel(this)),
      m_year(new QSpinBox(this)),
      m_text(new QComboBox(this)),
      m_profile(new QComboBox(this)),
      m_profileHint(new QLabel(this)),
      m_notes(new QCheckBox(this)),
      m_evidence(new QCheckBox(this)),
      m_never(new QLabel(this)) {
    m_summary->setObjectName(QStringLiteral("newYearSummary"));
    m_year->setObjectName(QStringLiteral("newYearYear"));
    m_text->setObjectName(QStringLiteral("newYearText"));
    m_profile->setObjectName(QStringLiteral("newYearProfile"));
    m_profileHint->setObjectName(QStringLiteral("newYearProfileHint"));
    m_notes->setObjectName(QStringLiteral("newYearNotes"));
    m_evidence->setObjectName(QStringLiteral("newYearEvidence"));
    m_never->setObjectName(QStringLiteral("newYearNever"));
    m_year->setRange(1900, 2999);
    arrange();
    connect(m_year, &QSpinBox::valueChanged, this, &NewYearPanel::suggestProfile);
    connect(m_text, &QComboBox::activated, this, [this] {
        fillProfiles();
        suggestProfile();
        showCounts();
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, &NewYearPanel::showProfile);
    connect(this, &FormPanel::accepted, this, &NewYearPanel::accept);
    retranslate();
}

void NewYearPanel::arrange() {
    for (auto* choice : {m_text, m_profile}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (auto* label : {m_summary, m_profileHint, m_never}) {
        label->setWordWrap(true);
    }
    theme::makeQuiet(*m_profileHint);
    theme::makeQuiet(*m_never);
    addWide(*m_summary);
    addField(*m_year);
    addField(*m_text);
    addField(*m_profile);
    addWide(*m_profileHint);
    addField(*m_notes);
    addField(*m_evidence);
    addWide(*m_never);
    addButtons();
}

void NewYearPanel::begin(const NewYearOffer& offer) {
    m_offer = offer;
    m_outcome.reset();
    m_text->clear();
    m_profile->clear();
    m_notes->setChecked(true);
    m_evidence->setChecked(true);
    m_year->setValue(offer.last.year + 1);
    showProblem({});
    retranslate();
    suggestProfile();
    show();
    m_year->setFocus();
    m_year->selectAll();
}

void NewYearPanel::showOutcome(const NewYearOutcome& outcome) {
    m_outcome = outcome;
    showProblem({});
    retranslate();
    acceptButton().setFocus();
}

const NewYearText& NewYearPanel::text() const {
    return m_offer.text(static_cast<YearText>(m_text->currentData().toInt()));
}

NewYear NewYearPanel::wanted() const {
    NewYear wanted;
    wanted.last = m_offer.last.id;
    wanted.year = m_year->value();
    wanted.text = static_cast<YearText>(m_text->currentData().toInt());
    wanted.profile = rubric::ProfileId(toStd(m_profile->currentData().toString()));
    wanted.notes = m_notes->isChecked();
    wanted.evidence = m_evidence->isChecked();
    wanted.evidenceNote = [words = tr("from the year %1")](int year) { return toStd(words.arg(year)); };
    return wanted;
}

void NewYearPanel::fillTexts() {
    const int chosen = std::max(0, m_text->currentIndex());
    m_text->clear();
    const std::pair<YearText, QString> texts[] = {{YearText::AsLastYear, tr("the text of last year, version %1")},
                                                  {YearText::AsBundled, tr("the text of today, version %1")}};
    for (const auto& [kind, words] : texts) {
        if (const auto& rubric = m_offer.text(kind).rubric) {
            m_text->addItem(words.arg(fromStd(rubric->version)), static_cast<int>(kind));
        }
    }
    m_text->setCurrentIndex(std::min(chosen, m_text->count() - 1));
}

void NewYearPanel::fillProfiles() {
    const Wording wording(m_language.current());
    const auto chosen = m_profile->currentData();
    m_profile->clear();
    const auto& profiles = text().rubric->profiles;
    m_profile->addItem(tr("not known"), QString());
    for (const auto& profile : profiles) {
        m_profile->addItem(wording.in(profile.name), fromStd(profile.id.text));
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(chosen)));
}

void NewYearPanel::suggestProfile() {
    if (text().rubric) {
        const auto profile = profileForYear(*text().rubric, m_offer.last.profile, m_year->value());
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(fromStd(profile.text))));
    }
}

void NewYearPanel::showProfile() {
    // With one profile only, or none, there is nothing to choose.
    const bool several = m_offer.asLastYear.rubric && text().rubric->profiles.size() > 1;
    setFieldVisible(*m_profile, !m_outcome && several);
    setFieldVisible(*m_profileHint, !m_outcome && several && m_profile->currentData().toString().isEmpty());
}

void NewYearPanel::showCounts() {
    const auto& carried = text().carried;
    setLabel(*m_notes, tr("Carry over"));
    m_notes->setText(tr("Facts and analyses (indicators: %1)").arg(carried.notes));
    m_evidence->setText(tr("Evidence links: %1").arg(carried.evidence));
    setFieldVisible(*m_notes, !m_outcome && carried.notes > 0);
    setFieldVisible(*m_evidence, !m_outcome && carried.evidence > 0);
    setLabel(*m_evidence, carried.notes > 0 ? QString() : tr("Carry over"));
    for (auto* box : {m_notes, m_evidence}) {
        box->setAccessibleName(box->text());
    }
    m_never->setText(whatIsNotCarried());
}

QString NewYearPanel::whatIsNotCarried() const {
    const auto& carried = text().carried;
    QStringList said;
    if (carried.notes + carried.evidence > 0) {
        said << tr("Levels, agreements and findings are never carried; every indicator is answered anew.");
    } else {
        said << tr("There is nothing to carry over from %1; every indicator is answered anew.").arg(m_offer.last.year);
    }
    if (carried.leftBehind > 0) {
        said << tr("Notes and links that stay behind, because the new year has no place for them: %1.").arg(carried.leftBehind);
    }
    return said.join(QLatin1Char(' '));
}

void NewYearPanel::showSummary() {
    if (!m_outcome) {
        m_summary->setText(tr("%1, last assessed with %2 in %3.")
                               .arg(fromStd(m_offer.agency.name), Wording(m_language.current()).in(text().rubric->shortName))
                               .arg(m_offer.last.year));
        return;
    }
    if (m_outcome->carried.notes + m_outcome->carried.evidence == 0) {
        m_summary->setText(tr("%1 has an assessment for %2. Nothing was carried from %3.")
                               .arg(fromStd(m_offer.agency.name))
                               .arg(m_year->value())
                               .arg(m_offer.last.year));
        return;
    }
    m_summary->setText(tr("%1 has an assessment for %2. Carried from %3: notes (%4) and evidence links (%5). No level was carried.")
                           .arg(fromStd(m_offer.agency.name))
                           .arg(m_year->value())
                           .arg(m_offer.last.year)
                           .arg(m_outcome->carried.notes)
                           .arg(m_outcome->carried.evidence));
}

void NewYearPanel::accept() {
    if (m_outcome) {
        emit openWanted(m_outcome->id);
    } else {
        emit startWanted();
    }
}

void NewYearPanel::retranslate() {
    setWords(m_outcome ? tr("The next year has begun") : tr("Continue with the next year"),
             m_outcome ? tr("Open the assessment") : tr("Begin the next year"), m_outcome ? tr("Close") : tr("Cancel"));
    setLabel(*m_year, tr("Year"));
    setLabel(*m_text, tr("Instrument"));
    setLabel(*m_profile, tr("Weight profile"));
    m_profileHint->setText(tr("As long as the weight profile of the year is not known, no index is computed."));
    if (m_offer.asLastYear.rubric) {
        fillTexts();
        fillProfiles();
        showCounts();
        showSummary();
    }
    setFieldVisible(*m_year, !m_outcome);
    setFieldVisible(*m_never, !m_outcome);
    setFieldVisible(*m_text, !m_outcome && m_text->count() > 1);
    showProfile();
}

void NewYearPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
