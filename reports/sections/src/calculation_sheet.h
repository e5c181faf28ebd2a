// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation_conditions.h"
#include "report_context.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace matang::sections {

/// What an indicator's figure is made of, as far as a worksheet can follow it: the amount or level that was given or that several marks
/// give, then normalised, rounded, held down by conditions.
struct LeafWay {
    std::optional<base::Rational> start;      ///< nothing: the figure itself was given (reported), or there is none
    std::vector<const scoring::Term*> marks;  ///< that give the start together; empty: it was given as it is
    bool fromMark = false;                    ///< the start is an assessor's mark
    bool normalises = false;
    bool gated = false;
    std::optional<base::Rational> claimed;  ///< before the level's conditions
};
[[nodiscard]] LeafWay leafWay(const Speech& speech, const scoring::Explanation& one);

/// The rows of one year's calculation while they are written.
class CalculationSheet {
public:
    using Row = content::Calculation::Row;

    CalculationSheet(const Speech& speech, const scoring::Explanation& index);

    /// Makes a node known to conditions and names that are written later.
    void learn(const scoring::Explanation& one);

    [[nodiscard]] const Speech& speech() const { return m_speech; }
    [[nodiscard]] const rubric::Node& nodeOf(const scoring::Explanation& one) const { return m_speech.rubric().node(one.node); }
    [[nodiscard]] std::string idOf(rubric::NodeIndex node, const std::string& unit) const;
    [[nodiscard]] std::string idOf(const scoring::Explanation& one) const { return idOf(one.node, one.unit); }
    /// The figure rounded where the rubric rounds values of the node's kind on the way.
    [[nodiscard]] std::string roundedOnTheWay(const scoring::Explanation& one, const std::string& figure) const;
    [[nodiscard]] std::string condition(const rubric::Condition& condition, const std::string& unit);

    Row& add(Row row);
    [[nodiscard]] Row& row(std::size_t at) { return m_rows[at]; }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

    /// The formula where a worksheet takes it; where it is too long, or empty, the value stays given and the node is named.
    void setFormula(std::size_t at, const std::string& formula);

    std::vector<std::string> withoutFormula{};  ///< names of what is computed and has no formula here
    bool fixedConditions = false;               ///< a condition is written as it holds now, whatever the cells say
    bool approximate = false;                   ///< powers are computed by the worksheet in its own precision
    bool fixedYears = false;                    ///< figures of earlier years are given

private:
    using Place = std::pair<rubric::NodeIndex, std::string>;  ///< node and unit

    [[nodiscard]] const scoring::Explanation* find(rubric::NodeIndex node, const std::string& unit) const;
    [[nodiscard]] KnownFigure valueOf(rubric::NodeIndex node, const std::string& unit) const;
    [[nodiscard]] KnownFigure amountOf(rubric::NodeIndex node, const std::string& unit) const;

    const Speech& m_speech;
    std::map<Place, const scoring::Explanation*> m_known;
    std::map<Place, std::size_t> m_units;  ///< number of a unit among those of its repeated node
    std::vector<Row> m_rows;
};

/// Fills the row at a place, which is that of the explained node, and adds below it the rows of what its figure is made of.
void writeLeaf(CalculationSheet& sheet, const scoring::Explanation& one, std::size_t at);
void writeInner(CalculationSheet& sheet, const scoring::Explanation& one, std::size_t at);

}  // namespace matang::sections
