// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_page.h"

#include "../desk/desk_tabs.h"
#include "../preview/preview_split.h"
#include "../session/indicator_state.h"
#include "../session/walks.h"
#include "../session/workspace_session.h"
#include "../widgets/indicator_list.h"
#include "indicator_detail.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QShortcut>

namespace matang::gui {

void ScorePage::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    // The preview may have taken the place of the list.
    add(QKeySequence::Find, [this] {
        if (m_beside->hasKeyboard()) {
            m_beside->focusSearch();
            return;
        }
        m_beside->closePreview();
        m_list->focusSearch();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_beside->closePreview();
        m_list->focusTree();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_list->step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goToNextUnset(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { goToNextDisputed(); });
    // Of the indicator that is seen, never of the one that was.
    const auto addHere = [this, add](const QKeySequence& keys, void (IndicatorDetail::*action)()) {
        add(keys, [this, action] {
            if (!m_indicator->isHidden()) {
                (m_indicator->*action)();
            }
        });
    };
    addHere(QKeySequence(Qt::CTRL | Qt::Key_E), &IndicatorDetail::chooseEvidence);
    add(QKeySequence::Paste, [this] {
        if (!m_indicator->isHidden()) {
            m_indicator->pasteEvidence();
        }
    });
    addHere(QKeySequence(Qt::Key_F2), &IndicatorDetail::focusNotes);
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { emit stagePanelWanted(); });
    add(QKeySequence(Qt::Key_F4), [this] {
        m_desk->setFolded(!m_desk->isFolded());
        m_desk->setFocus();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { changeStage(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { changeStage(1); });
}

void ScorePage::changeStage(int places) {
    auto& document = m_session.document();
    const auto stage = document.isReady() ? stageBeside(document, places) : std::nullopt;
    if (stage) {
        commit();
        document.setStage(*stage);
    }
}

void ScorePage::goTo(std::optional<rubric::NodeIndex> node) {
    if (node) {
        commit();
        m_list->follow(m_session.document().rubric().node(*node).id);
    }
}

void ScorePage::goToNextUnset() {
    if (m_session.document().isReady()) {
        goTo(nextUnset(m_session.document(), m_list->current(), person()));
    }
}

void ScorePage::goToNextDisputed() {
    const auto& document = m_session.document();
    if (const auto next = document.isReady() ? nextDisputed(document, m_list->current()) : std::nullopt) {
        goTo(next);
        m_indicator->focusAgreement();
    }
}

void ScorePage::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && !m_indicator->isHidden() && m_indicator->chooseByKey(event->text())) {
        if (m_goOn->isChecked() && !isUnset(m_session.document(), m_list->current(), person())) {
            goToNextUnset();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace matang::gui
