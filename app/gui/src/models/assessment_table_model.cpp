// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_table_model.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QApplication>

namespace matang::gui {

namespace {

bool isFigure(int column) {
    return column == AssessmentTableModel::Year || column == AssessmentTableModel::Index;
}

double share(const OverviewRow& row) {
    if (!row.takesPart || row.source == scoring::ValueSource::Reported) {
        return -1;
    }
    return row.indicators == 0 ? 0 : static_cast<double>(row.filled) / row.indicators;
}

int statesOf(const OverviewRow& row) {
    const int own = 1 << AssessmentTableModel::stateOf(roundStateOf(row));
    return row.takesPart ? own | 1 << (row.complete ? AssessmentTableModel::Complete : AssessmentTableModel::NotComplete) : own;
}

}  // namespace

AssessmentTableModel::AssessmentTableModel(Overview& overview, const LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_overview(overview), m_language(language) {
    connect(&overview, &Overview::aboutToReset, this, [this] { beginResetModel(); });
    connect(&overview, &Overview::reset, this, [this] { endResetModel(); });
    connect(&overview, &Overview::rowChanged, this, [this](int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

AssessmentTableModel::State AssessmentTableModel::stateOf(RoundState state) {
    switch (state) {
        case RoundState::NotBegun:
            return NotBegun;
        case RoundState::BeingFilled:
            return BeingFilled;
        case RoundState::Filled:
            return Filled;
        case RoundState::HandedIn:
            return HandedIn;
        case RoundState::Reported:
            return Reported;
        case RoundState::DidNotTakePart:
            break;
    }
    return DidNotTakePart;
}

int AssessmentTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_overview.rows().size());
}

int AssessmentTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AssessmentTableModel::text(const OverviewRow& row, int column) const {
    const Wording wording(m_language.current());
    switch (column) {
        case Agency:
            return fromStd(row.agency);
        case Kind:
            return wording.kind(row.kind);
        case Instrument:
            return wording.in(row.rubric->shortName);
        case Year:
            return QString::number(row.year);
        case Index:
            return row.takesPart ? wording.figure(*row.rubric, row.index) : QString();
        case Predicate:
            return row.takesPart ? wording.predicate(row.predicate) : tr("did not take part");
        case Stage:
            return stage(row);
        case Progress:
            if (!row.takesPart) {
                return {};
            }
            if (row.source == scoring::ValueSource::Reported) {
                return tr("reported figure");
            }
            return tr("%1 of %2").arg(row.filled).arg(row.indicators);
        default:
            return {};
    }
}

QString AssessmentTableModel::stage(const OverviewRow& row) const {
    if (!row.takesPart) {
        return {};
    }
    const auto name = Wording(m_language.current()).stage(*row.rubric, row.stage);
    return row.isHandedIn() ? tr("%1, handed in").arg(name) : name;
}

QString AssessmentTableModel::toolTip(const OverviewRow& row, int column) const {
    if (column == Index && row.takesPart && row.index && !row.complete) {
        return tr("Not complete: %1 of %2 indicators are filled in").arg(row.filled).arg(row.indicators);
    }
    if (column == Progress && row.takesPart && row.source == scoring::ValueSource::Reported) {
        return tr("The index is taken from a publication, not computed from indicators.");
    }
    if (column == Instrument) {
        return Wording(m_language.current()).in(row.rubric->name);
    }
    return column == Agency || column == Stage ? text(row, column) : QString();
}

QVariant AssessmentTableModel::sortKey(const OverviewRow& row, int column) const {
    switch (column) {
        case Year:
            return row.year;
        case Index:
        case Predicate:
            // Those that did not take part stand after all others, also after those without a figure.
            if (!row.takesPart) {
                return -2.0;
            }
            return row.index ? row.index->toDouble() : -1.0;
        case Progress:
            return share(row);
        case Stage:
            return row.takesPart ? row.rubric->stageOrder(row.stage) * 2 + (row.isHandedIn() ? 1 : 0) : -1;
        default:
            return text(row, column);
    }
}

QVariant AssessmentTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_overview.rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::TextAlignmentRole:
            return isFigure(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(row, index.column());
        case Qt::ForegroundRole: {
            const bool quiet = index.column() == Kind || (index.column() == Index && !row.complete);
            return quiet ? QVariant(theme::quiet(QApplication::palette())) : QVariant();
        }
        case IdRole:
            return QVariant::fromValue<qint64>(row.id.number);
        case SortRole:
            return sortKey(row, index.column());
        case ShareRole:
            return share(row);
        case InstrumentRole:
            return fromStd(row.rubric->id.text);
        case YearRole:
            return row.year;
        case StatesRole:
            return statesOf(row);
        default:
            return {};
    }
}

QVariant AssessmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
        case Agency:
            return tr("Agency");
        case Kind:
            return tr("Kind");
        case Instrument:
            return tr("Instrument");
        case Year:
            return tr("Year");
        case Index:
            return tr("Index");
        case Predicate:
            return tr("Predicate");
        case Progress:
            return tr("Completeness");
        case Stage:
            return tr("Stage");
        default:
            return {};
    }
}

void AssessmentTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

}  // namespace matang::gui
