// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_strip.h"

#include "../language_switch.h"
#include "../named_words.h"
#include "../session/assessment_document.h"
#include "../session/panel.h"
#include "../theme.h"
#include "../wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace matang::gui {

StatusStrip::StatusStrip(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_language(language),
      m_index(addPart(QStringLiteral("statusIndex"))),
      m_predicate(addPart(QStringLiteral("statusPredicate"))),
      m_improvement(addPart(QStringLiteral("statusImprovement"))),
      m_disputed(addPart(QStringLiteral("statusDisputed"))),
      m_filled(addPart(QStringLiteral("statusFilled"))),
      m_withoutEvidence(addPart(QStringLiteral("statusWithoutEvidence"))) {
    setObjectName(QStringLiteral("statusStrip"));
    m_index->setFont(theme::scaled(font(), 1.5, QFont::DemiBold));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGroup, theme::kGap / 2, theme::kGroup, theme::kGap / 2);
    row->setSpacing(theme::kGap);
    row->addWidget(m_index);
    row->addWidget(m_predicate);
    row->addSpacing(theme::kGroup);
    row->addWidget(m_improvement);
    row->addStretch(1);
    row->addWidget(m_disputed);
    row->addSpacing(theme::kGroup);
    row->addWidget(m_filled);
    row->addSpacing(theme::kGroup);
    row->addWidget(m_withoutEvidence);
    setFixedHeight(QFontMetrics(m_index->font()).height() + 2 * theme::kGap);
    connect(m_index, &QPushButton::clicked, this, &StatusStrip::indexClicked);
    connect(m_predicate, &QPushButton::clicked, this, &StatusStrip::indexClicked);
    connect(m_improvement, &QPushButton::clicked, this, &StatusStrip::improvementClicked);
    connect(m_disputed, &QPushButton::clicked, this, &StatusStrip::disputedClicked);
    connect(m_filled, &QPushButton::clicked, this, &StatusStrip::filledClicked);
    connect(m_withoutEvidence, &QPushButton::clicked, this, &StatusStrip::withoutEvidenceClicked);
    for (const auto signal : {&AssessmentDocument::stateChanged, &AssessmentDocument::stageChanged, &AssessmentDocument::evidenceChanged}) {
        connect(&document, signal, this, &StatusStrip::refresh);
    }
    connect(&document, &AssessmentDocument::scoresChanged, this, &StatusStrip::refresh);
    refresh();
}

QPushButton* StatusStrip::addPart(const QString& name) {
    auto* part = new QPushButton(this);
    part->setObjectName(name);
    part->setFlat(true);
    part->setCursor(Qt::PointingHandCursor);
    part->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return part;
}

void StatusStrip::refresh() {
    const bool ready = m_document.isReady();
    for (auto* part : {m_index, m_predicate, m_improvement, m_disputed, m_filled, m_withoutEvidence}) {
        part->setVisible(ready);
    }
    if (ready) {
        showIndex();
        showImprovement();
        showMissing();
    }
}

void StatusStrip::showIndex() {
    const Wording wording(m_language.current());
    const auto& card = m_document.card();
    m_index->setText(wording.figure(m_document.rubric(), card.index().value));
    m_index->setAccessibleName(tr("Index %1").arg(m_index->text()));
    const auto predicate = wording.predicate(card.predicate);
    const auto source = card.index().source == scoring::ValueSource::Reported ? wording.source(card.index().source) : QString();
    QStringList words;
    if (!card.index().value) {
        words << tr("no index yet");
    } else if (!card.complete()) {
        words << tr("not complete");
    } else {
        words << predicate << source;
    }
    words.removeAll(QString());
    m_predicate->setText(words.join(QStringLiteral(", ")));
    m_predicate->setVisible(!words.isEmpty());
    QStringList warnings;
    for (const auto& warning : card.warnings) {
        warnings << namedFinding(warning, m_document.rubric(), {}, wording);
    }
    m_index->setToolTip(warnings.join(QLatin1Char('\n')));
}

void StatusStrip::showImprovement() {
    const auto result = m_document.yearResult();
    const bool known = result && result->previousYear > 0;
    m_improvement->setVisible(known);
    if (!known) {
        return;
    }
    if (!result->comparable) {
        m_improvement->setText(tr("not comparable with %1").arg(result->previousYear));
    } else if (result->improvement) {
        const auto figure = Wording(m_language.current()).signedFigure(*result->improvement, result->decimals);
        m_improvement->setText(tr("%1 since %2").arg(figure).arg(result->previousYear));
    } else {
        m_improvement->setVisible(false);
    }
}

void StatusStrip::showMissing() {
    const auto& index = m_document.card().index();
    m_filled->setText(tr("%1 of %2 filled in").arg(index.filled).arg(index.indicators));
    const auto disputed = disputedIndicators(m_document).size();
    m_disputed->setText(tr("%1 not agreed").arg(disputed));
    m_disputed->setVisible(disputed > 0);
    m_withoutEvidence->setVisible(index.filled > 0);
    m_withoutEvidence->setText(tr("%1 without evidence").arg(m_document.withoutEvidence()));
}

void StatusStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
