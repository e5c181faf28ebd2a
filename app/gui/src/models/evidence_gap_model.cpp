// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_gap_model.h"

#include "../evidence_words.h"
#include "../language_switch.h"
#include "../wording.h"
#include "short_names.h"

#include <algorithm>

namespace matang::gui {

using rubric::EvidenceRule;

EvidenceGapModel::EvidenceGapModel(const AssessmentDocument& document, const LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_language(language) {}

void EvidenceGapModel::read() {
    beginResetModel();
    m_gaps = m_document.evidence().gaps();
    m_items = m_document.evidence().items();
    endResetModel();
}

void EvidenceGapModel::clear() {
    beginResetModel();
    m_gaps.clear();
    m_items.clear();
    endResetModel();
}

const analysis::EvidenceGap* EvidenceGapModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_gaps[static_cast<std::size_t>(row)];
}

int EvidenceGapModel::errors() const {
    const auto& rules = m_document.rubric().evidenceRules;
    return static_cast<int>(std::count_if(m_gaps.begin(), m_gaps.end(), [&rules](const auto& gap) {
        return rules[static_cast<std::size_t>(gap.rule)].severity == EvidenceRule::Severity::Error;
    }));
}

int EvidenceGapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int EvidenceGapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceGapModel::words(const analysis::EvidenceGap& gap, int column) const {
    const auto language = m_language.current();
    const Wording wording(language);
    const auto& rubric = m_document.rubric();
    switch (column) {
        case Indicator:
            return shortName(rubric, gap.indicator, rubric.node(rubric.node(gap.indicator).parent).children, wording);
        case Level:
            return gap.level > 0 ? QString::number(gap.level) : QString();
        case Missing: {
            const auto gapText = gapWords(rubric, gap, m_items, language);
            const bool must = rubric.evidenceRules[static_cast<std::size_t>(gap.rule)].severity == EvidenceRule::Severity::Error;
            return must ? gapText : gapText + QLatin1Char(' ') + tr("(to be looked at)");
        }
        case ToDo:
            return wording.in(rubric.evidenceRules[static_cast<std::size_t>(gap.rule)].advice);
        default:
            return {};
    }
}

QVariant EvidenceGapModel::data(const QModelIndex& index, int role) const {
    const auto* gap = index.isValid() ? at(index.row()) : nullptr;
    if (gap == nullptr) {
        return {};
    }
    const auto& rubric = m_document.rubric();
    switch (role) {
        case Qt::ToolTipRole:
            return index.column() == Indicator ? Wording(m_language.current()).node(rubric.node(gap->indicator))
                                               : words(*gap, index.column());
        case Qt::DisplayRole:
            return words(*gap, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(index.column() == Level ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
        case NodeRole:
            return gap->indicator;
        case LinkRole:
            return gap->link ? QVariant::fromValue(static_cast<qlonglong>(gap->link->number)) : QVariant();
        case SeverityRole:
            return static_cast<int>(rubric.evidenceRules[static_cast<std::size_t>(gap->rule)].severity);
        case DomainRole: {
            auto node = gap->indicator;
            while (rubric.node(node).parent > rubric::kRoot) {
                node = rubric.node(node).parent;
            }
            return node;
        }
        default:
            return {};
    }
}

QVariant EvidenceGapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Indicator:
            return tr("Indicator");
        case Level:
            return tr("Level");
        case Missing:
            return tr("What is missing");
        case ToDo:
            return tr("What to do");
        default:
            return {};
    }
}

}  // namespace matang::gui
