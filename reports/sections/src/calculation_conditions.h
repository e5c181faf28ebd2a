// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/condition.h>
#include <matang/scoring/circumstances.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace matang::sections {

/// What a worksheet knows of a node that a condition asks for.
struct KnownFigure {
    std::optional<base::Rational> value;  ///< nothing: not known, which holds for nothing
    std::string cell;                     ///< where it stands on the sheet; empty: nowhere
};

/// Writes conditions as worksheets ask them. What stands nowhere on the sheet is written as it holds now.
class ConditionWriting {
public:
    std::function<KnownFigure(rubric::NodeIndex)> value;     ///< before level gates
    std::function<KnownFigure(rubric::NodeIndex)> measured;  ///< before normalisation
    const std::vector<scoring::EvidenceCount>* evidence = nullptr;

    [[nodiscard]] std::string text(const rubric::Condition& condition);
    /// True where some part of what was written cannot change with the cells.
    [[nodiscard]] bool isFixed() const { return m_fixed; }

private:
    [[nodiscard]] std::string joined(const char* function, const rubric::Condition& condition);
    [[nodiscard]] std::string compared(const KnownFigure& figure, const rubric::Condition& condition);
    [[nodiscard]] std::string asItIs(bool holds);
    [[nodiscard]] bool hasEvidence(const rubric::Condition& condition) const;

    bool m_fixed = false;
};

}  // namespace matang::sections
