// SPDX-License-Identifier: GPL-3.0-or-later
#include "values_file.h"

#include "values_columns.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace matang::exchange {
namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
constexpr std::string_view kFinalStage = "final";
constexpr std::string_view kKinds = "kementerian, lembaga, provinsi, kabupaten, kota";

template <typename Items, typename Name>
std::string listed(const Items& items, Name name) {
    std::string list;
    for (const auto& item : items) {
        list += (list.empty() ? "" : ", ") + std::string(name(item));
    }
    return list;
}

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
    void report(int line, int column, const std::string& code, base::Arguments arguments) {
        m_result.mistakes.push_back({base::Severity::Error,
                                     {m_fileName, line, column},
                                     code,
                                     std::move(arguments),
                                     m_table.lines[static_cast<std::size_t>(line - 1)]});
        m_rowIsGood = false;
    }
    void report(const CsvCell& cell, const std::string& code, base::Arguments arguments) {
        report(cell.line, cell.column, code, std::move(arguments));
    }

    [[nodiscard]] const CsvCell* cell(const CsvRow& row, std::string_view column) const {
        const auto found = m_columns.known.find(column);
        return found == m_columns.known.end() ? nullptr : &row.cells[found->second];
    }
    [[nodiscard]] std::string text(const CsvRow& row, std::string_view column) const {
        const CsvCell* found = cell(row, column);
        return found == nullptr ? std::string{} : trimmed(found->text);
    }

    void readRow(const CsvRow& row) {
        m_rowIsGood = true;
        ValuesRow values;
        values.position = {m_fileName, row.line, row.cells.front().column};
        readAgency(row, values);
        readYear(row, values);
        values.cohort = text(row, "cohort");
        values.assessor = text(row, "assessor");
        values.source = text(row, "source");
        values.predicate = text(row, "predicate");
        if (readRubric(row, values)) {
            readStage(row, values);
            readEdition(row, values);
            m_columns.tidy ? readTidyValue(row, values) : readWideValues(row, values);
            readPublishedIndex(row, values);
            checkProfile(row, values);
        }
        checkTwice(row, values);
        if (m_rowIsGood) {
            m_result.rows.push_back(std::move(values));
        }
    }

    void readAgency(const CsvRow& row, ValuesRow& values) {
        values.agencyCode = text(row, "agency_code");
        values.agencyName = text(row, "agency");
        if (values.agencyCode.empty() && values.agencyName.empty() && (m_columns.has("agency") || m_columns.has("agency_code"))) {
            report(*cell(row, m_columns.has("agency") ? "agency" : "agency_code"), "agency-missing", {});
        }
        checkName(row, values.agencyName);
        const std::string kind = text(row, "kind");
        const std::optional<assessment::AgencyKind> known = assessment::kindFromCode(lowerCase(kind));
        if (!kind.empty() && !known) {
            report(*cell(row, "kind"), "kind-unknown", {{"kind", kind}, {"known", std::string(kKinds)}});
        }
        values.kind = kind.empty() ? assessment::kindFromName(values.agencyName) : known.value_or(assessment::AgencyKind::Unknown);
    }

    /// A name stands in tables, files and reports: one line, no marks that turn the direction of the text around it.
    void checkName(const CsvRow& row, const std::string& name) {
        constexpr std::size_t kLongestName = 200;
        const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; };
        const bool turns = name.find("\xE2\x80\xAA") != std::string::npos || name.find("\xE2\x80\xAB") != std::string::npos ||
                           name.find("\xE2\x80\xAD") != std::string::npos || name.find("\xE2\x80\xAE") != std::string::npos;
        if (name.size() > kLongestName) {
            report(*cell(row, "agency"), "agency-name-long", {{"most", std::to_string(kLongestName)}});
        } else if (turns || std::any_of(name.begin(), name.end(), isControl)) {
            report(*cell(row, "agency"), "agency-name-unprintable", {});
        }
    }

    void readYear(const CsvRow& row, ValuesRow& values) {
        const std::string year = text(row, "year");
        const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), values.year);
        if (year.empty()) {
            if (m_columns.has("year")) {
                report(*cell(row, "year"), "year-missing", {});
            }
        } else if (error != std::errc{} || end != year.data() + year.size() || values.year < kFirstYear || values.year > kLastYear) {
            report(*cell(row, "year"), "year-invalid",
                   {{"text", year}, {"from", std::to_string(kFirstYear)}, {"to", std::to_string(kLastYear)}});
        }
    }

    bool readRubric(const CsvRow& row, ValuesRow& values) {
        if (!m_columns.has("rubric")) {
            m_rowIsGood = false;
            return false;
        }
        const rubric::RubricId id{text(row, "rubric")};
        if (id.empty()) {
            report(*cell(row, "rubric"), "rubric-missing", {});
            return false;
        }
        values.profile = rubric::ProfileId{text(row, "profile")};
        auto& use = m_inUse[{id, values.profile}];
        if (!use.rubric) {
            const auto found = m_rubrics(id);
            if (!found) {
                report(*cell(row, "rubric"), found.error().reason, found.error().arguments);
                return false;
            }
            const auto weights = rubric::weightSet(**found, values.profile);
            if (!weights) {
                report(*cell(row, "profile"), weights.error().reason, weights.error().arguments);
                return false;
            }
            use = {*found, std::make_shared<const rubric::WeightSet>(*weights)};
        }
        values.rubric = use;
        return true;
    }

    void readStage(const CsvRow& row, ValuesRow& values) {
        const std::string stage = text(row, "stage");
        values.stage = rubric::StageId{stage.empty() ? kFinalStage : std::string_view(stage)};
        const rubric::Rubric& rubric = *values.rubric.rubric;
        if (rubric.stageOrder(values.stage) < 0) {
            const CsvCell* at = cell(row, "stage");
            report(at == nullptr ? row.cells.front() : *at, "stage-unknown",
                   {{"stage", values.stage.text},
                    {"rubric", rubric.id.text},
                    {"known", listed(rubric.stages, [](const rubric::Stage& known) { return known.id.text; })}});
        }
    }

    void readEdition(const CsvRow& row, ValuesRow& values) {
        values.edition = text(row, "edition");
        const auto& editions = values.rubric.rubric->editions;
        const auto isNamed = [&](const rubric::Edition& known) { return known.id == values.edition; };
        if (!values.edition.empty() && !editions.empty() && std::none_of(editions.begin(), editions.end(), isNamed)) {
            report(*cell(row, "edition"), "edition-unknown",
                   {{"edition", values.edition}, {"known", listed(editions, [](const rubric::Edition& known) { return known.id; })}});
        }
    }

    void readWideValues(const CsvRow& row, ValuesRow& values) {
        for (const std::size_t column : m_columns.others) {
            const rubric::NodeId node{trimmed(m_table.header[column].text)};
            const bool known = values.rubric.rubric->find(node) >= 0;
            if (known) {
                m_usedColumns.insert(column);
            }
            const std::string given = trimmed(row.cells[column].text);
            if (given.empty()) {
                continue;
            }
            if (known) {
                readValue(row.cells[column], node, given, {}, values);
            } else {
                m_strayCells.emplace_back(column, &row.cells[column], values.rubric.rubric->id.text);
                m_rowIsGood = false;
            }
        }
    }

    void readTidyValue(const CsvRow& row, ValuesRow& values) {
        const CsvCell* nodeCell = cell(row, "node");
        const CsvCell* valueCell = cell(row, "value");
        if (nodeCell == nullptr || valueCell == nullptr) {
            m_rowIsGood = false;
            return;
        }
        const rubric::NodeId node{trimmed(nodeCell->text)};
        const std::string given = trimmed(valueCell->text);
        if (node.empty() && given.empty()) {
            return;
        }
        if (values.rubric.rubric->find(node) < 0) {
            report(*nodeCell, "node-unknown", {{"node", node.text}, {"rubric", values.rubric.rubric->id.text}});
        } else if (given.empty() && values.assessor.empty()) {
            report(*valueCell, "value-missing", {{"node", node.text}});
        } else if (!given.empty()) {
            readValue(*valueCell, node, given, text(row, "note"), values);
        } else if (!text(row, "note").empty()) {
            readNoteAlone(*nodeCell, node, text(row, "note"), values);
        }
    }

    /// An assessor's reasons may be there before the mark is.
    void readNoteAlone(const CsvCell& at, const rubric::NodeId& node, std::string note, ValuesRow& values) {
        const rubric::Rubric& rubric = *values.rubric.rubric;
        if (!rubric.node(rubric.find(node)).isIndicator()) {
            report(at, "mark-not-at-indicator", {{"node", node.text}, {"assessor", values.assessor}});
            return;
        }
        values.values.push_back({node, std::nullopt, std::move(note), {m_fileName, at.line, at.column}});
    }

    void readValue(const CsvCell& at, const rubric::NodeId& node, const std::string& given, std::string note, ValuesRow& values) {
        const auto value = base::parseDecimal(given);
        if (!value) {
            report(at, "value-not-number", {{"text", given}, {"node", node.text}});
            return;
        }
        const rubric::Rubric& rubric = *values.rubric.rubric;
        const rubric::NodeIndex index = rubric.find(node);
        if (values.rubric.weights->known && !values.rubric.weights->holds(index)) {
            report(at, "node-not-in-profile", {{"node", node.text}, {"profile", values.profile.text}});
            return;
        }
        if (rubric.node(index).isIndicator()) {
            checkOnScale(at, rubric, index, value->value, values);
        } else if (!values.assessor.empty()) {
            report(at, "mark-not-at-indicator", {{"node", node.text}, {"assessor", values.assessor}});
        } else {
            checkPossible(at, rubric, node, *value);
        }
        values.values.push_back({node, *value, std::move(note), {m_fileName, at.line, at.column}});
    }

    /// Below the scale's lowest value is odd and flagged, since it has been published; above its highest or below zero cannot be.
    void checkPossible(const CsvCell& at, const rubric::Rubric& rubric, const rubric::NodeId& node, const base::Decimal& value) {
        if (rubric.indexFrom < rubric.indexTo && (value.value > rubric.indexTo || value.value.sign() < 0)) {
            report(at, "value-impossible",
                   {{"node", node.text},
                    {"value", trimmed(at.text)},
                    {"from", base::formatExact(rubric.indexFrom)},
                    {"to", base::formatExact(rubric.indexTo)}});
        }
    }

    void checkOnScale(const CsvCell& at, const rubric::Rubric& rubric, rubric::NodeIndex index, const base::Rational& value,
                      const ValuesRow& values) {
        const rubric::Scale& scale = rubric.scaleOf(index);
        const base::Arguments arguments{{"node", rubric.node(index).id.text},
                                        {"value", base::formatExact(value)},
                                        {"from", base::formatExact(scale.from)},
                                        {"to", base::formatExact(scale.to)}};
        if (value < scale.from || value > scale.to) {
            report(at, "value-outside-scale", arguments);
        } else if (!values.assessor.empty() && !scale.step.isZero() && !((value - scale.from) / scale.step).isWhole()) {
            report(at, "value-between-steps",
                   {{"node", rubric.node(index).id.text}, {"value", base::formatExact(value)}, {"step", base::formatExact(scale.step)}});
        }
    }

    void readPublishedIndex(const CsvRow& row, ValuesRow& values) {
        const std::string given = text(row, "published_index");
        if (given.empty()) {
            return;
        }
        const CsvCell& at = *cell(row, "published_index");
        const auto value = base::parseDecimal(given);
        if (!value) {
            report(at, "value-not-number", {{"text", given}, {"node", "index"}});
            return;
        }
        values.publishedIndex = GivenValue{values.rubric.rubric->nodes.front().id, *value, {}, {m_fileName, at.line, at.column}};
    }

    /// Where a rubric has several profiles, only the index can be given without naming one.
    void checkProfile(const CsvRow& row, const ValuesRow& values) {
        const rubric::Rubric& rubric = *values.rubric.rubric;
        const auto isIndex = [&](const GivenValue& value) { return value.node == rubric.nodes.front().id; };
        if (!values.rubric.weights->known && !std::all_of(values.values.begin(), values.values.end(), isIndex)) {
            const CsvCell* at = cell(row, "profile");
            report(at == nullptr ? row.cells.front() : *at, "profile-needed",
                   {{"rubric", rubric.id.text},
                    {"known", listed(rubric.profiles, [](const rubric::Profile& known) { return known.id.text; })}});
        }
    }

    /// Two rows that say the same thing twice are a mistake even where they agree: nobody could tell which one was meant.
    void checkTwice(const CsvRow& row, const ValuesRow& values) {
        const std::string agency = values.agencyCode.empty() ? assessment::normalisedAgencyName(values.agencyName) : values.agencyCode;
        if (agency.empty() || values.year == 0 || !values.rubric.rubric) {
            return;
        }
        const std::string node = m_columns.tidy ? text(row, "node") : std::string{};
        std::string key = agency;
        for (const std::string& part :
             {values.rubric.rubric->id.text, std::to_string(values.year), values.stage.text, values.assessor, node}) {
            key += '\x1F' + part;
        }
        const auto [first, isNew] = m_firstLines.emplace(std::move(key), row.line);
        if (!isNew && m_columns.tidy) {
            report(*cell(row, "node"), "value-duplicate", {{"node", node}, {"firstLine", std::to_string(first->second)}});
        } else if (!isNew) {
            report(row.cells.front(), "row-duplicate", {{"firstLine", std::to_string(first->second)}});
        }
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
    bool m_rowIsGood = true;
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
