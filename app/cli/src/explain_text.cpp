// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_text.h"

#include "printable.h"
#include "score_json.h"

#include <matang/base/decimal.h>
#include <matang/scoring/explanation.h>
#include <matang/text/figures.h>

#include <ostream>

namespace matang::cli {
namespace {

std::string_view ruleCode(scoring::Rule rule) {
    switch (rule) {
        case scoring::Rule::NotSet:
            return "not-set";
        case scoring::Rule::Reported:
            return "reported";
        case scoring::Rule::WeightedMean:
            return "weighted-mean";
        case scoring::Rule::Mean:
            return "mean";
        case scoring::Rule::SumOfContributions:
            return "sum-of-contributions";
        case scoring::Rule::PanelMean:
            return "panel-mean";
        case scoring::Rule::PanelMedian:
            return "panel-median";
        case scoring::Rule::PanelConsensus:
            return "panel-consensus";
        case scoring::Rule::PanelTrimmedMean:
            return "panel-trimmed-mean";
        case scoring::Rule::SingleMark:
            return "single-mark";
        case scoring::Rule::Carried:
            return "carried";
    }
    return "not-set";
}

class ExplanationPrinter {
public:
    ExplanationPrinter(const analysis::ScoredAssessment& scored, const Console& console) : m_scored(scored), m_console(console) {}

    void print(const scoring::Explanation& one, int depth) const {
        const rubric::Node& node = m_scored.rubric->node(one.node);
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        const std::string shown = one.shown.empty() ? "-" : text::localised(one.shown, m_console.language());
        m_console.out() << indent << node.id.text << "  " << printable(node.name.in(m_console.languageCode())) << " = " << shown << '\n';
        m_console.out() << indent << "    " << printable(sentence(one)) << '\n';
        if (one.computedBeside) {
            m_console.out() << indent << "    " << m_console.say("explain-computed-beside", {{"value", exact(*one.computedBeside)}})
                            << '\n';
        }
        for (const scoring::Explanation& part : one.parts) {
            print(part, depth + 1);
        }
    }

private:
    [[nodiscard]] std::string exact(const base::Rational& value) const { return text::exactFigure(value, m_console.language()); }
    [[nodiscard]] std::string exact(const std::optional<base::Rational>& value) const { return value ? exact(*value) : "-"; }

    [[nodiscard]] std::string sentence(const scoring::Explanation& one) const {
        if (const std::string marks = marksOf(one); one.rule == scoring::Rule::NotSet && !marks.empty()) {
            return m_console.say("explain-panel-dissent", {{"marks", marks}});
        }
        return m_console.say("explain-" + std::string(ruleCode(one.rule)),
                             {{"formula", formula(one)},
                              {"value", exact(one.value)},
                              {"source", one.source},
                              {"stage", one.carriedFrom.text},
                              {"assessor", one.terms.empty() ? std::string{} : one.terms.front().assessor}});
    }

    /// The marks of an indicator, each with who gave it.
    [[nodiscard]] std::string marksOf(const scoring::Explanation& one) const {
        std::string marks;
        for (const scoring::Term& term : one.terms) {
            if (term.node < 0 && term.counted && term.value) {
                marks += (marks.empty() ? "" : ", ") + exact(*term.value) + " (" + term.assessor + ")";
            }
        }
        return marks;
    }

    [[nodiscard]] std::string formula(const scoring::Explanation& one) const {
        std::string terms;
        for (const scoring::Term& term : one.terms) {
            if (term.counted && term.value) {
                terms += (terms.empty() ? "" : " + ") + termText(one, term);
            }
        }
        std::string whole = terms;
        if (one.rule == scoring::Rule::WeightedMean) {
            whole = "(" + terms + ") / " + exact(one.weightSum);
        } else if (one.rule == scoring::Rule::Mean || one.rule == scoring::Rule::PanelMean) {
            whole = "(" + terms + ") / " + std::to_string(counted(one));
        }
        whole += " = " + exact(one.exact);
        return one.valueRounded ? whole + " → " + exact(one.value) : whole;
    }

    [[nodiscard]] std::string termText(const scoring::Explanation& one, const scoring::Term& term) const {
        switch (one.rule) {
            case scoring::Rule::WeightedMean:
                return exact(term.weight) + " × " + exact(*term.value);
            case scoring::Rule::SumOfContributions:
                return exact(term.product) + " [" + exact(term.weight) + " % × " + exact(*term.value) + "]";
            case scoring::Rule::PanelMean:
            case scoring::Rule::PanelMedian:
            case scoring::Rule::PanelConsensus:
            case scoring::Rule::PanelTrimmedMean:
                return exact(*term.value) + " (" + term.assessor + ")";
            default:
                return exact(*term.value);
        }
    }

    static int counted(const scoring::Explanation& one) {
        int number = 0;
        for (const scoring::Term& term : one.terms) {
            number += term.counted && term.value ? 1 : 0;
        }
        return number;
    }

    const analysis::ScoredAssessment& m_scored;
    const Console& m_console;
};

Json toJson(const rubric::Rubric& instrument, const scoring::Explanation& one) {
    Json terms = Json::array();
    for (const scoring::Term& term : one.terms) {
        Json row = Json::object();
        term.node >= 0 ? row["node"] = instrument.node(term.node).id.text : row["assessor"] = term.assessor;
        row["weight"] = base::formatExact(term.weight);
        row["value"] = exactJson(term.value);
        row["product"] = exactJson(term.product);
        row["product_rounded"] = term.productRounded;
        row["counted"] = term.counted;
        terms.push_back(std::move(row));
    }
    Json parts = Json::array();
    for (const scoring::Explanation& part : one.parts) {
        parts.push_back(toJson(instrument, part));
    }
    return {{"node", instrument.node(one.node).id.text},
            {"rule", ruleCode(one.rule)},
            {"terms", terms},
            {"weight_sum", exactJson(one.weightSum)},
            {"exact", exactJson(one.exact)},
            {"value", exactJson(one.value)},
            {"value_rounded", one.valueRounded},
            {"shown", one.shown},
            {"source", one.source},
            {"computed_beside", exactJson(one.computedBeside)},
            {"carried_from", one.carriedFrom.text},
            {"parts", parts}};
}

}  // namespace

void printExplanation(const analysis::ScoredAssessment& scored, const Console& console) {
    const scoring::Explanation whole = scoring::explain(*scored.rubric, *scored.weights, scored.record, scored.card);
    ExplanationPrinter(scored, console).print(whole, 0);
}

Json explanationJson(const analysis::ScoredAssessment& scored) {
    return toJson(*scored.rubric, scoring::explain(*scored.rubric, *scored.weights, scored.record, scored.card));
}

}  // namespace matang::cli
