// SPDX-License-Identifier: GPL-3.0-or-later
#include "clarifications_pane.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/wrapped_tree.h"
#include "../wording.h"
#include "desk_words.h"

#include <matang/text/figures.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

using assessment::ClarificationState;

constexpr int kTextLines = 3;
constexpr int kDaysToAnswer = 7;
/// Of the state, in percent of the width.
const std::vector<int> kShares{48};

}  // namespace

ClarificationsPane::ClarificationsPane(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new WrappedTree(kShares, this)),
      m_thread(new QTextBrowser(this)),
      m_text(new QPlainTextEdit(this)),
      m_hasDue(new QCheckBox(this)),
      m_due(new QDateEdit(this)),
      m_ask(new QPushButton(this)),
      m_reply(new QPushButton(this)),
      m_turn(new QPushButton(this)) {
    setObjectName(QStringLiteral("clarificationsPane"));
    m_list->setObjectName(QStringLiteral("threadList"));
    m_thread->setObjectName(QStringLiteral("threadText"));
    m_text->setObjectName(QStringLiteral("threadEntry"));
    m_hasDue->setObjectName(QStringLiteral("threadHasDue"));
    m_due->setObjectName(QStringLiteral("threadDue"));
    m_ask->setObjectName(QStringLiteral("threadAsk"));
    m_reply->setObjectName(QStringLiteral("threadReply"));
    m_turn->setObjectName(QStringLiteral("threadTurn"));
    arrange();
    connectParts();
    retranslate();
}

void ClarificationsPane::arrange() {
    m_list->setRootIsDecorated(false);
    m_thread->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + 2 * theme::kGap);
    m_due->setCalendarPopup(true);
    m_due->setDate(QDate::currentDate().addDays(kDaysToAnswer));
    auto* threads = new QHBoxLayout;
    threads->setSpacing(theme::kGroup);
    threads->addWidget(m_list, 4);
    threads->addWidget(m_thread, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    for (auto* part : {m_ask, m_reply, m_turn}) {
        buttons->addWidget(part);
    }
    buttons->addStretch(1);
    auto* day = new QHBoxLayout;
    day->setSpacing(theme::kGap);
    day->addWidget(m_hasDue);
    day->addWidget(m_due);
    day->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGap, theme::kGap, theme::kGap, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addLayout(threads, 1);
    column->addWidget(m_text);
    column->addLayout(day);
    column->addLayout(buttons);
}

void ClarificationsPane::connectParts() {
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClarificationsPane::showChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClarificationsPane::showRights);
    connect(m_hasDue, &QCheckBox::toggled, this, &ClarificationsPane::showRights);
    connect(m_ask, &QPushButton::clicked, this, &ClarificationsPane::ask);
    connect(m_reply, &QPushButton::clicked, this, &ClarificationsPane::reply);
    connect(m_turn, &QPushButton::clicked, this, &ClarificationsPane::turn);
}

void ClarificationsPane::show(rubric::NodeIndex node) {
    const auto& document = m_session.document();
    const int former = node == m_node ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    if (node != m_node) {
        m_text->clear();
    }
    m_node = node;
    m_threads = document.desk().clarifications(document.rubric().node(node).id);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& thread : m_threads) {
            auto* row = new QTreeWidgetItem(m_list);
            row->setText(0, stateOf(thread));
            row->setText(1, fromStd(thread.entries.front().text).simplified());
            for (int place = 0; place < m_list->columnCount(); ++place) {
                row->setTextAlignment(place, Qt::AlignLeft | Qt::AlignTop);
            }
        }
        m_list->fitColumns();
        const int wanted = former >= 0 && former < m_list->topLevelItemCount() ? former : m_list->topLevelItemCount() - 1;
        m_list->setCurrentItem(m_list->topLevelItem(wanted));
    }
    showChosen();
}

QString ClarificationsPane::stateOf(const assessment::Clarification& thread) const {
    const auto state = clarificationStateWords(thread.state);
    if (thread.due.empty() || thread.state != ClarificationState::Open) {
        return state;
    }
    const auto day = fromStd(text::longDate(thread.due, m_session.surroundings().language.current()));
    return isOverdue(thread) ? tr("overdue since %1").arg(day) : state + QStringLiteral(",\n") + tr("due %1").arg(day);
}

