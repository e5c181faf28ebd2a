// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_view.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "../widgets/state_panel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

ProgressView::ProgressView(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_states(new QStackedWidget(this)),
      m_content(new QWidget(this)),
      m_column(new QVBoxLayout(m_content)),
      m_sentence(new StatePanel(this)) {
    m_sentence->setObjectName(QStringLiteral("viewSentence"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::kGap);
    m_states->addWidget(m_content);
    m_states->addWidget(m_sentence);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
}

const AssessmentDocument& ProgressView::document() const {
    return m_session.document();
}

text::Language ProgressView::language() const {
    return m_session.surroundings().language.current();
}

void ProgressView::markStale() {
    m_stale = true;
    if (isVisible()) {
        refreshNow();
    }
}

void ProgressView::refreshNow() {
    if (document().isReady()) {
        m_stale = false;
        refresh();
    }
}

void ProgressView::showContent() {
    m_states->setCurrentWidget(m_content);
}

void ProgressView::showSentence(const QString& title, const QString& sentence) {
    m_sentence->showEmpty(title, sentence);
    m_states->setCurrentWidget(m_sentence);
}

void ProgressView::showLoading(const QString& title) {
    m_sentence->showLoading(title);
    m_states->setCurrentWidget(m_sentence);
}

void ProgressView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refreshNow();
    }
}

void ProgressView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        markStale();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
