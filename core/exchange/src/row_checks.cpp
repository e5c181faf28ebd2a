// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_checks.h"

#include <matang/rubric/suggestion.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace matang::exchange {
namespace {

constexpr std::size_t kLongestList = 12;

/// Where a rubric has several profiles, only the index can be given without naming one.
void checkProfile(RowCells& cells, const ValuesRow& row) {
    const rubric::Rubric& rubric = *row.rubric.rubric;
    const auto isIndex = [&](const GivenValue& value) { return value.node == rubric.nodes.front().id; };
    if (!row.rubric.weights->known && !std::all_of(row.values.begin(), row.values.end(), isIndex)) {
        cells.report(
            "profile", "profile-needed",
            {{"rubric", rubric.id.text}, {"known", listed(rubric.profiles, [](const rubric::Profile& known) { return known.id.text; })}});
    }
}

/// Where the rubric names the units there are, only those.
void checkUnitIsThere(RowCells& cells, const std::string& unit, const rubric::Node& repeated) {
    const std::vector<rubric::Repetition::Unit>& fixed = repeated.repetition->fixed;
    std::vector<std::string_view> known;
    known.reserve(fixed.size());
    for (const rubric::Repetition::Unit& one : fixed) {
        known.push_back(one.id);
    }
    if (!known.empty() && std::find(known.begin(), known.end(), unit) == known.end()) {
        cells.report("unit", "unit-unknown",
                     {{"unit", unit},
                      {"node", repeated.id.text},
                      {"known", rubric::wordList(known, rubric::nearestWord(unit, known), kLongestList)}});
    }
}

/// A value below a repeated node belongs to one unit; the repeated node itself may also have a value of all units together.
void checkUnits(RowCells& cells, const ValuesRow& row) {
    const rubric::Rubric& rubric = *row.rubric.rubric;
    bool missing = false;
    std::set<rubric::NodeIndex> looked;
    for (const GivenValue& value : row.values) {
        const rubric::NodeIndex index = rubric.find(value.node);
        const rubric::NodeIndex repeated = rubric.repeatedAbove(index);
        if (repeated < 0) {
            if (!row.unit.empty()) {
                cells.report(value.position, "unit-not-repeated", {{"node", value.node.text}, {"unit", row.unit}});
            }
        } else if (!row.unit.empty()) {
            if (looked.insert(repeated).second) {
                checkUnitIsThere(cells, row.unit, rubric.node(repeated));
            }
        } else if (index != repeated && !missing) {
            const base::SourcePosition at = cells.has("unit") ? cells.position(cells.at("unit")) : value.position;
            cells.report(at, "unit-needed", {{"node", value.node.text}, {"repeated", rubric.node(repeated).id.text}});
            missing = true;
        }
    }
}

/// When and by whom an amount was measured can only be said where there is one.
void checkMeasured(RowCells& cells, const ValuesRow& row) {
    const rubric::Rubric& rubric = *row.rubric.rubric;
    const auto isMeasured = [&](const GivenValue& value) { return rubric.node(rubric.find(value.node)).quantity.has_value(); };
    if (row.values.empty() || std::any_of(row.values.begin(), row.values.end(), isMeasured)) {
        return;
    }
    for (const char* column : {"measured_year", "measured_source"}) {
        if (!cells.text(column).empty()) {
            cells.report(column, "not-measured", {{"column", column}});
        }
    }
}

void checkAnswer(RowCells& cells, const ValuesRow& row) {
    const bool toBe = row.answer == assessment::Answer::ToBe;
    if (toBe && !row.rubric.rubric->asksToBe) {
        cells.report("answer", "answer-not-asked", {{"rubric", row.rubric.rubric->id.text}});
    }
    if (!toBe && row.unit.empty()) {
        return;
    }
    for (const char* column : {"predicate", "published_index"}) {
        if (!cells.text(column).empty()) {
            cells.report(column, "figure-not-by-unit", {{"column", column}});
        }
    }
}

}  // namespace

void checkRow(RowCells& cells, const ValuesRow& row) {
    checkProfile(cells, row);
    checkUnits(cells, row);
    checkAnswer(cells, row);
    checkMeasured(cells, row);
}

}  // namespace matang::exchange
