// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgement_form.h"

#include "../evidence_words.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace matang::gui {

namespace {

using assessment::Judgement;
using assessment::Verdict;

constexpr int kDaysToAnswer = 7;
constexpr std::array<const char*, 3> kNames{"judgeAccepted", "judgeInsufficient", "judgeIrrelevant"};

}  // namespace

JudgementForm::JudgementForm(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_wanting(new QLabel(this)),
      m_others(new QLabel(this)),
      m_reasonLabel(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_asks(new QCheckBox(this)),
      m_due(new QDateEdit(this)),
      m_judge(new QPushButton(this)),
      m_takeBack(new QPushButton(this)) {
    setObjectName(QStringLiteral("judgementForm"));
    m_others->setObjectName(QStringLiteral("judgements"));
    m_others->setWordWrap(true);
    m_wanting->setObjectName(QStringLiteral("judgeWanting"));
    m_wanting->setWordWrap(true);
    theme::makeQuiet(*m_wanting);
    m_others->setTextFormat(Qt::PlainText);
    for (std::size_t place = 0; place < m_verdicts.size(); ++place) {
        m_verdicts[place] = new QRadioButton(this);
        m_verdicts[place]->setObjectName(QLatin1String(kNames[place]));
    }
    m_reason->setObjectName(QStringLiteral("judgeReason"));
    m_asks->setObjectName(QStringLiteral("judgeAsks"));
    m_due->setObjectName(QStringLiteral("judgeDue"));
    m_judge->setObjectName(QStringLiteral("judge"));
    m_takeBack->setObjectName(QStringLiteral("judgeTakeBack"));
    m_due->setCalendarPopup(true);
    m_due->setDate(QDate::fromString(fromStd(base::toIsoDate(session.surroundings().clock.now())), Qt::ISODate).addDays(kDaysToAnswer));
    arrange();
    connectParts();
    retranslate();
}

void JudgementForm::arrange() {
    auto* verdicts = new QHBoxLayout;
    verdicts->setSpacing(theme::kGroup);
    for (auto* verdict : m_verdicts) {
        verdicts->addWidget(verdict);
    }
    verdicts->addStretch(1);
    auto* reason = new QHBoxLayout;
    reason->setSpacing(theme::kGap);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* addition = new QHBoxLayout;
    addition->setSpacing(theme::kGap);
    addition->addWidget(m_asks);
    addition->addWidget(m_due);
    addition->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_judge);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(m_others);
    column->addLayout(verdicts);
    column->addLayout(reason);
    column->addWidget(m_wanting);
    column->addLayout(addition);
    column->addLayout(buttons);
    m_reasonLabel->setBuddy(m_reason);
}

void JudgementForm::connectParts() {
    for (auto* verdict : m_verdicts) {
        connect(verdict, &QRadioButton::toggled, this, &JudgementForm::showRights);
    }
    connect(m_reason, &QLineEdit::textChanged, this, &JudgementForm::showRights);
    connect(m_asks, &QCheckBox::toggled, this, &JudgementForm::showRights);
    connect(m_judge, &QPushButton::clicked, this, &JudgementForm::judge);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto* mine = own()) {
            emit takenBack(*mine);
        }
    });
}

void JudgementForm::show(const workspace::EvidencePiece& piece) {
    const bool another = piece.link.id != m_piece.link.id;
    if (another) {
        commit();
    }
    const auto before = own() == nullptr ? std::optional<Judgement>() : std::optional(*own());
    m_piece = piece;
    showOthers();
    const auto now = own() == nullptr ? std::optional<Judgement>() : std::optional(*own());
    if (another || before != now || isOfOthers()) {
        showOwn();
    }
    showRights();
}

const Judgement* JudgementForm::own() const {
    const auto& document = m_session.document();
    return document.isReady() && m_piece.link.id.valid()
               ? document.evidence().judgementBy(m_piece, document.stage(), toStd(m_session.surroundings().settings.person()))
               : nullptr;
}

void JudgementForm::showOthers() {
    const auto language = m_session.surroundings().language.current();
    const auto& document = m_session.document();
    const Wording wording(language);
    QStringList lines;
    for (const auto& one : document.evidence().judgementsOf(m_piece)) {
        const auto day = fromStd(text::longDate(base::toIsoDate(one.at), language));
        auto line = tr("%1: %2 (%3, %4)")
                        .arg(fromStd(one.assessor), verdictWords(one.verdict, language), wording.stage(document.rubric(), one.stage), day);
        lines << (one.reason.empty() ? line : line + QStringLiteral(" \u2013 ") + fromStd(one.reason));
    }
    m_others->setText(lines.isEmpty() ? tr("No assessor has judged it yet.") : lines.join(QLatin1Char('\n')));
}

bool JudgementForm::isOfOthers() const {
    return m_assessor != toStd(m_session.surroundings().settings.person()) || m_stage != m_session.document().stage();
}

