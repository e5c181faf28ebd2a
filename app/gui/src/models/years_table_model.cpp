// SPDX-License-Identifier: GPL-3.0-or-later
#include "years_table_model.h"

#include "../language_switch.h"
#include "../named_words.h"
#include "../session/assessment_document.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QApplication>

#include <algorithm>

namespace matang::gui {

namespace {

bool isFigure(int column) {
    return column == YearsTableModel::Year || column == YearsTableModel::Index || column == YearsTableModel::Change;
}

}  // namespace

YearsTableModel::YearsTableModel(const LanguageSwitch& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void YearsTableModel::show(const AssessmentDocument* document) {
    beginResetModel();
    m_rows.clear();
    m_instruments.clear();
    if (document != nullptr && document->isReady()) {
        m_instruments = instrumentsOf(document->loaded().series);
        for (auto& year : document->comparison().years) {
            const auto& series = document->loaded().series;
            const auto found = std::find_if(series.begin(), series.end(), [&year](const auto& one) {
                return one.record.assessment.year == year.year && one.record.assessment.rubric == year.rubric;
            });
            m_rows.push_back({year, found == series.end() ? document->current().rubric : found->rubric});
        }
        std::reverse(m_rows.begin(), m_rows.end());
    }
    endResetModel();
}

int YearsTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int YearsTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString YearsTableModel::change(const Row& row) const {
    if (row.year.previousYear == 0) {
        return QStringLiteral("\u2013");
    }
    if (!row.year.comparable) {
        return tr("not comparable");
    }
    if (!row.year.improvement) {
        return QStringLiteral("\u2013");
    }
    const auto figure = Wording(m_language.current()).signedFigure(*row.year.improvement, row.year.decimals);
    const int sign = row.year.improvement->sign();
    return sign == 0 ? figure : figure + (sign > 0 ? QStringLiteral(" \u25b4") : QStringLiteral(" \u25be"));
}

QString YearsTableModel::text(const Row& row, int column) const {
    const Wording wording(m_language.current());
    switch (column) {
        case Year:
            return QString::number(row.year.year);
        case Instrument:
            return wording.in(row.rubric->shortName);
        case Index:
            return row.year.published ? fromStd(text::figure(*row.year.published, row.year.decimals, m_language.current()))
                                      : QStringLiteral("\u2013");
        case Predicate:
            return row.year.takesPart ? wording.predicate(row.year.predicate) : tr("did not take part");
        case Change:
            return change(row);
        case Source:
            return row.year.index && !row.year.complete ? tr("not complete") : wording.source(row.year.source);
        case Stage:
            return wording.stage(*row.rubric, row.year.stage);
        default:
            return {};
    }
}

QVariant YearsTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::TextAlignmentRole:
            return isFigure(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::ToolTipRole: {
            QStringList warnings;
            for (const auto& warning : row.year.warnings) {
                warnings << namedFinding(warning, *row.rubric, m_instruments, Wording(m_language.current()));
            }
            return warnings.isEmpty() ? QVariant() : QVariant(warnings.join(QLatin1Char('\n')));
        }
        case Qt::ForegroundRole:
            if (index.column() == Change && row.year.comparable && row.year.improvement && !row.year.improvement->isZero()) {
                const auto palette = QApplication::palette();
                return row.year.improvement->sign() > 0 ? theme::gain(palette) : theme::fall(palette);
            }
            return {};
        default:
            return {};
    }
}

QVariant YearsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return isFigure(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Year:
            return tr("Year");
        case Instrument:
            return tr("Instrument");
        case Index:
            return tr("Index");
        case Predicate:
            return tr("Predicate");
        case Change:
            return tr("Change");
        case Source:
            return tr("Source");
        case Stage:
            return tr("Stage");
        default:
            return {};
    }
}

}  // namespace matang::gui
