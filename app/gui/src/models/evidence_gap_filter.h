// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <matang/rubric/ids.h>

namespace matang::gui {

/// The worklist of one domain, of what must or should be mended, or of what words say.
class EvidenceGapFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// -1: every domain.
    void setDomain(rubric::NodeIndex domain);
    void setOnlyErrors(bool only);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    rubric::NodeIndex m_domain = -1;
    bool m_onlyErrors = false;
    QString m_words;
};

}  // namespace matang::gui
