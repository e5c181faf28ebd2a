// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../language_switch.h"
#include "../session/assessment_document.h"

#include <QAbstractItemModel>

namespace matang::gui {

/// The rubric's tree as the open assessment sees it: name, weight, value, the values to compare with, evidence and state of every node.
/// Owns nothing.
class IndicatorTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Weight, Value, StageBefore, LastYear, Target, Evidence, State, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole,  ///< NodeIndex
        IndicatorRole,            ///< bool
        UnsetRole,                ///< bool: an indicator without a value
        NoEvidenceRole,           ///< bool: an indicator with a value and without evidence
        ChangedRole,              ///< bool: differs from last year
        BelowTargetRole,          ///< bool: below its target, or without a value
        DisputedRole,             ///< bool: the assessors do not agree
        AskedRole,                ///< bool: a clarification is not closed
        SearchRole,               ///< text that the filter looks in
        NameRole,                 ///< code and name, without what else is written there
    };

    IndicatorTreeModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QModelIndex indexOf(rubric::NodeIndex node, int column = Name) const;
    /// The words of the rows have changed their language.
    void retranslate();

private:
    [[nodiscard]] const std::vector<rubric::NodeIndex>& childrenOf(rubric::NodeIndex node) const;
    [[nodiscard]] QString text(rubric::NodeIndex node, int column) const;
    [[nodiscard]] QString shortName(rubric::NodeIndex node) const;
    [[nodiscard]] std::optional<base::Rational> targetOf(rubric::NodeIndex node) const;
    void announce(rubric::NodeIndex node);
    void findSharedWords();

    AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    std::vector<qsizetype> m_sharedWords;  ///< by parent: characters with which all its children's names begin
};

}  // namespace matang::gui
