// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_banner.h"

#include "../session/stage_lock.h"
#include "../session/workspace_session.h"
#include "banner.h"
#include "person_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace matang::gui {

LockBanner::LockBanner(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent), m_session(session), m_banner(new Banner(this)) {
    m_banner->setObjectName(QStringLiteral("lockBanner"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(&session.document(), &AssessmentDocument::stateChanged, this, &LockBanner::refresh);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &LockBanner::refresh);
    connect(&person, &PersonBar::named, this, &LockBanner::refresh);
    connect(m_banner, &Banner::triggered, this, &LockBanner::goOn);
    refresh();
}

void LockBanner::goOn() {
    if (stageLock(m_session) == StageLock::HandedIn) {
        emit stagePanelWanted();
    } else {
        emit personWanted();
    }
}

void LockBanner::refresh() {
    const auto& document = m_session.document();
    const auto lock = document.isReady() ? stageLock(m_session) : StageLock::ReadOnly;
    if (lock == StageLock::HandedIn) {
        m_banner->show(Banner::Tone::Notice, tr("This stage has been handed in: its answers are locked. Evidence can still be added."),
                       tr("Stage\u2026"));
    } else if (lock == StageLock::OtherParty) {
        m_banner->show(Banner::Tone::Notice,
                       document.stageByAssessor() ? tr("You work for the agency; this stage is filled in by the assessors.")
                                                  : tr("You work as an assessor; this stage is filled in by the agency."),
                       tr("Change who is working"));
    } else if (document.isReady() && document.current().record.assessment.participation == assessment::Participation::DidNotTakePart) {
        m_banner->show(Banner::Tone::Notice, tr("This agency did not take part in this year: what is filled in does not count."));
    } else {
        m_banner->show(Banner::Tone::Notice, document.isReady() && document.isBlind(document.stage())
                                                 ? tr("Blind panel: you see only your own marks until the panel is opened.")
                                                 : QString());
    }
}

void LockBanner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
