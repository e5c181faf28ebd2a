// SPDX-License-Identifier: GPL-3.0-or-later
#include "last_place.h"

#include "pages/score_page.h"
#include "session/workspace_session.h"
#include "text_conversion.h"

#include <utility>

namespace matang::gui {

namespace {

// Walking through the tree must not write a file with every step.
constexpr int kPauseMilliseconds = 500;

}  // namespace

LastPlace::LastPlace(WorkspaceSession& session, ScorePage& score, QObject* parent)
    : QObject(parent), m_session(session), m_score(score), m_file(session.file()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LastPlace::remember);
    connect(&session.document(), &AssessmentDocument::stateChanged, this, &LastPlace::arrive);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &LastPlace::look);
    connect(&score, &ScorePage::nodeShown, this, &LastPlace::look);
}

// Parts of the view may be gone already: only what was looked at before is stored.
LastPlace::~LastPlace() {
    if (m_pause.isActive()) {
        remember();
    }
}

void LastPlace::restore() {
    m_place = m_session.surroundings().settings.lastPlace(m_file);
    if (m_place.assessment <= 0) {
        return;
    }
    m_wantedStage = m_place.stage;
    m_score.beginAt(rubric::NodeId(toStd(m_place.node)));
    m_session.document().open(assessment::AssessmentId(m_place.assessment));
}

void LastPlace::arrive() {
    auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    // The file may be another one than it was: a stage that its instrument does not have is not asked for.
    const rubric::StageId stage(toStd(std::exchange(m_wantedStage, QString())));
    if (document.id().number == m_place.assessment && document.rubric().stageOrder(stage) >= 0) {
        document.setStage(stage);
    }
    look();
}

void LastPlace::look() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const Settings::Place place{document.id().number, fromStd(document.stage().text), fromStd(m_score.shownNode().text)};
    if (place == m_place) {
        return;
    }
    const bool other = place.assessment != m_place.assessment;
    m_place = place;
    if (other) {
        remember();
    } else if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void LastPlace::remember() {
    m_pause.stop();
    m_session.surroundings().settings.setLastPlace(m_file, m_place);
}

}  // namespace matang::gui
