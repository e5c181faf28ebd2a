// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"
#include "../wording.h"

#include <QCoreApplication>

namespace matang::gui {

/// What the tree of indicators says of a node.
class IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::IndicatorWords)

public:
    IndicatorWords(const AssessmentDocument& document, text::Language language) : m_document(document), m_wording(language) {}

    /// The value with a sign where it changed since last year.
    [[nodiscard]] QString value(rubric::NodeIndex node) const;
    /// Another value of the node, as the current one is written; empty where there is none.
    [[nodiscard]] QString plain(rubric::NodeIndex node, const std::optional<base::Rational>& value) const;
    [[nodiscard]] std::optional<base::Rational> lastYear(rubric::NodeIndex node) const;
    /// How far an indicator is: one sign, and what it means.
    [[nodiscard]] QString stateSign(rubric::NodeIndex node) const;
    [[nodiscard]] QString stateWords(rubric::NodeIndex node) const;
    /// Everything written at the indicator: its own words, its criteria, what people noted, its evidence.
    [[nodiscard]] QString searchText(rubric::NodeIndex node) const;
    /// What every sign means, a line each.
    [[nodiscard]] static QString signs();
    [[nodiscard]] QString toolTip(rubric::NodeIndex node) const;

private:
    /// Figures that no short fraction gives are said as they are printed.
    [[nodiscard]] QString exactly(rubric::NodeIndex node, const std::optional<base::Rational>& value) const;

    const AssessmentDocument& m_document;
    Wording m_wording;
};

}  // namespace matang::gui
