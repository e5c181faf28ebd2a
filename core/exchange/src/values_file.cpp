// SPDX-License-Identifier: GPL-3.0-or-later
#include "values_file.h"

#include "row_checks.h"
#include "row_head.h"
#include "value_cell.h"
#include "values_columns.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace matang::exchange {
namespace {

constexpr std::string_view kFinalStage = "final";

class ValuesReader {
public:
    ValuesReader(std::string_view text, const std::string& fileName, const RubricSource& rubrics)
        : m_fileName(fileName), m_rubrics(rubrics), m_table(readCsv(text, fileName)) {}

    ValuesFile read() {
        m_result.mistakes = m_table.findings;
        if (!m_table.header.empty()) {
            m_columns = readColumns(m_table, m_fileName, m_result.mistakes);
            for (const CsvRow& row : m_table.rows) {
                readRow(row);
            }
            checkNodeColumns();
        }
        std::stable_sort(
            m_result.mistakes.begin(), m_result.mistakes.end(), [](const base::Diagnostic& left, const base::Diagnostic& right) {
                return std::pair(left.position.line, left.position.column) < std::pair(right.position.line, right.position.column);
            });
        m_result.lines = std::move(m_table.lines);
        return std::move(m_result);
    }

private:
    void readRow(const CsvRow& row) {
        RowCells cells(m_table, m_columns, m_fileName, row, m_result.mistakes);
        ValuesRow values;
        readHead(cells, values);
        if (readRubric(cells, values)) {
            readStage(cells, values);
            readEdition(cells, values);
            m_columns.tidy ? readTidyValue(cells, values) : readWideValues(cells, values);
            readPublishedIndex(cells, values);
            checkRow(cells, values);
        }
        checkTwice(cells, values);
        if (cells.good()) {
            m_result.rows.push_back(std::move(values));
        }
    }

    bool readRubric(RowCells& cells, ValuesRow& values) {
        if (!cells.has("rubric")) {
            cells.spoil();
            return false;
        }
        const rubric::RubricId id{cells.text("rubric")};
        if (id.empty()) {
            cells.report("rubric", "rubric-missing", {});
            return false;
        }
        values.profile = rubric::ProfileId{cells.text("profile")};
        auto& use = m_inUse[{id, values.profile}];
        if (!use.rubric) {
            const auto found = m_rubrics(id);
            if (!found) {
                cells.report("rubric", found.error().reason, found.error().arguments);
                return false;
            }
            const auto weights = rubric::weightSet(**found, values.profile);
            if (!weights) {
                cells.report("profile", weights.error().reason, weights.error().arguments);
                return false;
            }
            use = {*found, std::make_shared<const rubric::WeightSet>(*weights)};
        }
        values.rubric = use;
        return true;
    }

    static void readStage(RowCells& cells, ValuesRow& values) {
        const std::string stage = cells.text("stage");
        values.stage = rubric::StageId{stage.empty() ? kFinalStage : std::string_view(stage)};
        const rubric::Rubric& rubric = *values.rubric.rubric;
        if (rubric.stageOrder(values.stage) < 0) {
            cells.report("stage", "stage-unknown",
                         {{"stage", values.stage.text},
                          {"rubric", rubric.id.text},
                          {"known", listed(rubric.stages, [](const rubric::Stage& known) { return known.id.text; })}});
        }
    }

    static void readEdition(RowCells& cells, ValuesRow& values) {
        values.edition = cells.text("edition");
        const auto& editions = values.rubric.rubric->editions;
        const auto isNamed = [&](const rubric::Edition& known) { return known.id == values.edition; };
        if (!values.edition.empty() && !editions.empty() && std::none_of(editions.begin(), editions.end(), isNamed)) {
            cells.report("edition", "edition-unknown",
                         {{"edition", values.edition}, {"known", listed(editions, [](const rubric::Edition& known) { return known.id; })}});
        }
    }

    void readWideValues(RowCells& cells, ValuesRow& values) {
        if (const assessment::MarkState state = readState(cells); state != assessment::MarkState::Given) {
            cells.report("state", "state-not-for-row", {{"state", std::string(assessment::markStateCode(state))}});
        }
        for (const std::size_t column : m_columns.others) {
            const rubric::NodeId node{trimmed(m_table.header[column].text)};
            const bool known = values.rubric.rubric->find(node) >= 0;
            if (known) {
                m_usedColumns.insert(column);
            }
            const CsvCell& cell = cells.row().cells[column];
            if (trimmed(cell.text).empty()) {
                continue;
            }
            if (known) {
                keep(readWideCell(cells, cell, node, values), values);
            } else {
                m_strayCells.emplace_back(column, &cell, values.rubric.rubric->id.text);
                cells.spoil();
            }
        }
    }

    static std::optional<GivenValue> readWideCell(RowCells& cells, const CsvCell& at, const rubric::NodeId& node, const ValuesRow& values) {
        ValueCell cell(cells, at, values, node);
        const std::string given = trimmed(at.text);
        const std::optional<assessment::MarkState> state = assessment::markStateFromCode(lowerCase(given));
        if (!state || *state == assessment::MarkState::Given) {
            return cell.value(given, {});
        }
        if (values.assessor.empty()) {
            cells.report(at, "assessor-needed", {{"what", lowerCase(given)}});
            return std::nullopt;
        }
        return cell.state(*state, {});
    }

