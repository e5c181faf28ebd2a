// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_cells.h"
#include "values_file.h"

#include <optional>
#include <string>

namespace matang::exchange {

/// The checks of one cell: what it may say depends on its node, and on whether an assessor speaks.
///
/// Without an assessor it is a published figure, on the scale of the indicator or of the index. With one it is a mark: a level of the
/// scale, or the amount where the indicator measures one, or the code of an answer where many people are asked.
class ValueCell {
public:
    /// The rubric knows the node.
    ValueCell(RowCells& cells, const CsvCell& at, const ValuesRow& row, const rubric::NodeId& node);

    // Each gives nothing where the cell says nothing that could be kept; mistakes are reported, see importValues.

    /// A number, or a word where words are answered.
    [[nodiscard]] std::optional<GivenValue> value(const std::string& given, std::string note);
    /// A mark that says why there is no value.
    [[nodiscard]] std::optional<GivenValue> state(assessment::MarkState state, std::string note);
    /// An assessor's reasons, which may be there before the mark is.
    [[nodiscard]] std::optional<GivenValue> note(std::string note);

private:
    [[nodiscard]] std::optional<base::Decimal> number(const std::string& given);
    [[nodiscard]] bool isUnclear(const std::string& given);
    [[nodiscard]] std::optional<base::Decimal> category(const std::string& given);
    [[nodiscard]] bool isInProfile();
    [[nodiscard]] bool isMarkAtIndicator();
    void checkMark(const base::Rational& value);
    void checkAmount(const base::Rational& value);
    void checkCode(const base::Rational& value);
    void checkLevel(const base::Rational& value);
    void checkOnScale(const base::Rational& value);
    void checkPossible(const base::Rational& value);
    void report(const std::string& code, base::Arguments arguments) { m_cells.report(m_at, code, std::move(arguments)); }
    [[nodiscard]] GivenValue given(std::optional<base::Decimal> value, std::string note) const;

    RowCells& m_cells;
    const CsvCell& m_at;
    const ValuesRow& m_row;
    const rubric::Rubric& m_rubric;
    const rubric::NodeIndex m_index;
    const rubric::Node& m_node;
};

}  // namespace matang::exchange
