// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"

#include <QAbstractListModel>

namespace matang::gui {

class LanguageSwitch;

/// The evidence of one indicator: number and name, and under it what it is, where it proves what, and what assessors think of it.
class EvidenceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    EvidenceListModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent = nullptr);

    void setNode(rubric::NodeIndex node);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const assessment::EvidenceLink* at(int row) const;
    [[nodiscard]] const workspace::EvidencePiece* piece(int row) const;
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(assessment::EvidenceLinkId link) const;

private:
    void read();
    [[nodiscard]] QString facts(const workspace::EvidencePiece& piece) const;
    [[nodiscard]] QString toolTip(const workspace::EvidencePiece& piece) const;

    AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    rubric::NodeIndex m_node = -1;
    std::vector<workspace::EvidencePiece> m_pieces;
};

}  // namespace matang::gui
