// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_forms.h"

#include "../named_words.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "agency_panel.h"
#include "assessment_panel.h"
#include "new_year_panel.h"
#include "person_bar.h"

#include <QVBoxLayout>

#include <utility>

namespace matang::gui {

AgencyForms::AgencyForms(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_edits(session),
      m_agency(new AgencyPanel(session.surroundings().language, this)),
      m_assessment(new AssessmentPanel(session.surroundings().language, this)),
      m_newYear(new NewYearPanel(session.surroundings().language, this)) {
    setObjectName(QStringLiteral("agencyForms"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (auto* panel : {static_cast<FormPanel*>(m_agency), static_cast<FormPanel*>(m_assessment), static_cast<FormPanel*>(m_newYear)}) {
        panel->hide();
        column->addWidget(panel);
        connect(panel, &FormPanel::cancelled, this, [this] {
            close();
            emit closed();
        });
    }
    hide();
    connect(m_agency, &FormPanel::accepted, this, [this] { once(&AgencyForms::storeAgency); });
    connect(m_assessment, &FormPanel::accepted, this, [this] {
        if (m_assessment->check()) {
            once(&AgencyForms::storeAssessment);
        }
    });
    connect(m_newYear, &NewYearPanel::startWanted, this, [this] { once(&AgencyForms::makeYear); });
    connect(m_newYear, &NewYearPanel::openWanted, this, [this](assessment::AssessmentId id) {
        close();
        emit openWanted(id);
    });
}

/// Pressing a button twice asks for one thing.
void AgencyForms::once(void (AgencyForms::*store)()) {
    m_person.require([this, store] {
        if (!std::exchange(m_busy, true)) {
            (this->*store)();
        }
    });
}

void AgencyForms::close() {
    for (auto* panel : {static_cast<QWidget*>(m_agency), static_cast<QWidget*>(m_assessment), static_cast<QWidget*>(m_newYear)}) {
        panel->hide();
    }
    hide();
}

void AgencyForms::openOnly(QWidget& panel) {
    close();
    panel.show();
    show();
}

void AgencyForms::editAgency(assessment::AssessmentId id) {
    const auto* row = m_session.overview().row(id);
    const auto* agency = row == nullptr ? nullptr : m_session.overview().agency(row->record.agency);
    if (agency != nullptr && !m_session.isReadOnly()) {
        m_id = id;
        openOnly(*m_agency);
        m_agency->begin(*agency);
    }
}

void AgencyForms::editAssessment(assessment::AssessmentId id) {
    const auto* row = m_session.overview().row(id);
    if (row == nullptr || m_session.isReadOnly()) {
        return;
    }
    QStringList cohorts;
    for (const auto& one : m_session.overview().rows()) {
        cohorts << fromStd(one.record.cohort);
    }
    cohorts.removeAll(QString());
    cohorts.removeDuplicates();
    m_id = id;
    openOnly(*m_assessment);
    m_assessment->begin(*row, cohorts);
}

void AgencyForms::startYear(assessment::AssessmentId id) {
    if (m_session.isReadOnly()) {
        return;
    }
    m_id = id;
    m_session.offerNewYear(id).then(this, [this, id](base::Result<NewYearOffer> offer) {
        if (id != m_id) {
            return;
        }
        if (!offer) {
            emit m_session.failed(offer.error());
            return;
        }
        openOnly(*m_newYear);
        m_newYear->begin(*offer);
    });
}

void AgencyForms::showProblem(FormPanel& panel, const base::Error& error) {
    const Wording wording(m_session.surroundings().language.current());
    const auto* row = m_session.overview().row(m_id);
    panel.showProblem(row == nullptr ? wording.error(error) : namedError(error, *row->rubric, wording));
}

void AgencyForms::finish(FormPanel& panel, const base::Result<void>& outcome) {
    m_busy = false;
    if (!outcome) {
        showProblem(panel, outcome.error());
        return;
    }
    close();
    emit closed();
}

void AgencyForms::storeAgency() {
    const auto after = m_agency->after();
    if (after == m_agency->before()) {
        finish(*m_agency, {});
        return;
    }
    m_edits.change(m_agency->before(), after, m_id).then(this, [this](base::Result<void> outcome) { finish(*m_agency, outcome); });
}

void AgencyForms::storeAssessment() {
    const auto before = m_assessment->before();
    const auto after = m_assessment->after();
    if (before == after) {
        finish(*m_assessment, {});
        return;
    }
    m_edits.change(before, after).then(this, [this](base::Result<void> outcome) { finish(*m_assessment, outcome); });
}

void AgencyForms::makeYear() {
    m_session.startNewYear(m_newYear->wanted()).then(this, [this](base::Result<NewYearOutcome> outcome) {
        m_busy = false;
        if (!outcome) {
            showProblem(*m_newYear, outcome.error());
            return;
        }
        m_session.overview().refresh();
        m_session.document().reload();
        m_newYear->showOutcome(*outcome);
    });
}

}  // namespace matang::gui