    void readTidyValue(RowCells& cells, ValuesRow& values) {
        const assessment::MarkState state = readState(cells);
        if (!cells.has("node") || !cells.has("value")) {
            cells.spoil();
            return;
        }
        const rubric::NodeId node{cells.text("node")};
        if (node.empty() && cells.text("value").empty() && state == assessment::MarkState::Given) {
            return;
        }
        if (values.rubric.rubric->find(node) < 0) {
            cells.report("node", "node-unknown", {{"node", node.text}, {"rubric", values.rubric.rubric->id.text}});
        } else {
            keep(readTidyCell(cells, node, state, values), values);
        }
    }

    static std::optional<GivenValue> readTidyCell(RowCells& cells, const rubric::NodeId& node, assessment::MarkState state,
                                                  const ValuesRow& values) {
        const std::string given = cells.text("value");
        const std::string note = cells.text("note");
        if (state != assessment::MarkState::Given) {
            if (!given.empty()) {
                cells.report("value", "value-beside-state",
                             {{"node", node.text}, {"state", std::string(assessment::markStateCode(state))}});
            }
            return values.assessor.empty() ? std::nullopt : ValueCell(cells, cells.at("node"), values, node).state(state, note);
        }
        if (!given.empty()) {
            return ValueCell(cells, cells.at("value"), values, node).value(given, note);
        }
        // Who looked into a value, or measured it, needs one; an assessor's reasons alone do not.
        const bool ofValue =
            values.verification != assessment::Verification::None || values.measuredYear != 0 || !values.measuredSource.empty();
        if (values.assessor.empty() || ofValue) {
            cells.report("value", "value-missing", {{"node", node.text}});
            return std::nullopt;
        }
        return note.empty() ? std::nullopt : ValueCell(cells, cells.at("node"), values, node).note(note);
    }

    static void keep(std::optional<GivenValue> value, ValuesRow& values) {
        if (value) {
            values.values.push_back(*std::move(value));
        }
    }

    static void readPublishedIndex(RowCells& cells, ValuesRow& values) {
        const std::string given = cells.text("published_index");
        if (given.empty()) {
            return;
        }
        const auto value = base::parseDecimal(given);
        if (!value) {
            cells.report("published_index", "value-not-number", {{"text", given}, {"node", "index"}});
            return;
        }
        values.publishedIndex = GivenValue{values.rubric.rubric->nodes.front().id, *value, {}, cells.position(cells.at("published_index"))};
    }

    /// Two rows that say the same thing twice are a mistake even where they agree: nobody could tell which one was meant.
    void checkTwice(RowCells& cells, const ValuesRow& values) {
        const std::string agency = values.agencyCode.empty() ? assessment::normalisedAgencyName(values.agencyName) : values.agencyCode;
        if (agency.empty() || values.year == 0 || !values.rubric.rubric) {
            return;
        }
        const std::string node = m_columns.tidy ? cells.text("node") : std::string{};
        std::string key = agency;
        for (const std::string& part : {values.rubric.rubric->id.text, std::to_string(values.year), values.stage.text, values.assessor,
                                        node, values.unit, std::string(assessment::answerCode(values.answer))}) {
            key += '\x1F' + part;
        }
        const auto [first, isNew] = m_firstLines.emplace(std::move(key), cells.row().line);
        if (!isNew && m_columns.tidy) {
            cells.report("node", "value-duplicate", {{"node", node}, {"firstLine", std::to_string(first->second)}});
        } else if (!isNew) {
            cells.report(cells.row().cells.front(), "row-duplicate", {{"firstLine", std::to_string(first->second)}});
        }
    }

    void report(const CsvCell& cell, const std::string& code, base::Arguments arguments) {
        m_result.mistakes.push_back({base::Severity::Error,
                                     {m_fileName, cell.line, cell.column},
                                     code,
                                     std::move(arguments),
                                     m_table.lines[static_cast<std::size_t>(cell.line - 1)]});
    }

    /// A column that is no node of any row's rubric is reported once, at its title; one that belongs to another rubric at every cell.
    /// While a row's rubric is not known, nobody can tell whose node a column is, so nothing is said about it.
    void checkNodeColumns() {
        std::set<std::size_t> strange;
        const bool rubricsKnown =
            !m_inUse.empty() && std::all_of(m_inUse.begin(), m_inUse.end(), [](const auto& use) { return use.second.rubric != nullptr; });
        for (const std::size_t column : m_columns.others) {
            if (rubricsKnown && !m_usedColumns.contains(column)) {
                strange.insert(column);
                const CsvCell& title = m_table.header[column];
                report(title, "column-unknown", {{"column", trimmed(title.text)}});
            }
        }
        for (const StrayCell& stray : m_strayCells) {
            if (!strange.contains(stray.column)) {
                report(*stray.cell, "node-unknown", {{"node", trimmed(m_table.header[stray.column].text)}, {"rubric", stray.rubric}});
            }
        }
    }

    struct StrayCell {
        StrayCell(std::size_t at, const CsvCell* value, std::string id) : column(at), cell(value), rubric(std::move(id)) {}
        std::size_t column;
        const CsvCell* cell;
        std::string rubric;
    };

    std::string m_fileName;
    const RubricSource& m_rubrics;
    CsvTable m_table;
    ValuesColumns m_columns;
    ValuesFile m_result;
    std::map<std::pair<rubric::RubricId, rubric::ProfileId>, RubricInUse> m_inUse;
    std::map<std::string, int> m_firstLines;
    std::set<std::size_t> m_usedColumns;
    std::vector<StrayCell> m_strayCells;
};

}  // namespace

ValuesFile readValues(std::string_view text, const std::string& fileName, const RubricSource& rubrics) {
    return ValuesReader(text, fileName, rubrics).read();
}

}  // namespace matang::exchange
