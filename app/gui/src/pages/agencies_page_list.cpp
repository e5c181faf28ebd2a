// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen assessment of the list, and what is done with it.
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../widgets/agency_forms.h"
#include "../widgets/import_panel.h"
#include "../widgets/list_filter_bar.h"
#include "../widgets/new_assessment_panel.h"
#include "../widgets/selection_bar.h"
#include "../wording.h"
#include "agencies_page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

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

void AgenciesPage::showOnly(const QString& instrument, int year, int state) {
    m_search->clear();
    m_narrow->narrow(instrument, year, state);
    m_table->setFocus();
    if (m_filter.rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void AgenciesPage::showSelection() {
    if (const auto id = current(); id.valid()) {
        m_current = id;
    }
    const auto* row = m_session.overview().row(current());
    const Wording wording(m_session.surroundings().language.current());
    const auto& document = m_session.document();
    const auto name =
        row == nullptr
            ? QString()
            : QStringLiteral("%1  \u00b7  %2  \u00b7  %3").arg(fromStd(row->agency), wording.in(row->rubric->shortName)).arg(row->year);
    m_selection->show(name, document.isReady() && document.id() == current(), !m_session.isReadOnly());
}

/// Every column shows what it holds, up to a limit; the agency takes what is left.
void AgenciesPage::fitColumns() {
    auto* header = m_table->horizontalHeader();
    for (int column = AssessmentTableModel::Agency + 1; column < AssessmentTableModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column), widest()));
    }
}

/// What an edit writes into a row may be longer than what stood there.
void AgenciesPage::makeRoomFor(int row) {
    auto* header = m_table->horizontalHeader();
    for (int column = AssessmentTableModel::Agency + 1; column < AssessmentTableModel::ColumnCount; ++column) {
        const auto cell = m_filter.mapFromSource(m_model.index(row, column));
        const int wanted = std::min(m_table->sizeHintForIndex(cell).width(), widest());
        header->resizeSection(column, std::max(header->sectionSize(column), wanted));
    }
}

int AgenciesPage::widest() const {
    constexpr int kCharacters = 36;
    return m_table->fontMetrics().averageCharWidth() * kCharacters;
}

}  // namespace matang::gui
