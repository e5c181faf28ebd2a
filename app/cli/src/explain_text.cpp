// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_text.h"

#include "printable.h"
#include "rubric_phrases.h"
#include "score_json.h"

#include <matang/base/decimal.h>
#include <matang/messages/messages.h>
#include <matang/scoring/explanation.h>
#include <matang/sections/formula_text.h>
#include <matang/text/figures.h>

#include <ostream>

namespace matang::cli {
namespace {

class ExplanationPrinter {
public:
    ExplanationPrinter(const analysis::ScoredAssessment& scored, const Console& console)
        : m_scored(scored), m_console(console), m_phrases(*scored.rubric, console) {}

    void print(const scoring::Explanation& one, int depth) const {
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        m_console.out() << indent << heading(one) << '\n';
        m_console.out() << indent << "    " << printable(sentence(one)) << '\n';
        for (const scoring::Step& step : one.steps) {
            m_console.out() << indent << "    " << printable(stepText(one, step)) << '\n';
            for (const rubric::Condition& unmet : step.unmet) {
                const std::string words = m_console.say("explain-unmet", {{"condition", m_phrases.condition(unmet)}});
                m_console.out() << indent << "      " << printable(words) << '\n';
            }
        }
        if (one.approximate) {
            m_console.out() << indent << "    " << m_console.say("explain-approximate") << '\n';
        }
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

    /// A figure that no fraction gives exactly is shown to so many decimals.
    [[nodiscard]] std::string figureOf(const scoring::Explanation& one, const std::optional<base::Rational>& value) const {
        constexpr int kDecimalsOfApproximate = 12;
        return value && one.approximate ? text::figure(*value, kDecimalsOfApproximate, m_console.language()) : exact(value);
    }

    /// "4 (WTP)": where words are answered, the word that a mark stands for.
    [[nodiscard]] std::string answered(const scoring::Explanation& one, const std::optional<base::Rational>& value) const {
        const rubric::Node& node = m_scored.rubric->node(one.node);
        const bool isWord = value && one.rule == scoring::Rule::SingleMark && node.quantity && !node.quantity->categories.empty();
        return isWord ? exact(value) + " (" + m_phrases.amount(node, *value) + ")" : figureOf(one, value);
    }

    [[nodiscard]] std::string heading(const scoring::Explanation& one) const {
        const rubric::Node& node = m_scored.rubric->node(one.node);
        const std::string shown = one.shown.empty() ? "-" : text::localised(one.shown, m_console.language());
        const std::string unit = one.unit.empty() ? std::string{} : " [" + printable(one.unit) + "]";
        return node.id.text + unit + "  " + printable(node.name.in(m_console.languageCode())) + " = " + shown;
    }

    [[nodiscard]] std::string stepText(const scoring::Explanation& one, const scoring::Step& step) const {
        base::Diagnostic spoken{base::Severity::Info, {}, step.code, step.arguments, {}};
        spoken.arguments.emplace_back("value", figureOf(one, step.after));
        return messages::sentence(spoken, m_console.language());
    }

    [[nodiscard]] std::string sentence(const scoring::Explanation& one) const {
        // Answers to a survey need not agree; too few of them are a warning of the card.
        const bool mustAgree = m_scored.rubric->node(one.node).survey < 0;
        if (const std::string marks = marksOf(one); mustAgree && one.rule == scoring::Rule::NotSet && !marks.empty()) {
            return m_console.say("explain-panel-dissent", {{"marks", marks}});
        }
        const bool withoutSource = one.rule == scoring::Rule::Reported && one.source.empty();
        return m_console.say(withoutSource ? "explain-reported-plain" : "explain-" + std::string(scoring::ruleCode(one.rule)),
                             {{"formula", formula(one)},
                              {"value", answered(one, one.steps.empty() ? one.value : one.combined)},
                              {"number", exact(one.number)},
                              {"answers", std::to_string(one.answers)},
                              {"source", one.source},
                              {"reason", one.reason},
                              {"marks", marksOf(one)},
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
        sections::FormulaWriting writing;
        writing.value = [this, &one](const base::Rational& value) { return figureOf(one, value); };
        writing.weight = [this](const base::Rational& weight) { return exact(weight); };
        writing.larger = [this](const base::Rational& number, std::size_t units) {
            return "MAX(" + exact(number) + "; " + std::to_string(units) + ")";
        };
        writing.unit = [](const std::string& unit) { return " [" + unit + "]"; };
        const std::string whole = sections::formulaText(one, writing) + " = " + figureOf(one, one.combined ? one.combined : one.exact);
        return one.valueRounded ? whole + " → " + exact(one.value) : whole;
    }

    const analysis::ScoredAssessment& m_scored;
    const Console& m_console;
    RubricPhrases m_phrases;
};

/// What only some rubrics have is written only where it is there.
void addSteps(const scoring::Explanation& one, Json& row) {
    if (!one.unit.empty()) {
        row["unit"] = one.unit;
    }
    if (one.approximate) {
        row["approximate"] = true;
    }
    if (one.steps.empty()) {
        return;
    }
    row["combined"] = exactJson(one.combined);
    Json steps = Json::array();
    for (const scoring::Step& step : one.steps) {
        Json told{{"step", step.code}, {"after", exactJson(step.after)}};
        for (const auto& [name, value] : step.arguments) {
            told[name] = value;
        }
        steps.push_back(std::move(told));
    }
    row["steps"] = std::move(steps);
}

Json toJson(const rubric::Rubric& instrument, const scoring::Explanation& one) {
    Json terms = Json::array();
    for (const scoring::Term& term : one.terms) {
        Json row = Json::object();
        if (!term.unit.empty()) {
            row["unit"] = term.unit;
        } else if (term.node >= 0) {
            row["node"] = instrument.node(term.node).id.text;
        } else {
            row["assessor"] = term.assessor;
        }
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
    Json row{{"node", instrument.node(one.node).id.text},
             {"rule", scoring::ruleCode(one.rule)},
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
    addSteps(one, row);
    return row;
}

scoring::Explanation explanationOf(const analysis::ScoredAssessment& scored) {
    return scoring::explain(*scored.rubric, *scored.weights, scored.record, scored.card, rubric::kRoot, scored.circumstances);
}

}  // namespace

void printExplanation(const analysis::ScoredAssessment& scored, const Console& console) {
    const scoring::Explanation whole = explanationOf(scored);
    ExplanationPrinter(scored, console).print(whole, 0);
}

Json explanationJson(const analysis::ScoredAssessment& scored) {
    return toJson(*scored.rubric, explanationOf(scored));
}

}  // namespace matang::cli