void JudgementForm::showOwn() {
    if (isOfOthers()) {
        m_drafts.clear();
        m_assessor = toStd(m_session.surroundings().settings.person());
        m_stage = m_session.document().stage();
    }
    const auto* mine = own();
    m_sent.reset();
    for (std::size_t place = 0; place < m_verdicts.size(); ++place) {
        m_verdicts[place]->setAutoExclusive(false);
        m_verdicts[place]->setChecked(mine != nullptr && static_cast<std::size_t>(mine->verdict) == place);
        m_verdicts[place]->setAutoExclusive(true);
    }
    m_reason->setText(mine == nullptr ? QString() : fromStd(mine->reason));
    if (const auto draft = m_drafts.find(m_piece.link.id.number); draft != m_drafts.end()) {
        m_verdicts[static_cast<std::size_t>(draft->second.verdict)]->setChecked(true);
        m_reason->setText(draft->second.reason);
    }
    m_asks->setChecked(false);
}

bool JudgementForm::mayJudge() const {
    const auto& document = m_session.document();
    return document.isReady() && document.stageByAssessor() && m_session.mayAnswer();
}

Judgement JudgementForm::written() const {
    Judgement judgement;
    judgement.link = m_piece.link.id;
    judgement.stage = m_session.document().stage();
    judgement.assessor = toStd(m_session.surroundings().settings.person());
    for (std::size_t place = 0; place < m_verdicts.size(); ++place) {
        if (m_verdicts[place]->isChecked()) {
            judgement.verdict = static_cast<Verdict>(place);
        }
    }
    judgement.reason = toStd(m_reason->text().trimmed());
    return judgement;
}

void JudgementForm::showRights() {
    const bool may = mayJudge();
    bool any = false;
    for (auto* verdict : m_verdicts) {
        verdict->setVisible(may);
        any = any || verdict->isChecked();
    }
    for (auto* part : {static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_asks),
                       static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_judge), static_cast<QWidget*>(m_takeBack)}) {
        part->setVisible(may);
    }
    const bool accepted = m_verdicts[0]->isChecked();
    const bool explained = !m_reason->text().trimmed().isEmpty();
    m_asks->setEnabled(any && !accepted);
    m_due->setEnabled(m_asks->isEnabled() && m_asks->isChecked());
    m_judge->setEnabled(any && (accepted || explained));
    m_wanting->setVisible(may && any && !m_judge->isEnabled());
    m_takeBack->setEnabled(own() != nullptr);
}

void JudgementForm::commit() {
    const bool any = std::any_of(m_verdicts.begin(), m_verdicts.end(), [](const auto* verdict) { return verdict->isChecked(); });
    if (!m_piece.link.id.valid() || !any || !mayJudge() || isOfOthers()) {
        return;
    }
    const auto judgement = written();
    const auto* mine = own();
    if (mine != nullptr && mine->verdict == judgement.verdict && mine->reason == judgement.reason) {
        return;
    }
    if (judgement == m_sent) {
        return;
    }
    if (assessment::checkJudgement(judgement)) {
        judge();
    } else {
        m_drafts[m_piece.link.id.number] = {judgement.verdict, fromStd(judgement.reason)};
    }
}

void JudgementForm::judge() {
    const auto judgement = written();
    const bool asks = m_asks->isEnabled() && m_asks->isChecked();
    const auto due = m_due->date().toString(Qt::ISODate);
    m_drafts.erase(m_piece.link.id.number);
    m_sent = judgement;
    emit judged(judgement);
    if (asks) {
        emit additionWanted(m_piece.link, fromStd(judgement.reason), due);
        m_asks->setChecked(false);
    }
}

std::vector<QWidget*> JudgementForm::stops() const {
    return {m_verdicts[0], m_verdicts[1], m_verdicts[2], m_reason, m_asks, m_due, m_judge, m_takeBack};
}

void JudgementForm::retranslate() {
    const auto language = m_session.surroundings().language.current();
    for (std::size_t place = 0; place < m_verdicts.size(); ++place) {
        m_verdicts[place]->setText(verdictWords(static_cast<Verdict>(place), language));
    }
    m_wanting->setText(tr("This verdict needs a reason; it is stored once it has one."));
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason of the judgement"));
    m_reason->setPlaceholderText(tr("What is missing, or why it does not fit"));
    m_asks->setText(tr("Ask for an addition until"));
    m_due->setAccessibleName(tr("Day by which the addition is wanted"));
    m_due->setDisplayFormat(language == text::Language::Indonesian ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("yyyy-MM-dd"));
    m_judge->setText(tr("Judge"));
    m_takeBack->setText(tr("Take back"));
    if (m_session.document().isReady()) {
        showOthers();
    }
    showRights();
}

void JudgementForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