bool ClarificationsPane::isOverdue(const assessment::Clarification& thread) const {
    return thread.due < base::toIsoDate(m_session.surroundings().clock.now());
}

const assessment::Clarification* ClarificationsPane::chosen() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<std::size_t>(row) >= m_threads.size() ? nullptr : &m_threads[static_cast<std::size_t>(row)];
}

QString ClarificationsPane::threadText(const assessment::Clarification& thread) const {
    const Wording wording(m_session.surroundings().language.current());
    QString text;
    for (const auto& entry : thread.entries) {
        const auto day = fromStd(text::longDate(base::toIsoDate(entry.at), wording.language()));
        text += QStringLiteral("<p><b>%1</b> \u00b7 %2 \u00b7 %3<br>%4</p>")
                    .arg(fromStd(entry.person).toHtmlEscaped(), wording.role(entry.role), day,
                         fromStd(entry.text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    }
    return text;
}

void ClarificationsPane::showChosen() {
    const auto* thread = chosen();
    m_thread->setHtml(thread == nullptr ? tr("No question has been asked on this yet.") : threadText(*thread));
    showRights();
}

assessment::ClarificationEntry ClarificationsPane::written() const {
    const auto& settings = m_session.surroundings().settings;
    return {{}, toStd(settings.person()), settings.role(), toStd(m_text->toPlainText().trimmed())};
}

void ClarificationsPane::ask() {
    assessment::Clarification thread;
    thread.node = m_session.document().rubric().node(m_node).id;
    thread.due = m_hasDue->isChecked() ? toStd(m_due->date().toString(Qt::ISODate)) : std::string();
    thread.entries.push_back(written());
    emit questionWanted(thread);
    m_text->clear();
}

void ClarificationsPane::reply() {
    if (const auto* before = chosen()) {
        auto after = *before;
        after.entries.push_back(written());
        after.state = written().role == assessment::Role::Agency ? ClarificationState::Answered : ClarificationState::Open;
        emit changeWanted(*before, after);
        m_text->clear();
    }
}

void ClarificationsPane::turn() {
    if (const auto* before = chosen()) {
        auto after = *before;
        after.state = before->state == ClarificationState::Closed ? ClarificationState::Open : ClarificationState::Closed;
        emit changeWanted(*before, after);
    }
}

void ClarificationsPane::showRights() {
    const bool writable = !m_session.isReadOnly();
    const bool asks = m_session.surroundings().settings.role() != assessment::Role::Agency;
    const bool written = !m_text->toPlainText().trimmed().isEmpty();
    const auto* thread = chosen();
    m_text->setReadOnly(!writable);
    m_ask->setEnabled(writable && asks && written);
    m_hasDue->setEnabled(writable && asks);
    m_due->setEnabled(writable && asks && m_hasDue->isChecked());
    m_reply->setEnabled(writable && written && thread != nullptr && thread->state != ClarificationState::Closed);
    m_turn->setEnabled(writable && asks && thread != nullptr);
    m_turn->setText(thread != nullptr && thread->state == ClarificationState::Closed ? tr("Open again") : tr("Close question"));
}

void ClarificationsPane::retranslate() {
    m_list->setHeaderLabels({tr("State"), tr("Question")});
    m_list->setAccessibleName(tr("Questions"));
    m_thread->setAccessibleName(tr("Question and answers"));
    m_text->setAccessibleName(tr("Question or answer"));
    m_text->setPlaceholderText(tr("Write a question or an answer"));
    m_hasDue->setText(tr("answer due by"));
    const bool indonesian = m_session.surroundings().language.current() == text::Language::Indonesian;
    m_due->setLocale(indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia) : QLocale(QLocale::English));
    m_due->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_due->setAccessibleName(tr("Day by which an answer is wanted"));
    m_ask->setText(tr("Ask"));
    m_reply->setText(tr("Answer"));
    showRights();
}

}  // namespace matang::gui
