// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_formulas.h"
#include "calculation_sheet.h"

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;
using scoring::Explanation;
using scoring::Rule;
using scoring::Term;

bool isCounted(const Term& term) {
    return term.counted && term.value.has_value();
}

/// An earlier year that is mixed in, with what it counts for.
struct EarlierFigure {
    int year = 0;
    Rational weight;
    Rational value;
};

/// The earlier years that the rubric's rule takes, as scoring takes them.
std::vector<EarlierFigure> earlierFigures(const Speech& speech, rubric::NodeIndex node) {
    const rubric::OverYears& rule = *speech.rubric().node(node).overYears;
    std::vector<EarlierFigure> years;
    for (const scoring::EarlierYear& earlier : speech.scored().circumstances.earlier) {
        const auto& value = earlier.values[static_cast<std::size_t>(node)];
        const std::size_t at = rule.within == 0 ? static_cast<std::size_t>(earlier.yearsBack) : years.size() + 1;
        if (value && at < rule.weights.size() && (rule.within == 0 || earlier.yearsBack <= rule.within)) {
            years.push_back({speech.scored().record.assessment.year - earlier.yearsBack, rule.weights[at], *value});
        }
    }
    return years;
}

class InnerWriting {
public:
    InnerWriting(CalculationSheet& sheet, const Explanation& one, std::size_t at)
        : m_sheet(sheet), m_speech(sheet.speech()), m_one(one), m_node(sheet.nodeOf(one)), m_at(at), m_id(sheet.idOf(one)) {}

    void write() {
        if (m_one.rule == Rule::NotSet || m_one.rule == Rule::NotApplicable || !m_one.value) {
            return;
        }
        if (m_one.rule != Rule::Reported) {
            m_sheet.setFormula(m_at, formula(m_one.rule, m_sheet.row(m_at).depth + 1));
        } else if (m_one.computedBeside && std::any_of(m_one.terms.begin(), m_one.terms.end(), isCounted)) {
            writeBeside();
        }
    }

private:
    /// What the parts of a reported node give, in a row of its own: it does not count, and shows where the two differ.
    void writeBeside() {
        CalculationSheet::Row row;
        row.id = m_id + "~parts";
        row.name = m_speech.say("calculation-parts");
        row.depth = m_sheet.row(m_at).depth + 1;
        row.value = m_one.computedBeside;
        row.origin = m_speech.say("calculation-origin-beside");
        const int depth = row.depth + 1;
        m_sheet.add(std::move(row));
        const std::size_t beside = m_sheet.size() - 1;
        m_sheet.setFormula(beside, formula(ruleOfParts(), depth));
    }

    /// By what rule the parts of a reported node are put together.
    [[nodiscard]] Rule ruleOfParts() const {
        const auto& terms = m_one.terms;
        if (std::any_of(terms.begin(), terms.end(), [](const Term& term) { return term.productRounded; })) {
            return Rule::SumOfContributions;
        }
        if (m_node.repetition && m_one.unit.empty()) {
            return static_cast<Rule>(static_cast<int>(Rule::UnitsMean) + static_cast<int>(m_node.repetition->combine));
        }
        switch (m_node.aggregation) {
            case rubric::Aggregation::WeightedMean:
                return Rule::WeightedMean;
            case rubric::Aggregation::Mean:
                return Rule::Mean;
            default:  // from here on both enumerations name the same rules in the same order
                return static_cast<Rule>(static_cast<int>(Rule::GeometricMean) + static_cast<int>(m_node.aggregation) -
                                         static_cast<int>(rubric::Aggregation::GeometricMean));
        }
    }

    [[nodiscard]] std::string formula(Rule rule, int depth) {
        std::string figure = combined(rule);
        const bool unitOfRepeated = m_node.repetition && !m_one.unit.empty();
        if (figure.empty()) {
            return {};
        }
        if (!m_speech.rubric().plain && !unitOfRepeated) {
            figure = adjusted(figure);
            figure = m_node.overYears ? overYears(figure, depth) : figure;
        }
        return m_sheet.roundedOnTheWay(m_one, figure);
    }

    [[nodiscard]] std::string combined(Rule rule) {
        if (rule == Rule::SumOfContributions) {
            return sumOfContributions();
        }
        const Operands operands = operandsOf(rule);
        if (operands.empty()) {
            return {};
        }
        switch (rule) {
            case Rule::WeightedMean:
                return weightedMeanOf(operands);
            case Rule::Mean:
                return m_even ? meanOf(operands) : weightedMeanOf(operands);
            case Rule::GeometricMean:
                m_sheet.approximate = true;
                return geometricMeanOf(operands);
            case Rule::HarmonicMean:
                return harmonicMeanOf(operands);
            case Rule::CountPassed:
                return countOfPassed(operands, m_node.pass);
            case Rule::Median:
            case Rule::UnitsMedian:
                return medianOf(operands);
            case Rule::Minimum:
            case Rule::UnitsMinimum:
                return lowestOf(operands);
            case Rule::Maximum:
            case Rule::UnitsMaximum:
                return highestOf(operands);
            case Rule::Sum:
            case Rule::UnitsSum:
                return sumOf(operands);
            case Rule::UnitsMean:
                return meanOf(operands);
            case Rule::UnitsBest:
                return meanOfBest(operands, static_cast<std::size_t>(m_node.repetition->number));
            case Rule::UnitsSumOverLarger:
                return sumOf(operands) + "/" + std::to_string(std::max(m_node.repetition->number, static_cast<int>(operands.size())));
            default:
                return {};
        }
    }

