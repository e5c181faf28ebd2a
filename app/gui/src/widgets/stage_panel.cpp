// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_panel.h"

#include "../session/panel.h"
#include "../session/stage_lock.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matang::gui {

StagePanel::StagePanel(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_situation(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_sender(new QLineEdit(this)),
      m_approver(new QLineEdit(this)),
      m_handIn(new QPushButton(this)),
      m_reason(new QLineEdit(this)),
      m_reopen(new QPushButton(this)),
      m_blind(new QCheckBox(this)),
      m_close(new QPushButton(this)),
      m_refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("stagePanel"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_situation, "stageSituation"}, {m_missing, "stageMissing"}, {m_sender, "stageSender"}, {m_approver, "stageApprover"},
        {m_handIn, "stageHandIn"},       {m_reason, "stageReason"},   {m_reopen, "stageReopen"}, {m_blind, "stageBlind"},
        {m_close, "stageClose"},         {m_refusal, "stageRefusal"}};
    for (const auto& [part, name] : names) {
        part->setObjectName(QLatin1String(name));
    }
    arrange();
    connectParts();
    retranslate();
    paintTone();
    hide();
}

void StagePanel::arrange() {
    setAutoFillBackground(true);
    for (auto* label : {m_situation, m_missing, m_refusal}) {
        label->setWordWrap(true);
    }
    m_situation->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    theme::makeQuiet(*m_missing);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::kGap);
    fields->addWidget(m_sender, 2);
    fields->addWidget(m_approver, 2);
    fields->addWidget(m_handIn);
    fields->addWidget(m_reason, 4);
    fields->addWidget(m_reopen);
    auto* last = new QHBoxLayout;
    last->setSpacing(theme::kGroup);
    last->addWidget(m_blind);
    last->addStretch(1);
    last->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_situation);
    column->addWidget(m_missing);
    column->addLayout(fields);
    column->addWidget(m_refusal);
    column->addLayout(last);
}

void StagePanel::connectParts() {
    connect(m_handIn, &QPushButton::clicked, this, &StagePanel::handIn);
    connect(m_sender, &QLineEdit::returnPressed, m_approver, qOverload<>(&QWidget::setFocus));
    connect(m_approver, &QLineEdit::returnPressed, this, &StagePanel::handIn);
    connect(m_reopen, &QPushButton::clicked, this, &StagePanel::reopen);
    connect(m_reason, &QLineEdit::returnPressed, this, &StagePanel::reopen);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_blind, &QCheckBox::clicked, this, [this](bool blind) {
        m_session.desk().setPanelView(m_session.document().stage(), blind ? assessment::PanelView::Blind : assessment::PanelView::Open);
    });
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::stageChanged, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&document, &AssessmentDocument::scoresChanged, this, &StagePanel::refresh);
    connect(&document, &AssessmentDocument::stateChanged, this, [this] {
        if (m_session.document().isReady()) {
            refresh();
        } else {
            hide();
        }
    });
}

void StagePanel::open() {
    if (!m_session.document().isReady()) {
        return;
    }
    m_sender->setText(m_session.surroundings().settings.person());
    m_approver->clear();
    m_reason->clear();
    m_failure.clear();
    show();
    refresh();
    if (!mayDecide()) {
        m_close->setFocus();
    } else if (m_reason->isVisible()) {
        m_reason->setFocus();
    } else {
        m_approver->setFocus();
    }
}

bool StagePanel::mayDecide() const {
    const auto lock = stageLock(m_session);
    const auto party = m_session.document().stageByAssessor() ? rubric::StageParty::Assessor : rubric::StageParty::Agency;
    return lock != StageLock::ReadOnly && mayEdit(m_session.surroundings().settings.role(), party);
}

