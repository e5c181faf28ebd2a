// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"
#include "remarks.h"
#include "units.h"
#include "weighing.h"

#include <matang/base/decimal.h>
#include <matang/sections/formula_text.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;
using scoring::Explanation;
using scoring::Rule;

constexpr std::size_t kMostUnitRows = 60;  // with the parts of every unit; of more only the units themselves

std::string joined(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? left + right : left + "; " + right;
}

class Calculations {
public:
    explicit Calculations(const ReportContext& context) : m_context(context) {}

    [[nodiscard]] content::Table table() {
        m_table.title = m_context.say("method-table");
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, 8},
                           {m_context.say("column-name"), Alignment::Text, 28},
                           {m_context.say("column-calculation"), Alignment::Text, 0},
                           {m_context.say("column-result"), Alignment::Text, 22}};
        add(m_context.explanation(), m_context.name(rubric::kRoot), 0);
        if (!m_context.roundsContributions()) {
            m_table.note = m_context.say("method-table-note");
        }
        return std::move(m_table);
    }

private:
    void add(const Explanation& one, const std::string& name, int depth) {
        const bool leaf = m_context.rubric().node(one.node).isIndicator();
        if (leaf || (one.terms.empty() && one.rule != Rule::NotApplicable)) {
            return;
        }
        content::Table::Row row;
        row.depth = depth;
        row.emphasis = one.node == rubric::kRoot;
        row.cells = {m_context.number(one.node), name, formula(one), result(one)};
        m_table.rows.push_back(std::move(row));
        if (m_context.rubric().node(one.node).repetition && one.unit.empty()) {
            addUnits(one, name, depth + 1);
            return;
        }
        for (const Explanation& part : one.parts) {
            add(part, m_context.name(part.node), one.unit.empty() ? std::max(0, m_context.rubric().node(part.node).depth - 1) : depth + 1);
        }
    }

    void addUnits(const Explanation& repeated, const std::string& name, int depth) {
        std::vector<const Explanation*> units;
        std::size_t rows = 0;
        for (const Explanation& unit : repeated.parts) {
            if (unit.value) {
                units.push_back(&unit);
                rows += 1 + static_cast<std::size_t>(std::count_if(unit.parts.begin(), unit.parts.end(), [this](const Explanation& part) {
                            return !m_context.rubric().node(part.node).isIndicator();
                        }));
            }
        }
        for (std::size_t index = 0; index < std::min(units.size(), kMostUnits); ++index) {
            Explanation unit = *units[index];
            if (rows > kMostUnitRows) {
                unit.parts.clear();
            }
            add(unit, m_context.say("unit-of", {{"name", name}, {"unit", m_context.unitName(unit.node, unit.unit)}}), depth);
        }
        if (const std::string beyond = unitsBeyond(m_context, repeated.node, units.size()); !beyond.empty()) {
            content::Table::Row row;
            row.depth = depth;
            row.cells = {{}, beyond, {}, {}};
            m_table.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] std::string weight(const Rational& value) const { return text::figure(value, 2, m_context.language()); }

    [[nodiscard]] content::Cell formula(const Explanation& one) const {
        if (one.rule == Rule::NotApplicable) {
            return m_context.say("not-applicable");
        }
        if (one.rule == Rule::SumOfContributions || (!one.terms.empty() && one.terms.front().productRounded)) {
            return contributions(one);
        }
        if (countedTerms(one) == 0) {
            return m_context.say("method-no-value");
        }
        Explanation shown = one;
        shown.rule = ruleOf(one);
        FormulaWriting writing;
        writing.value = [this](const Rational& value) { return m_context.shortened(value); };
        writing.weight = [this](const Rational& value) { return weight(value); };
        writing.larger = [](const Rational& number, std::size_t units) {
            return base::formatExact(std::max(number, Rational{static_cast<std::int64_t>(units)}));
        };
        writing.blank = "\u00A0";
        writing.most = one.terms.front().unit.empty() ? 0 : kMostUnits;
        const std::string text = formulaText(shown, writing);
        return {inWords(shown, text), notes(one)};
    }

    /// The rule of a reported node is the one that its parts would be computed by; weights that are all the same are not written.
    [[nodiscard]] Rule ruleOf(const Explanation& one) const {
        if (m_context.rubric().plain) {
            return one.rule == Rule::Reported ? Rule::WeightedMean : one.rule;
        }
        const Rule rule = one.rule == Rule::Reported ? ruleOfNode(one) : one.rule;
        const auto weighsSame = [&](const scoring::Term& term) { return term.weight == one.terms.front().weight; };
        return rule == Rule::WeightedMean && std::all_of(one.terms.begin(), one.terms.end(), weighsSame) ? Rule::Mean : rule;
    }

    [[nodiscard]] Rule ruleOfNode(const Explanation& one) const {
        const rubric::Node& node = m_context.rubric().node(one.node);
        if (node.repetition && one.unit.empty()) {
            return static_cast<Rule>(static_cast<int>(Rule::UnitsMean) + static_cast<int>(node.repetition->combine));
        }
        switch (node.aggregation) {
            case rubric::Aggregation::WeightedMean:
                return Rule::WeightedMean;
            case rubric::Aggregation::Mean:
                return Rule::Mean;
            default:  // from here on both enumerations name the same rules in the same order
                return static_cast<Rule>(static_cast<int>(Rule::GeometricMean) + static_cast<int>(node.aggregation) -
                                         static_cast<int>(rubric::Aggregation::GeometricMean));
        }
    }

    /// Rules that a formula alone does not tell are named.
    [[nodiscard]] std::string inWords(const Explanation& shown, const std::string& formula) const {
        const base::Arguments arguments{{"formula", formula}, {"number", m_context.exact(shown.number)}};
        switch (shown.rule) {
            case Rule::Median:
            case Rule::UnitsMedian:
                return m_context.say("rule-median", arguments);
            case Rule::Minimum:
            case Rule::UnitsMinimum:
                return m_context.say("rule-minimum", arguments);
            case Rule::Maximum:
            case Rule::UnitsMaximum:
                return m_context.say("rule-maximum", arguments);
            case Rule::CountPassed:
                return m_context.say("rule-count-passed", arguments);
            case Rule::UnitsBest:
                return m_context.say("rule-units-best", arguments);
            default:
                return formula;
        }
    }

    /// What the rule divides by, what was done afterwards, and where no fraction is exact.
    [[nodiscard]] std::string notes(const Explanation& one) const {
        std::string text;
        if (one.rule == Rule::UnitsSumOverLarger) {
            text = m_context.say("rule-units-divisor", {{"number", m_context.exact(one.number)}, {"kind", m_context.unitKind(one.node)}});
        }
        if (!one.steps.empty() && one.combined) {
            text = joined(text, m_context.say("step-start", {{"value", m_context.exact(*one.combined)}}));
        }
        text = joined(text, stepsText(m_context, one));
        return one.approximate ? joined(text, m_context.say("method-approximate")) : text;
    }

    /// The rounded contributions as they are added, and below them what each is the product of.
    [[nodiscard]] content::Cell contributions(const Explanation& node) const {
        content::Cell cell;
        for (const scoring::Term& term : node.terms) {
            if (term.counted && term.value && term.product) {
                const std::string product = m_context.contributionText(term.node, *term.product);
                cell.text += (cell.text.empty() ? "" : " + ") + product;
                cell.note += (cell.note.empty() ? "" : ";  ") + weight(term.weight) + "\u00A0%\u00A0×\u00A0" +
                             m_context.figure(*term.value) + "\u00A0=\u00A0" + product;
            }
        }
        return cell;
    }

    [[nodiscard]] std::string result(const Explanation& node) const {
        if (node.rule == Rule::NotApplicable) {
            return "–";
        }
        if (node.rule != Rule::Reported) {
            return node.exact ? rounded(*node.exact) : m_context.figure(node.value);
        }
        const std::string reported = m_context.figure(node.value);
        return node.computedBeside && knowsParts(m_context, node.node)
                   ? m_context.say("method-reported-beside", {{"value", reported}, {"computed", rounded(*node.computedBeside)}})
                   : m_context.say("method-reported-only", {{"value", reported}});
    }

    [[nodiscard]] std::string rounded(const Rational& computed) const {
        const std::string exact = m_context.exact(computed);
        const std::string shown = m_context.figure(computed);
        if (scoring::published(m_context.rubric(), computed) == computed) {
            return shown;
        }
        const bool same = exact.ends_with("\u00A0" + shown);  // shown as finely as the calculation is written
        return same ? exact : m_context.say("method-rounded", {{"value", exact}, {"shown", shown}});
    }

    const ReportContext& m_context;
    content::Table m_table;
};

