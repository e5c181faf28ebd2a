// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"
#include "remarks.h"
#include "units.h"

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
        const std::vector<const Explanation*> units = unitsOf(m_context, repeated);
        std::size_t rows = 0;
        for (const Explanation* unit : units) {
            rows += 1 + static_cast<std::size_t>(std::count_if(unit->parts.begin(), unit->parts.end(), [this](const Explanation& part) {
                        return !m_context.rubric().node(part.node).isIndicator();
                    }));
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
        sortUnits(shown);
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

    void sortUnits(Explanation& shown) const {
        const auto& repetition = m_context.rubric().node(shown.node).repetition;
        if (repetition && repetition->fixed.empty() && shown.unit.empty()) {
            std::stable_sort(shown.terms.begin(), shown.terms.end(),
                             [](const scoring::Term& left, const scoring::Term& right) { return standsBefore(left.unit, right.unit); });
        }
    }

    /// The rule of a reported node is the one that its parts would be computed by; weights that are all the same are not written.
    [[nodiscard]] Rule ruleOf(const Explanation& one) const {
        if (m_context.rubric().plain) {
            const Rule rule = one.rule == Rule::Reported ? Rule::WeightedMean : one.rule;
            return rule == Rule::Mean && countedTerms(one) == 1 ? Rule::Sum : rule;  // the mean of one figure is that figure
        }
        const Rule rule = one.rule == Rule::Reported ? ruleOfNode(one) : one.rule;
        const bool mean = rule == Rule::WeightedMean || rule == Rule::Mean;
        if (mean && countedTerms(one) == 1) {
            return Rule::Sum;
        }
        return rule == Rule::WeightedMean && weighTheSame(one) ? Rule::Mean : rule;
    }

    [[nodiscard]] static bool weighTheSame(const Explanation& one) {
        const scoring::Term* first = nullptr;
        for (const scoring::Term& term : one.terms) {
            if (!term.counted || !term.value) {
                continue;
            }
            if (first != nullptr && term.weight != first->weight) {
                return false;
            }
            first = &term;
        }
        return true;
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
        if (!one.steps.empty() && one.combined && one.steps.front().code != "step-over-years") {
            text = inTurn(text, m_context.say("step-start", {{"value", m_context.exact(*one.combined)}}));
        }
        text = inTurn(text, stepsText(m_context, one));
        return one.approximate ? inTurn(text, m_context.say("method-approximate")) : text;
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

}  // namespace

content::Table calculationTable(const ReportContext& context) {
    return Calculations(context).table();
}

}  // namespace matang::sections
