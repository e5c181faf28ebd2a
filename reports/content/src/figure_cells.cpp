// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_cells.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <cmath>

namespace matang::content {

namespace {

constexpr std::int64_t kBoundUnits = 1'000'000;  // finer bounds are an artefact of binary numbers

}  // namespace

ChartTable::Cell textCell(const std::string& text) {
    return {text, text};
}

ChartTable::Cell figureCell(const ChartValue& value) {
    return {value.label, value.plain.empty() ? value.label : value.plain};
}

ChartTable::Cell figureCell(const std::optional<ChartValue>& value) {
    return value ? figureCell(*value) : ChartTable::Cell{};
}

ChartTable::Cell yearCell(int year) {
    return textCell(std::to_string(year));
}

ChartTable::Cell countCell(int count, text::Language language) {
    return {text::count(count, language), std::to_string(count)};
}

ChartTable::Cell boundCell(double bound, text::Language language) {
    const base::Rational exact(std::llround(bound * static_cast<double>(kBoundUnits)), kBoundUnits);
    return {text::exactFigure(exact, language), base::formatExact(exact)};
}

std::string Columns::nextTitle() {
    return m_next < m_titles.size() ? m_titles[m_next++] : std::string();
}

Columns& Columns::words() {
    m_columns.push_back({nextTitle(), false});
    return *this;
}

Columns& Columns::figures() {
    m_columns.push_back({nextTitle(), true});
    return *this;
}

Columns& Columns::figures(const std::string& title) {
    m_columns.push_back({title, true});
    return *this;
}

}  // namespace matang::content
