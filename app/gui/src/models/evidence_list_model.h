// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"

#include <QAbstractListModel>

namespace matang::gui {

class LanguageSwitch;

/// The evidence of one indicator: letter, file name, place in the file, size.
class EvidenceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    EvidenceListModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent = nullptr);

    void setNode(rubric::NodeIndex node);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const assessment::EvidenceLink* at(int row) const;

private:
    void read();

    AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    rubric::NodeIndex m_node = -1;
    std::vector<assessment::EvidenceLink> m_links;
};

}  // namespace matang::gui
