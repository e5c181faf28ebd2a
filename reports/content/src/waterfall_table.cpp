// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing_tables.h"
#include "figure_cells.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::content {

namespace {

using base::Rational;

/// The exact value of a figure for programs; nothing where it has none.
std::optional<Rational> exactly(const ChartValue& value) {
    const auto number = base::parseNumber(value.plain);
    return number ? std::optional(*number) : std::nullopt;
}

/// With how many decimals a shown figure is printed.
int decimalsOf(const std::string& label) {
    const std::size_t mark = label.find_last_of(",.");
    if (mark == std::string::npos) {
        return 0;
    }
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return static_cast<int>(std::count_if(label.begin() + static_cast<std::ptrdiff_t>(mark), label.end(), isDigit));
}

/// Adds the changes to the start, one after the other, as exactly as they are told.
class RunningSum {
public:
    RunningSum(const WaterfallSpec& drawing, text::Language language)
        : m_sum(exactly(drawing.from)),
          m_decimals(std::max(decimalsOf(drawing.from.label), decimalsOf(drawing.to.label))),
          m_language(language) {
        for (const auto& row : drawing.rows) {
            m_decimals = std::max(m_decimals, decimalsOf(row.change.label));
        }
    }

    ChartTable::Cell after(const WaterfallSpec::Row& row) {
        const std::optional<Rational> change = exactly(row.change);
        m_sum = m_sum && change ? std::optional(*m_sum + *change) : std::nullopt;
        if (row.reached) {
            return figureCell(row.reached);
        }
        if (!m_sum) {
            return {};
        }
        return {text::figure(*m_sum, m_decimals, m_language), base::formatDecimal(*m_sum, m_decimals)};
    }

private:
    std::optional<Rational> m_sum;
    int m_decimals;
    text::Language m_language;
};

}  // namespace

ChartTable tableOf(const WaterfallSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).words().figures().figures().table();
    RunningSum sum(drawing, chart.language);
    table.rows.push_back({textCell(drawing.fromName), {}, figureCell(drawing.from)});
    for (const auto& row : drawing.rows) {
        table.rows.push_back({textCell(row.name), figureCell(row.change), sum.after(row)});
    }
    table.rows.push_back({textCell(drawing.toName), {}, figureCell(drawing.to)});
    return table;
}

}  // namespace matang::content
