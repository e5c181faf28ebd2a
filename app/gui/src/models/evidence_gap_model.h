// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"

#include <QAbstractTableModel>

namespace matang::gui {

class LanguageSwitch;

/// What the instrument's rules miss in the evidence of the open assessment: the worklist, one row for each gap.
class EvidenceGapModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Indicator, Level, Missing, ToDo, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, LinkRole, SeverityRole, DomainRole };

    EvidenceGapModel(const AssessmentDocument& document, const LanguageSwitch& language, QObject* parent = nullptr);
    void read();
    void clear();
    [[nodiscard]] const analysis::EvidenceGap* at(int row) const;
    [[nodiscard]] int errors() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const analysis::EvidenceGap& gap, int column) const;

    const AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    std::vector<analysis::EvidenceGap> m_gaps;
    std::vector<analysis::EvidenceItem> m_items;
};

}  // namespace matang::gui
