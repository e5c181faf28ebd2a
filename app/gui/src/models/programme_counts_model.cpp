// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_counts_model.h"

#include "../language_switch.h"
#include "../session/programme_edits.h"
#include "../text_conversion.h"
#include "../widgets/figure_field.h"
#include "../widgets/year_field.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <utility>

namespace matang::gui {

ProgrammeCountsModel::ProgrammeCountsModel(const LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ProgrammeCountsModel::show(assessment::ProgrammeId programme, const std::vector<assessment::ProgrammeCount>& counts) {
    std::vector<Row> rows;
    rows.reserve(counts.size() + 1);
    for (const auto& count : counts) {
        rows.push_back({count.year, count.done, count.of, count.source});
    }
    const bool same = programme == std::exchange(m_programme, programme);
    if (same && isBegun()) {
        rows.push_back(m_rows.back());
    }
    if (same && rows.size() == m_rows.size()) {
        if (rows != m_rows) {
            m_rows = std::move(rows);
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ProgrammeCountsModel::begin(int year) {
    if (!isBegun()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back({year, {}, {}, {}});
        endInsertRows();
    }
    return rowCount() - 1;
}

void ProgrammeCountsModel::remove(int row) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const bool stored = m_rows[static_cast<std::size_t>(row)].done.has_value();
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit judged({});
    if (stored) {
        emit edited(counts());
    }
}

int ProgrammeCountsModel::nextYear(int usual) const {
    const auto known = counts();
    return known.empty() ? usual : known.back().year + 1;
}

std::vector<assessment::ProgrammeCount> ProgrammeCountsModel::counts() const {
    std::vector<assessment::ProgrammeCount> counts;
    for (const auto& row : m_rows) {
        if (row.done) {
            counts.push_back({row.year, *row.done, row.of, row.source});
        }
    }
    return counts;
}

int ProgrammeCountsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProgrammeCountsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ProgrammeCountsModel::flags(const QModelIndex& index) const {
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && !m_readOnly ? usual | Qt::ItemIsEditable : usual;
}

QString ProgrammeCountsModel::text(const Row& row, int column) const {
    const Wording wording(m_language.current());
    switch (column) {
        case Year:
            return QString::number(row.year);
        case Done:
            return row.done ? wording.mark(row.done->value) : QString();
        case Of:
            return row.of ? wording.mark(row.of->value) : QString();
        default:
            return fromStd(row.source);
    }
}

QVariant ProgrammeCountsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == Source) {
        return text(m_rows[static_cast<std::size_t>(index.row())], Source);
    }
    if (role == Qt::TextAlignmentRole && index.column() != Source) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ProgrammeCountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Source ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Year:
            return tr("Year");
        case Done:
            return tr("Counted");
        case Of:
            return tr("Of");
        default:
            return tr("Source");
    }
}

QString ProgrammeCountsModel::writeYear(Row& row, const QString& text) const {
    const auto year = readYear(text);
    if (!year) {
        return tr("\u201c%1\u201d is not a year of four digits. Nothing was changed.").arg(text);
    }
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& other) { return other.year == *year && row.year != *year; })) {
        return tr("The year %1 is in the table already. Nothing was changed.").arg(*year);
    }
    row.year = *year;
    return {};
}

QString ProgrammeCountsModel::writeFigure(std::optional<base::Decimal>& figure, const QString& text) const {
    auto readings = text::readingsOf(toStd(text));
    std::erase_if(readings, [](const base::Rational& reading) { return reading.sign() < 0; });
    if (readings.empty()) {
        return tr("\u201c%1\u201d is not a number from 0 upwards. Nothing was changed.").arg(text);
    }
    if (readings.size() > 1) {
        return FigureField::whichOfTwo(text, readings.front(), m_language.current());
    }
    figure = decimalOf(readings.front());
    return {};
}

QString ProgrammeCountsModel::write(Row& row, int column, const QString& text) const {
    if (column == Year) {
        return writeYear(row, text);
    }
    if (column == Source) {
        row.source = toStd(text);
        return {};
    }
    if (!text.isEmpty()) {
        return writeFigure(column == Done ? row.done : row.of, text);
    }
    if (column == Of) {
        row.of.reset();
        return {};
    }
    return row.done ? tr("A year in the table needs its figure. Remove the year instead. Nothing was changed.") : QString();
}

bool ProgrammeCountsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || m_readOnly) {
        return false;
    }
    auto& row = m_rows[static_cast<std::size_t>(index.row())];
    auto after = row;
    const auto problem = write(after, index.column(), value.toString().trimmed());
    emit judged(problem);
    if (!problem.isEmpty() || after == row) {
        return problem.isEmpty();
    }
    row = after;
    emit dataChanged(index, index);
    if (row.done) {
        moveToItsYear(index.row());
        emit edited(counts());
    }
    return true;
}

void ProgrammeCountsModel::moveToItsYear(int row) {
    const int year = m_rows[static_cast<std::size_t>(row)].year;
    const auto earlier =
        static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [year](const Row& other) { return other.done && other.year < year; }));
    if (earlier == row) {
        return;
    }
    // Moving down, the place is counted with the row itself still above it.
    beginMoveRows({}, row, row, {}, earlier > row ? earlier + 1 : earlier);
    const auto from = m_rows.begin() + row;
    const auto to = m_rows.begin() + earlier;
    if (earlier > row) {
        std::rotate(from, from + 1, to + 1);
    } else {
        std::rotate(to, from, from + 1);
    }
    endMoveRows();
}

void ProgrammeCountsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

}  // namespace matang::gui