class Annex {
public:
    explicit Annex(const ReportContext& context) : m_context(context), m_shares(sharesOf(context)) {}

    [[nodiscard]] content::Table table() {
        const bool byPanel = !m_context.input().current.record.marks.empty();
        const bool products = m_context.isPlain();
        m_table.title = m_context.say("method-annex", {{"leaf", m_context.leafKind()}});
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                           {m_context.say("column-indicator"), Alignment::Text, byPanel ? 28 : 44},
                           {m_context.say(products ? "column-calculation" : "column-value"), Alignment::Text, products ? 25 : 22}};
        if (!products && m_shares.contributions) {
            m_table.columns.push_back({m_context.say("column-contribution"), Alignment::Figure, 13});
        }
        m_table.columns.push_back({m_context.say("column-origin-value"), Alignment::Text, 0});
        addLeaves(m_context.explanation());
        for (const NodeIndex node : m_context.weights().uncountedIndicators) {
            addLeaf(scoring::explain(m_context.rubric(), m_context.weights(), m_context.input().current.record, m_context.card(), node,
                                     m_context.input().current.circumstances));
        }
        return std::move(m_table);
    }

private:
    void addLeaves(const Explanation& one) {
        const rubric::Node& node = m_context.rubric().node(one.node);
        if (node.isIndicator()) {
            addLeaf(one);
        } else if (node.repetition && one.unit.empty()) {
            addUnits(one);
        } else {
            for (const Explanation& part : one.parts) {
                addLeaves(part);
            }
        }
    }

    void addLeaf(const Explanation& one) {
        const scoring::NodeScore& score = m_context.card().node(one.node);
        const bool applies = one.rule != Rule::NotApplicable;
        if ((!one.value && applies) || m_context.isRepeated(one.node)) {
            return;
        }
        content::Table::Row row;
        row.cells = {m_context.number(one.node), m_context.name(one.node), valueCell(one, score)};
        if (m_table.columns.size() > kFewestColumns) {
            row.cells.emplace_back(m_context.rubric().node(one.node).counts ? m_context.contribution(one.node) : std::string("–"));
        }
        row.cells.emplace_back(applies ? origin(one, score) : std::string("–"));
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] content::Cell valueCell(const Explanation& one, const scoring::NodeScore& score) const {
        if (one.rule == Rule::NotApplicable) {
            return m_context.say("not-applicable");
        }
        std::string note = stepsText(m_context, one);
        note = one.approximate ? joined(note, m_context.say("method-approximate")) : note;
        if (!m_context.isPlain()) {
            const bool counts = m_context.rubric().node(one.node).counts;
            return {m_context.exact(*one.value), counts ? note : joined(note, m_context.say("not-counted"))};
        }
        const std::string product = score.contribution ? "\u00A0=\u00A0" + m_context.contribution(one.node) : std::string();
        return {m_context.percent(score.shareOfIndex) + "\u00A0×\u00A0" + m_context.exact(*one.value) + product, note};
    }

    /// One row for every unit, with all its figures.
    void addUnits(const Explanation& repeated) {
        std::vector<const Explanation*> units;
        for (const Explanation& unit : repeated.parts) {
            if (unit.value) {
                units.push_back(&unit);
            }
        }
        for (std::size_t index = 0; index < std::min(units.size(), kMostUnits); ++index) {
            const std::string unit = m_context.unitName(repeated.node, units[index]->unit);
            addUnitRow(m_context.say("unit-of", {{"name", m_context.name(repeated.node)}, {"unit", unit}}), figuresOf(*units[index]));
        }
        if (const std::string beyond = unitsBeyond(m_context, repeated.node, units.size()); !beyond.empty()) {
            addUnitRow(beyond, {});
        }
    }

    void addUnitRow(const std::string& name, const std::string& figures) {
        content::Table::Row row;
        row.cells.resize(m_table.columns.size());
        row.cells[1] = name;
        row.cells.back() = figures;
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::string figuresOf(const Explanation& one) const {
        if (m_context.rubric().node(one.node).isIndicator()) {
            const std::string number = m_context.number(one.node);
            const std::string value = one.rule == Rule::NotApplicable ? m_context.say("not-applicable") : valueOf(one);
            return m_context.say("value-of-assessor", {{"assessor", number.empty() ? m_context.name(one.node) : number}, {"value", value}});
        }
        std::string text;
        for (const Explanation& part : one.parts) {
            text = joined(text, figuresOf(part));
        }
        return text;
    }

    [[nodiscard]] std::string valueOf(const Explanation& one) const { return one.value ? m_context.exact(*one.value) : "–"; }

    [[nodiscard]] std::string origin(const Explanation& one, const scoring::NodeScore& score) const {
        std::string text = m_context.origin(score.source);
        if (score.source == scoring::ValueSource::Carried) {
            text += ", " + m_context.say("value-from-stage", {{"stage", m_context.stage(score.stage)}});
        }
        if (one.answers > 0) {
            const Rational& mean = one.combined ? *one.combined : *one.value;
            return text + "; " + m_context.say("survey-mean", {{"count", std::to_string(one.answers)}, {"mean", m_context.exact(mean)}});
        }
        for (const scoring::Term& term : one.terms) {
            if (!term.assessor.empty() && term.value && score.source != scoring::ValueSource::Reported) {
                text += "; " + m_context.say("value-of-assessor",
                                             {{"assessor", term.assessor}, {"value", givenText(m_context, one.node, *term.value)}});
            }
        }
        return text;
    }

    static constexpr std::size_t kFewestColumns = 4;
    const ReportContext& m_context;
    Shares m_shares;
    content::Table m_table;
};

}  // namespace

content::Table calculationTable(const ReportContext& context) {
    return Calculations(context).table();
}

content::Table annexTable(const ReportContext& context) {
    return context.weights().known ? Annex(context).table() : content::Table{};
}

}  // namespace matang::sections
