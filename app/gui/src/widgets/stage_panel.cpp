// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_panel.h"

#include "../missing_words.h"
#include "../session/stage_lock.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <tuple>
#include <utility>
#include <vector>

namespace matang::gui {

namespace {

/// Each field below its label, the button beside them.
QLayout* rowOf(const std::vector<std::pair<QLabel*, QLineEdit*>>& fields, QPushButton& button) {
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(theme::kGap);
    row->setVerticalSpacing(theme::kGap / 2);
    int column = 0;
    for (const auto& [label, field] : fields) {
        label->setBuddy(field);
        row->addWidget(label, 0, column);
        row->addWidget(field, 1, column);
        row->setColumnStretch(column++, 1);
    }
    row->addWidget(&button, 1, column);
    return row;
}

}  // namespace

StagePanel::StagePanel(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_situation(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_senderLabel(new QLabel(this)),
      m_sender(new QLineEdit(this)),
      m_approverLabel(new QLabel(this)),
      m_approver(new QLineEdit(this)),
      m_handIn(new QPushButton(this)),
      m_reasonLabel(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_reopen(new QPushButton(this)),
      m_blind(new QCheckBox(this)),
      m_hide(new QPushButton(this)),
      m_refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("stagePanel"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_situation, "stageSituation"}, {m_missing, "stageMissing"}, {m_sender, "stageSender"}, {m_approver, "stageApprover"},
        {m_handIn, "stageHandIn"},       {m_reason, "stageReason"},   {m_reopen, "stageReopen"}, {m_blind, "stageBlind"},
        {m_hide, "stageHide"},           {m_refusal, "stageRefusal"}};
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
    auto* last = new QHBoxLayout;
    last->setSpacing(theme::kGroup);
    last->addWidget(m_blind);
    last->addStretch(1);
    last->addWidget(m_hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_situation);
    column->addWidget(m_missing);
    column->addLayout(rowOf({{m_senderLabel, m_sender}, {m_approverLabel, m_approver}}, *m_handIn));
    column->addLayout(rowOf({{m_reasonLabel, m_reason}}, *m_reopen));
    column->addWidget(m_refusal);
    column->addLayout(last);
}

void StagePanel::connectParts() {
    connect(m_handIn, &QPushButton::clicked, this, &StagePanel::handIn);
    connect(m_sender, &QLineEdit::returnPressed, m_approver, qOverload<>(&QWidget::setFocus));
    connect(m_approver, &QLineEdit::returnPressed, this, &StagePanel::handIn);
    connect(m_reopen, &QPushButton::clicked, this, &StagePanel::reopen);
    connect(m_reason, &QLineEdit::returnPressed, this, &StagePanel::reopen);
    connect(m_hide, &QPushButton::clicked, this, &QWidget::hide);
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
        m_hide->setFocus();
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

/// What was refused last at this stage, else who decides on it.
QString StagePanel::refusal() const {
    if (m_failure.isEmpty() && mayDecide() && m_session.document().isBlind(m_session.document().stage())) {
        return tr("A coordinator opens the panel.");
    }
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
    m_missing->setText(handedIn ? QString() : missingWords(document));
    m_missing->setVisible(!m_missing->text().isEmpty());
    for (auto* part : std::initializer_list<QWidget*>{m_senderLabel, m_sender, m_approverLabel, m_approver, m_handIn}) {
        part->setVisible(!handedIn);
        part->setEnabled(mayDecide());
    }
    for (auto* part : std::initializer_list<QWidget*>{m_reasonLabel, m_reason, m_reopen}) {
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
    const std::tuple<QLabel*, QLineEdit*, QString> labels[] = {{m_senderLabel, m_sender, tr("Sent by")},
                                                               {m_approverLabel, m_approver, tr("Approved by")},
                                                               {m_reasonLabel, m_reason, tr("Why is it reopened?")}};
    for (const auto& [label, field, words] : labels) {
        label->setText(words);
        field->setAccessibleName(words);
    }
    m_sender->setPlaceholderText(tr("Who filled in the stage"));
    m_approver->setPlaceholderText(tr("Who answers for it"));
    m_handIn->setText(tr("Hand in stage"));
    m_reopen->setText(tr("Reopen stage"));
    m_blind->setText(tr("Blind panel: each assessor sees only their own marks"));
    m_hide->setText(tr("Hide"));
    m_hide->setToolTip(tr("Hides this form; the stage stays as it is"));
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
