// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/formula_text.h>

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;
using scoring::Explanation;
using scoring::Rule;
using scoring::Term;

bool isCounted(const Term& term) {
    return term.counted && term.value;
}

/// What stands between the parts of a formula.
const char* joint(Rule rule) {
    switch (rule) {
        case Rule::GeometricMean:
            return " × ";
        case Rule::Median:
        case Rule::Minimum:
        case Rule::Maximum:
        case Rule::CountPassed:
        case Rule::UnitsBest:
        case Rule::UnitsMedian:
        case Rule::UnitsMinimum:
        case Rule::UnitsMaximum:
            return "; ";
        default:
            return " + ";
    }
}

/// A plain mean whose parts do not all count the same, because some are not complete, is written with its weights.
bool isUneven(const Explanation& one) {
    const Term* first = nullptr;
    for (const Term& term : one.terms) {
        if (isCounted(term) && term.node >= 0) {
            if (first != nullptr && term.weight * term.coverage != first->weight * first->coverage) {
                return true;
            }
            first = &term;
        }
    }
    return false;
}

class Formula {
public:
    Formula(const Explanation& one, const FormulaWriting& writing)
        : m_one(one), m_writing(writing), m_rule(one.rule == Rule::Mean && isUneven(one) ? Rule::WeightedMean : one.rule) {}

    [[nodiscard]] std::string text() const {
        std::string terms;
        std::size_t written = 0;
        for (const Term& term : m_one.terms) {
            if (!isCounted(term)) {
                continue;
            }
            terms += terms.empty() ? "" : joint(m_rule);
            if (m_writing.most > 0 && written == m_writing.most) {
                terms += "…";
                break;
            }
            terms += termText(term);
            ++written;
        }
        return bracketed(terms);
    }

private:
    [[nodiscard]] std::string bracketed(const std::string& terms) const {
        switch (m_rule) {
            case Rule::WeightedMean:
                return "(" + terms + ") / " + m_writing.weight(m_one.weightSum);
            case Rule::HarmonicMean:
                return m_writing.weight(m_one.weightSum) + " / (" + terms + ")";
            case Rule::Mean:
            case Rule::PanelMean:
            case Rule::UnitsMean:
                return "(" + terms + ") / " + std::to_string(countedTerms(m_one));
            case Rule::UnitsSumOverLarger:
                return "(" + terms + ") / " + m_writing.larger(m_one.number, countedTerms(m_one));
            default:
                return terms;
        }
    }

    [[nodiscard]] std::string termText(const Term& term) const {
        const std::string value = m_writing.value(*term.value);
        const std::string times = m_writing.blank + "×" + m_writing.blank;
        const std::string percent = m_writing.blank + "%";
        if (!term.unit.empty()) {
            return m_writing.unit ? value + m_writing.unit(term.unit) : value;
        }
        switch (m_rule) {
            case Rule::WeightedMean:
                return m_writing.weight(term.weight * term.coverage) + times + value;
            case Rule::GeometricMean:
                return value + "^(" + m_writing.weight(share(term)) + percent + ")";
            case Rule::HarmonicMean:
                return m_writing.weight(term.weight * term.coverage) + " / " + value;
            case Rule::SumOfContributions:
                return m_writing.value(*term.product) + " [" + m_writing.weight(term.weight) + percent + times + value + "]";
            case Rule::PanelMean:
            case Rule::PanelMedian:
            case Rule::PanelConsensus:
            case Rule::PanelTrimmedMean:
                return value + " (" + term.assessor + ")";
            default:
                return value;
        }
    }

    /// What a part's exponent is in percent: the weights of the parts that count make up the whole.
    [[nodiscard]] Rational share(const Term& term) const {
        return m_one.weightSum.isZero() ? term.weight : term.weight * term.coverage * 100 / m_one.weightSum;
    }

    const Explanation& m_one;
    const FormulaWriting& m_writing;
    Rule m_rule;
};

}  // namespace

std::size_t countedTerms(const Explanation& one) {
    return static_cast<std::size_t>(std::count_if(one.terms.begin(), one.terms.end(), isCounted));
}

std::string formulaText(const Explanation& one, const FormulaWriting& writing) {
    return Formula(one, writing).text();
}

}  // namespace matang::sections
