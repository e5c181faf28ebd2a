// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_page.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "../widgets/page_focus.h"
#include "../wording.h"
#include "result_tree.h"
#include "snippet_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kPauseMilliseconds = 250;
constexpr int kRowRole = Qt::UserRole;

}  // namespace

SearchPage::SearchPage(WorkspaceSession& session, EvidenceTexts& texts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_texts(texts),
      m_title(new QLabel(this)),
      m_field(new QLineEdit(this)),
      m_summary(new QLabel(this)),
      m_results(new ResultTree(this)),
      m_progress(new QLabel(this)),
      m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("searchPage"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    theme::makeTitle(*m_title);
    theme::makeQuiet(*m_progress);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_results->setHeaderHidden(true);
    m_results->setItemDelegate(new SnippetDelegate(m_results));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setExpandsOnDoubleClick(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::kGap);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    arrange();
    setFirstFocus(*this, *m_field);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::look);
    connect(m_field, &QLineEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::openChosen);
    connect(m_results, &QTreeWidget::itemActivated, this, &SearchPage::open);
    connect(&m_texts, &EvidenceTexts::answered, this, &SearchPage::show);
    connect(&m_texts, &EvidenceTexts::progressed, this, &SearchPage::showProgress);
    connect(&session.document(), &AssessmentDocument::evidenceChanged, &m_pause, QOverload<>::of(&QTimer::start));
    retranslate();
    showProgress();
}

void SearchPage::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kEdge, theme::kEdge, theme::kGap);
    column->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_summary)}) {
        column->addWidget(part);
    }
    column->addWidget(m_results, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_bar);
    column->addLayout(foot);
}

void SearchPage::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPage::look() {
    m_texts.search(m_field->text());
}

void SearchPage::show(const EvidenceAnswer& answer) {
    m_answer = answer;
    fill();
}

void SearchPage::fill() {
    m_results->clear();
    m_rows.clear();
    const bool asked = m_answer && !m_answer->query.isEmpty();
    const Wording wording(m_session.surroundings().language.current());
    if (asked) {
        const SearchResults results(*m_answer, m_session.overview(), wording);
        m_rows = results.rows(m_session.document().isReady() ? m_session.document().id() : assessment::AssessmentId());
        m_summary->setText(results.summary());
    } else {
        m_summary->setText(
            tr("Type words that must all occur; put \"words in quotes\" to find them one after another. Attached PDF and text files are "
               "searched, and the facts, analyses, justifications and notes of all assessments."));
    }
    QTreeWidgetItem* heading = nullptr;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const auto& row = m_rows[number];
        auto* item = row.inside && heading != nullptr ? new QTreeWidgetItem(heading) : new QTreeWidgetItem(m_results);
        heading = row.inside ? heading : item;
        item->setText(0, row.words);
        item->setData(0, kRowRole, static_cast<int>(number));
        QVariantList marks;
        std::copy(row.marked.begin(), row.marked.end(), std::back_inserter(marks));
        item->setData(0, SnippetDelegate::kMarkedRole, marks);
        if (!row.inside) {
            item->setFont(0, theme::scaled(font(), 1.0, QFont::DemiBold));
        }
    }
    m_results->expandAll();
    m_results->setVisible(!m_rows.empty());
    static_cast<QVBoxLayout*>(layout())->setAlignment(m_summary, m_rows.empty() ? Qt::AlignTop : Qt::Alignment());
}

void SearchPage::showProgress() {
    const bool busy = m_texts.isBusy();
    m_progress->setText(tr("Evidence is being read for the search: %1 of %2 files").arg(m_texts.done()).arg(m_texts.all()));
    m_progress->setVisible(busy);
    m_bar->setVisible(busy);
    m_bar->setRange(0, std::max(1, m_texts.all()));
    m_bar->setValue(m_texts.done());
    // What was read since may hold more.
    if (m_answer && !m_answer->query.isEmpty() && m_answer->waiting > 0 && !m_pause.isActive()) {
        m_pause.start();
    }
}

void SearchPage::open(QTreeWidgetItem* item) {
    const auto& row = m_rows[static_cast<std::size_t>(item->data(0, kRowRole).toInt())];
    if (row.place) {
        emit placeWanted(*row.place, m_answer->typed);
    }
}

void SearchPage::openChosen() {
    if (!m_answer || m_answer->typed != m_field->text()) {
        look();
        return;
    }
    auto* chosen = m_results->currentItem() != nullptr ? m_results->currentItem() : m_results->topLevelItem(0);
    if (chosen != nullptr) {
        open(chosen);
    }
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_results->topLevelItemCount() > 0) {
        m_results->setFocus(Qt::TabFocusReason);
        if (m_results->currentItem() == nullptr) {
            m_results->setCurrentItem(m_results->topLevelItem(0));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::retranslate() {
    m_title->setText(tr("Find evidence"));
    m_field->setPlaceholderText(tr("Words in files and notes"));
    m_field->setAccessibleName(tr("Words in files and notes"));
    m_results->setAccessibleName(tr("Results"));
    m_bar->setAccessibleName(tr("Evidence is being read"));
    fill();
    showProgress();
}

void SearchPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
