// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/overview.h"
#include "../summary/round_state.h"

#include <QAbstractTableModel>

namespace matang::gui {

class LanguageSwitch;

/// All assessments of the workspace, one a row.
class AssessmentTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Agency, Kind, Instrument, Year, Index, Predicate, Progress, Stage, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,  ///< row id of the assessment, qint64
        SortRole,               ///< number or text to sort by
        ShareRole,              ///< Progress: filled share, 0 to 1; below 0 where the index is reported or the agency did not take part
        InstrumentRole,         ///< id of the rubric
        YearRole,               ///< number
        StatesRole,             ///< number: a bit for every State that it is in
    };

    /// What a list may be narrowed to. The first three are the coarse ones; the others tell a round apart.
    enum State { NotComplete, Complete, DidNotTakePart, NotBegun, BeingFilled, Filled, HandedIn, Reported };
    [[nodiscard]] static State stateOf(RoundState state);

    AssessmentTableModel(Overview& overview, const LanguageSwitch& language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString toolTip(const OverviewRow& row, int column) const;
    [[nodiscard]] QString stage(const OverviewRow& row) const;
    [[nodiscard]] QString text(const OverviewRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const OverviewRow& row, int column) const;

    Overview& m_overview;
    const LanguageSwitch& m_language;
};

}  // namespace matang::gui
