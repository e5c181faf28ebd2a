// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_page_panel.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "day_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace matang::gui {

WebPagePanel::WebPagePanel(WorkspaceSession& session, QWidget* parent)
    : FormPanel(QStringLiteral("webPage"), parent),
      m_session(session),
      m_address(new QLineEdit(this)),
      m_seen(new DayField(QStringLiteral("webPageSeen"), session.surroundings().language, this)) {
    m_address->setObjectName(QStringLiteral("webPageAddress"));
    addField(*m_address, Width::Long);
    addField(*m_seen);
    addButtons();
    connect(this, &FormPanel::accepted, this, &WebPagePanel::submit);
    connect(this, &FormPanel::cancelled, this, &WebPagePanel::leave);
    connect(m_seen, &QLineEdit::returnPressed, this, &WebPagePanel::submit);
    connect(m_address, &QLineEdit::returnPressed, this, &WebPagePanel::submit);
    connect(m_seen, &DayField::mistaken, this, &FormPanel::showProblem);
    // The indicator that was asked for may be another one by then.
    connect(&session.document(), &AssessmentDocument::aboutToReset, this, &QWidget::hide);
    retranslate();
    hide();
}

void WebPagePanel::open(rubric::NodeIndex node, const QString& address) {
    m_node = node;
    const Wording wording(m_session.surroundings().language.current());
    setWords(tr("Web page as evidence for %1").arg(wording.node(m_session.document().rubric().node(node))), tr("Add"), tr("Cancel"));
    setText(*m_address, address);
    m_seen->setDay(fromStd(base::toIsoDate(m_session.surroundings().clock.now())));
    showProblem({});
    show();
    m_address->setFocus();
}

void WebPagePanel::submit() {
    m_seen->commit();
    const auto seen = DayField::dayOf(m_seen->text());
    if (seen.isEmpty()) {
        showProblem(tr("Give the day on which the page was seen, such as %1.").arg(m_seen->placeholderText()));
        m_seen->setFocus();
        return;
    }
    m_session.evidence().attachWebPage(m_node, m_address->text().trimmed(), seen).then(this, [this](const base::Result<void>& outcome) {
        if (outcome) {
            leave();
        } else {
            showProblem(Wording(m_session.surroundings().language.current()).error(outcome.error()));
            m_address->setFocus();
        }
    });
}

void WebPagePanel::leave() {
    hide();
}

void WebPagePanel::retranslate() {
    setLabel(*m_address, tr("Address"));
    setLabel(*m_seen, tr("Seen on"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
}

void WebPagePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
