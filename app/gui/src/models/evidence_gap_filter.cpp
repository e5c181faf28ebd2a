// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_gap_filter.h"

#include "evidence_gap_model.h"

namespace matang::gui {

void EvidenceGapFilter::setDomain(rubric::NodeIndex domain) {
    m_domain = domain;
    invalidateFilter();
}

void EvidenceGapFilter::setOnlyErrors(bool only) {
    m_onlyErrors = only;
    invalidateFilter();
}

void EvidenceGapFilter::setWords(const QString& words) {
    m_words = words.trimmed();
    invalidateFilter();
}

bool EvidenceGapFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto first = sourceModel()->index(row, 0, parent);
    if (m_domain >= 0 && first.data(EvidenceGapModel::DomainRole).toInt() != m_domain) {
        return false;
    }
    if (m_onlyErrors && first.data(EvidenceGapModel::SeverityRole).toInt() != static_cast<int>(rubric::EvidenceRule::Severity::Error)) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    for (int column = 0; column < EvidenceGapModel::ColumnCount; ++column) {
        if (sourceModel()->index(row, column, parent).data().toString().contains(m_words, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

}  // namespace matang::gui
