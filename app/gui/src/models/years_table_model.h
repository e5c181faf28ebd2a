// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QAbstractTableModel>

#include "../named_words.h"
#include "../session/assessment_document.h"

#include <memory>

namespace matang::gui {

class LanguageSwitch;

/// The years of the agency within one family of instruments, newest first: index, predicate, change, and the stage that the figures are of.
class YearsTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Year, Instrument, Index, Predicate, Change, Source, Stage, ColumnCount };

    YearsTableModel(const LanguageSwitch& language, QObject* parent = nullptr);

    /// Shows the years of this document; not ready means none.
    void show(const AssessmentDocument* document);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        analysis::YearResult year;
        std::shared_ptr<const rubric::Rubric> rubric;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString change(const Row& row) const;

    const LanguageSwitch& m_language;
    std::vector<Row> m_rows;
    Instruments m_instruments;
};

}  // namespace matang::gui
