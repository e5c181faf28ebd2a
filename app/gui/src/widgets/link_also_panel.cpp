// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_also_panel.h"

#include "../evidence_words.h"
#include "../session/workspace_session.h"
#include "../wording.h"
#include "choice_box.h"

#include <QEvent>
#include <QPushButton>

namespace matang::gui {

LinkAlsoPanel::LinkAlsoPanel(WorkspaceSession& session, QWidget* parent)
    : FormPanel(QStringLiteral("linkAlso"), parent),
      m_session(session),
      m_link(std::make_unique<assessment::EvidenceLink>()),
      m_indicator(new ChoiceBox(this)) {
    m_indicator->setObjectName(QStringLiteral("linkAlsoIndicator"));
    addField(*m_indicator, Width::Long);
    addButtons();
    connect(this, &FormPanel::accepted, this, &LinkAlsoPanel::submit);
    connect(this, &FormPanel::cancelled, this, &QWidget::hide);
    connect(&session.document(), &AssessmentDocument::aboutToReset, this, &QWidget::hide);
    retranslate();
    hide();
}

LinkAlsoPanel::~LinkAlsoPanel() = default;

void LinkAlsoPanel::open(const assessment::EvidenceLink& link) {
    *m_link = link;
    fillIndicators();
    retranslate();
    showProblem({});
    show();
    m_indicator->setFocus();
}

/// Every indicator but the one that the file is attached to here.
void LinkAlsoPanel::fillIndicators() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    m_indicator->clear();
    for (const auto node : document.weights().indicators) {
        if (document.rubric().node(node).id != m_link->node) {
            m_indicator->addItem(wording.node(document.rubric().node(node)), node);
        }
    }
}

void LinkAlsoPanel::submit() {
    if (m_indicator->currentIndex() < 0) {
        return;
    }
    m_session.evidence().linkAlso(*m_link, m_indicator->currentData().toInt()).then(this, [this](const base::Result<void>& outcome) {
        if (outcome) {
            hide();
        } else {
            showProblem(Wording(m_session.surroundings().language.current()).error(outcome.error()));
        }
    });
}

void LinkAlsoPanel::retranslate() {
    setWords(tr("Also evidence for another indicator: %1").arg(shownText(m_link->fileName)), tr("Link"), tr("Cancel"));
    setLabel(*m_indicator, tr("Indicator"));
}

void LinkAlsoPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