QString StagePanel::situation() const {
    const auto& document = m_session.document();
    const auto language = m_session.surroundings().language.current();
    const auto name = Wording(language).stage(document.rubric(), document.stage());
    const auto status = document.desk().status(document.stage());
    if (status.handedIn) {
        const auto day = fromStd(text::longDate(base::toIsoDate(status.handedIn->at), language));
        return tr("The stage %1 was handed in on %2: sent by %3, approved by %4. Its answers are locked.")
            .arg(name, day, fromStd(status.handedIn->sender), fromStd(status.handedIn->approver));
    }
    return status.reopenedBecause.empty() ? tr("The stage %1 is open.").arg(name)
                                          : tr("The stage %1 is open again: %2").arg(name, fromStd(status.reopenedBecause));
}

QString StagePanel::whatIsMissing() const {
    const auto& document = m_session.document();
    const auto& index = document.card().index();
    QStringList said;
    if (index.filled < index.indicators) {
        said << tr("%1 of %2 indicators have no value yet.").arg(index.indicators - index.filled).arg(index.indicators);
    }
    if (const auto disputed = disputedIndicators(document).size(); disputed > 0) {
        said << tr("On %1 indicators the assessors do not agree yet.").arg(disputed);
    }
    return said.join(QLatin1Char(' '));
}

/// What was refused last at this stage, else who decides on it.
QString StagePanel::refusal() const {
    if (!m_failure.isEmpty() || mayDecide() || m_session.isReadOnly()) {
        return m_failure;
    }
    return m_session.document().stageByAssessor() ? tr("This stage belongs to the assessors.") : tr("This stage belongs to the agency.");
}

void StagePanel::decided(const base::Result<void>& done) {
    m_failure = done ? QString() : Wording(m_session.surroundings().language.current()).error(done.error());
    refresh();
}

void StagePanel::refresh() {
    if (isHidden() || !m_session.document().isReady()) {
        return;
    }
    const auto& document = m_session.document();
    const auto status = document.desk().status(document.stage());
    const bool handedIn = status.handedIn.has_value();
    m_situation->setText(situation());
    m_missing->setText(handedIn ? QString() : whatIsMissing());
    m_missing->setVisible(!m_missing->text().isEmpty());
    for (auto* part : {static_cast<QWidget*>(m_sender), static_cast<QWidget*>(m_approver), static_cast<QWidget*>(m_handIn)}) {
        part->setVisible(!handedIn);
        part->setEnabled(mayDecide());
    }
    for (auto* part : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_reopen)}) {
        part->setVisible(handedIn);
        part->setEnabled(mayDecide());
    }
    m_blind->setVisible(document.stageByAssessor());
    m_blind->setEnabled(mayDecide() && !document.isBlind(document.stage()));
    m_blind->setChecked(status.panel == assessment::PanelView::Blind);
    m_refusal->setText(refusal());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
}

void StagePanel::handIn() {
    decided(m_session.desk().handIn(m_session.document().stage(), toStd(m_sender->text().trimmed()), toStd(m_approver->text().trimmed())));
}

void StagePanel::reopen() {
    decided(m_session.desk().reopen(m_session.document().stage(), toStd(m_reason->text().trimmed())));
}

void StagePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void StagePanel::retranslate() {
    m_sender->setPlaceholderText(tr("Sent by (technical)"));
    m_sender->setAccessibleName(tr("Sent by (technical)"));
    m_approver->setPlaceholderText(tr("Approved by"));
    m_approver->setAccessibleName(tr("Approved by"));
    m_handIn->setText(tr("Hand in stage"));
    m_reason->setPlaceholderText(tr("Why is it reopened?"));
    m_reason->setAccessibleName(tr("Why is it reopened?"));
    m_reopen->setText(tr("Reopen stage"));
    m_blind->setText(tr("Blind panel: each assessor sees only the own marks"));
    m_close->setText(tr("Close"));
    refresh();
}

void StagePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QFrame::changeEvent(event);
}

void StagePanel::paintTone() {
    const auto usual = QApplication::palette();
    theme::makeGround(*this, theme::wash(usual, theme::accent(usual)));
}

}  // namespace matang::gui
