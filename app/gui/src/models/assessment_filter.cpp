// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_filter.h"

#include "assessment_table_model.h"

#include <algorithm>

namespace matang::gui {

namespace {

QString rowText(const QAbstractItemModel& model, int row) {
    QString text;
    for (const int column : {AssessmentTableModel::Agency, AssessmentTableModel::Kind, AssessmentTableModel::Instrument,
                             AssessmentTableModel::Year, AssessmentTableModel::Predicate, AssessmentTableModel::Stage}) {
        text += model.index(row, column).data().toString() + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

AssessmentFilter::AssessmentFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
}

void AssessmentFilter::setText(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void AssessmentFilter::setInstrument(const QString& rubric) {
    m_instrument = rubric;
    invalidateFilter();
}

void AssessmentFilter::setYear(const std::optional<int>& year) {
    m_year = year;
    invalidateFilter();
}

void AssessmentFilter::setState(const std::optional<int>& state) {
    m_state = state;
    invalidateFilter();
}

bool AssessmentFilter::isChosen(const QModelIndex& row) const {
    return (m_instrument.isEmpty() || row.data(AssessmentTableModel::InstrumentRole).toString() == m_instrument) &&
           (!m_year || row.data(AssessmentTableModel::YearRole).toInt() == *m_year) &&
           (!m_state || (row.data(AssessmentTableModel::StatesRole).toInt() & 1 << *m_state) != 0);
}

bool AssessmentFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    if (!isChosen(sourceModel()->index(row, 0))) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const auto text = rowText(*sourceModel(), row);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool AssessmentFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto first = left.data(AssessmentTableModel::SortRole);
    const auto second = right.data(AssessmentTableModel::SortRole);
    if (first.userType() == QMetaType::QString) {
        return QString::localeAwareCompare(first.toString(), second.toString()) < 0;
    }
    return first.toDouble() < second.toDouble();
}

}  // namespace matang::gui
