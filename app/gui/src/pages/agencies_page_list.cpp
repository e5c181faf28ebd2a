// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen assessment of the list, and what is done with it.
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../widgets/agency_forms.h"
#include "../widgets/import_panel.h"
#include "../widgets/new_assessment_panel.h"
#include "../widgets/selection_bar.h"
#include "../wording.h"
#include "agencies_page.h"

#include <QTableView>

namespace matang::gui {

void AgenciesPage::connectForms() {
    connect(m_selection, &SelectionBar::openWanted, this, &AgenciesPage::openCurrent);
    connect(m_selection, &SelectionBar::agencyEditWanted, this, [this] { openForm(&AgencyForms::editAgency); });
    connect(m_selection, &SelectionBar::assessmentEditWanted, this, [this] { openForm(&AgencyForms::editAssessment); });
    connect(m_selection, &SelectionBar::newYearWanted, this, [this] { openForm(&AgencyForms::startYear); });
    connect(m_forms, &AgencyForms::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_forms, &AgencyForms::openWanted, this, [this](assessment::AssessmentId id) {
        emit created();
        open(id);
    });
}

void AgenciesPage::openForm(void (AgencyForms::*form)(assessment::AssessmentId)) {
    m_newPanel->hide();
    m_importPanel->hide();
    if (const auto id = current(); id.valid()) {
        (m_forms->*form)(id);
    }
}

void AgenciesPage::openCurrent() {
    if (const auto id = current(); id.valid()) {
        open(id);
    }
}

void AgenciesPage::open(assessment::AssessmentId id) {
    m_session.document().open(id);
    emit opened();
}

assessment::AssessmentId AgenciesPage::current() const {
    return assessment::AssessmentId(m_table->currentIndex().data(AssessmentTableModel::IdRole).toLongLong());
}

bool AgenciesPage::select(assessment::AssessmentId id) {
    const auto found =
        m_filter.match(m_filter.index(0, 0), AssessmentTableModel::IdRole, QVariant::fromValue<qint64>(id.number), 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        return false;
    }
    m_table->setCurrentIndex(found.front());
    m_table->scrollTo(found.front());
    return true;
}

void AgenciesPage::showSelection() {
    if (const auto id = current(); id.valid()) {
        m_current = id;
    }
    const auto* row = m_session.overview().row(current());
    const Wording wording(m_session.surroundings().language.current());
    m_selection->show(
        row == nullptr
            ? QString()
            : QStringLiteral("%1  \u00b7  %2  \u00b7  %3").arg(fromStd(row->agency), wording.in(row->rubric->shortName)).arg(row->year),
        !m_session.isReadOnly());
}

}  // namespace matang::gui