    /// The parts that have a value; one that is not filled completely weighs as much as it covers.
    [[nodiscard]] Operands operandsOf(Rule rule) {
        Operands operands;
        m_even = true;
        const Term* first = nullptr;
        for (const Term& term : m_one.terms) {
            if (!term.value || (term.unit.empty() && !term.counted)) {
                continue;
            }
            const std::string id = term.unit.empty() ? m_sheet.idOf(term.node, m_one.unit) : m_sheet.idOf(m_one.node, term.unit);
            const Rational weight = term.weight * term.coverage;
            m_even = m_even && (first == nullptr || first->weight * first->coverage == weight);
            first = &term;
            operands.push_back({valueCell(id), weightText(id, term), !weight.isZero()});
        }
        const bool weighs = rule == Rule::WeightedMean || (rule == Rule::Mean && !m_even);
        const bool anyWeighs = std::any_of(operands.begin(), operands.end(), [](const Operand& one) { return one.weighs; });
        return weighs && !anyWeighs ? Operands() : operands;
    }

    [[nodiscard]] static std::string weightText(const std::string& id, const Term& term) {
        return weightCell(id) + (term.coverage == Rational{1} ? std::string() : "*" + numberText(term.coverage));
    }

    /// Rounded contributions are added; where something is missing they count for as much as is there.
    [[nodiscard]] std::string sumOfContributions() {
        Operands contributions;
        std::string weights;
        for (const Term& term : m_one.terms) {
            const Rational counts = (term.weight.isZero() ? Rational{} : Rational{1}) * term.coverage;
            if (!isCounted(term) || counts.isZero()) {
                continue;
            }
            const std::string id = m_sheet.idOf(term.node, m_one.unit);
            const Rational part = m_speech.card().node(term.node).applies * term.coverage;
            contributions.push_back({contributionCell(id) + (part == Rational{1} ? "" : "*" + numberText(part))});
            weights += (weights.empty() ? "" : "+") + weightText(id, term);
        }
        if (contributions.empty()) {
            return {};
        }
        const std::string sum = sumOf(contributions);
        return m_one.weightSum == Rational{100} ? sum : sum + "*100/(" + weights + ")";
    }

    [[nodiscard]] std::string adjusted(std::string figure) {
        const rubric::Adjustment& rule = m_node.adjustment;
        if (rule.times != Rational{1}) {
            figure = "(" + figure + ")*" + numberText(rule.times);
        }
        if (!rule.plus.isZero()) {
            figure = "(" + figure + "+" + numberText(rule.plus) + ")";
        }
        for (const rubric::Bonus& bonus : m_node.bonuses) {
            figure = "(" + figure + "+IF(" + m_sheet.condition(bonus.when, m_one.unit) + "," + numberText(bonus.plus) + ",0))";
        }
        if (rule.atLeast) {
            figure = "MAX(" + figure + "," + numberText(*rule.atLeast) + ")";
        }
        if (rule.atMost) {
            figure = "MIN(" + figure + "," + numberText(*rule.atMost) + ")";
        }
        for (const rubric::Limit& limit : m_node.limits) {
            figure = "MIN(" + figure + ",IF(" + m_sheet.condition(limit.when, m_one.unit) + "," + numberText(limit.atMost) + ",1E+99))";
        }
        return figure;
    }

    /// Earlier years stand in rows of their own: their figures are given here.
    [[nodiscard]] std::string overYears(const std::string& figure, int depth) {
        const std::vector<EarlierFigure> earlier = earlierFigures(m_speech, m_one.node);
        const Rational own = m_node.overYears->weights.empty() ? Rational{} : m_node.overYears->weights.front();
        if (earlier.empty()) {
            return figure;
        }
        m_sheet.fixedYears = true;
        std::string sum = numberText(own) + "*(" + figure + ")";
        std::string weights = numberText(own);
        for (const EarlierFigure& one : earlier) {
            CalculationSheet::Row row;
            row.id = m_id + "~" + std::to_string(one.year);
            row.name = m_speech.say("calculation-earlier", {{"year", std::to_string(one.year)}});
            row.depth = depth;
            row.weight = one.weight;
            row.value = one.value;
            sum += "+" + weightCell(row.id) + "*" + valueCell(row.id);
            weights += "+" + weightCell(row.id);
            m_sheet.add(std::move(row));
        }
        return "(" + sum + ")/(" + weights + ")";
    }

    CalculationSheet& m_sheet;
    const Speech& m_speech;
    const Explanation& m_one;
    const rubric::Node& m_node;
    std::size_t m_at;
    std::string m_id;
    bool m_even = true;  ///< the parts all count the same
};

}  // namespace

void writeInner(CalculationSheet& sheet, const Explanation& one, std::size_t at) {
    InnerWriting(sheet, one, at).write();
}

}  // namespace matang::sections
