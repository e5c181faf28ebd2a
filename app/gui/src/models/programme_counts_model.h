// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <matang/assessment/programme.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::gui {

class LanguageSwitch;

/// The yearly counts of a programme, typed in place: year, done, of, source. A new year is a row that is not announced before it has a
/// figure, so that nothing is stored that nobody typed.
class ProgrammeCountsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Year, Done, Of, Source, ColumnCount };

    explicit ProgrammeCountsModel(const LanguageSwitch& language, QObject* parent = nullptr);

    /// The counts of a programme; a row that is being begun stays as long as it is the same programme.
    void show(assessment::ProgrammeId programme, const std::vector<assessment::ProgrammeCount>& counts);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The row of a new year: another one, or the one that is still without a figure.
    int begin(int year);
    void remove(int row);
    /// The year after the last one, or this one where there is none yet.
    [[nodiscard]] int nextYear(int usual) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited(const std::vector<matang::assessment::ProgrammeCount>& counts);
    /// Why what was typed was not taken; empty where it was.
    void judged(const QString& problem);

private:
    struct Row {
        int year = 0;
        std::optional<base::Decimal> done;  ///< only a row that is being begun, always the last, has none
        std::optional<base::Decimal> of;
        std::string source;
        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] bool isBegun() const { return !m_rows.empty() && !m_rows.back().done; }
    [[nodiscard]] std::vector<assessment::ProgrammeCount> counts() const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    /// Nothing is changed where the text is refused; the answer is why.
    [[nodiscard]] QString write(Row& row, int column, const QString& text) const;
    [[nodiscard]] QString writeYear(Row& row, const QString& text) const;
    [[nodiscard]] QString writeFigure(std::optional<base::Decimal>& figure, const QString& text) const;
    void moveToItsYear(int row);

    const LanguageSwitch& m_language;
    assessment::ProgrammeId m_programme;
    std::vector<Row> m_rows;
    bool m_readOnly = false;
};

}  // namespace matang::gui
