// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <matang/scoring/explanation.h>

#include <ostream>
#include <sstream>
#include <string>

// Cards and explanations as text, so that a test can assert all of them. What goes without saying is left out.
namespace matang::testing {

/// The exact figure; of one that no fraction is the first digits, marked.
inline std::string figure(const std::optional<Rational>& value, bool approximate = false) {
    return !value ? "-" : approximate ? "~" + base::formatDecimal(*value, 6) : base::formatExact(*value);
}

/// "D1 2.5 of 3 adds 1 covers 0.5 filled 1/2 ...": the value, the computed one where it is another, the contribution, and what is not
/// as usual.
inline void writeScore(const std::string& id, const scoring::NodeScore& score, std::ostream& out) {
    out << id << ' ' << figure(score.value, score.approximate);
    out << (score.computed != score.value ? " computed " + figure(score.computed) : "");
    out << (score.contribution ? " adds " + figure(score.contribution, score.approximate) : "");
    out << (score.coverage != Rational(1) ? " covers " + figure(score.coverage) : "");
    out << (score.applies != Rational(1) ? " applies " + figure(score.applies) : "");
    out << (score.measured ? " measured " + figure(score.measured) : "");
    out << (score.filled != 1 || score.indicators != 1 ? " filled " + std::to_string(score.filled) + "/" + std::to_string(score.indicators)
                                                       : "");
    out << (score.verified > 0 ? " verified " + std::to_string(score.verified) : "");
    out << (score.limited ? " limited" : "");
    out << (score.band != nullptr ? " is " + score.band->id : "");
    const bool unusual = score.source != scoring::ValueSource::Computed && score.source != scoring::ValueSource::None;
    out << (unusual ? " " + std::string(scoring::valueSourceCode(score.source)) : "");
    out << (!score.stage.empty() && score.stage.text != "final" ? " " + score.stage.text : "") << '\n';
}

/// A line for every node, and for every node of a unit.
inline std::string textOf(const rubric::Rubric& rubric, const scoring::ScoreCard& card) {
    std::ostringstream out;
    for (std::size_t node = 0; node < card.nodes.size(); ++node) {
        writeScore(rubric.nodes[node].id.text, card.nodes[node], out);
    }
    for (const scoring::UnitScore& unit : card.units) {
        for (std::size_t at = 0; at < unit.nodes.size(); ++at) {
            writeScore("  " + unit.unit + ": " + rubric.nodes[static_cast<std::size_t>(unit.node) + at].id.text, unit.nodes[at], out);
        }
    }
    return out.str();
}

inline std::string nameOf(scoring::Rule rule) {
    static const char* const kNames[] = {"not-set",
                                         "reported",
                                         "weighted-mean",
                                         "mean",
                                         "sum-of-contributions",
                                         "panel-mean",
                                         "panel-median",
                                         "consensus",
                                         "single-mark",
                                         "carried",
                                         "trimmed-mean",
                                         "survey-mean",
                                         "geometric",
                                         "harmonic",
                                         "median",
                                         "minimum",
                                         "maximum",
                                         "sum",
                                         "count-passed",
                                         "units-mean",
                                         "units-sum",
                                         "units-best",
                                         "units-sum-over-larger",
                                         "units-minimum",
                                         "units-maximum",
                                         "units-median",
                                         "from-elsewhere",
                                         "not-applicable"};
    return kNames[static_cast<int>(rule)];
}

inline void writeTerm(const rubric::Rubric& rubric, const scoring::Term& term, std::ostream& out) {
    const std::string name = !term.unit.empty() ? term.unit : term.node >= 0 ? rubric.node(term.node).id.text : term.assessor;
    out << name << ' ' << figure(term.value) << (term.weight.isZero() ? "" : " x " + figure(term.weight));
    out << (term.coverage == Rational(1) ? "" : " covers " + figure(term.coverage)) << (term.counted ? "" : " left out");
}

/// One node: "D1 median [I1 2 x 50, I2 3 x 50] = 2.5; step-limit bound=2 -> 2; shown 2.00".
inline std::string textOf(const rubric::Rubric& rubric, const scoring::Explanation& one) {
    std::ostringstream out;
    out << rubric.node(one.node).id.text << (one.unit.empty() ? "" : " of " + one.unit) << ' ' << nameOf(one.rule);
    out << (one.number.isZero() ? "" : " " + figure(one.number))
        << (one.answers == 0 ? "" : " " + std::to_string(one.answers) + " answers");
    std::string separator = " [";
    for (const scoring::Term& term : one.terms) {
        out << separator;
        writeTerm(rubric, term, out);
        separator = ", ";
    }
    out << (one.terms.empty() ? "" : "]") << " = " << figure(one.combined, one.approximate);
    for (const scoring::Step& step : one.steps) {
        out << "; " << step.code;
        for (const auto& [name, value] : step.arguments) {
            out << ' ' << name << '=' << value;
        }
        out << " -> " << figure(step.after, one.approximate);
    }
    out << (one.valueRounded ? "; rounded" : "") << (one.shown.empty() ? "" : "; shown " + one.shown);
    out << (one.source.empty() ? "" : "; source " + one.source) << (one.computedBeside ? "; beside " + figure(one.computedBeside) : "");
    out << (one.carriedFrom.empty() ? "" : "; from " + one.carriedFrom.text) << '\n';
    return out.str();
}

/// A node and everything below it.
inline std::string treeOf(const rubric::Rubric& rubric, const scoring::Explanation& one, const std::string& indent = {}) {
    std::string text = indent + textOf(rubric, one);
    for (const scoring::Explanation& part : one.parts) {
        text += treeOf(rubric, part, indent + "  ");
    }
    return text;
}

/// The explanation of a node of a record's card at the final stage.
inline scoring::Explanation explanationOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                          const std::string& node = "index", const scoring::Circumstances& circumstances = {}) {
    const rubric::WeightSet weights = weightsOf(rubric);
    const auto card = scoring::score(rubric, weights, record, rubric::StageId("final"), circumstances);
    return scoring::explain(rubric, weights, record, card, rubric.find(rubric::NodeId(node)), circumstances);
}

inline std::string explained(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record, const std::string& node,
                             const scoring::Circumstances& circumstances = {}) {
    return textOf(rubric, explanationOf(rubric, record, node, circumstances));
}

inline scoring::ScoreCard scoreWith(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                    const scoring::Circumstances& circumstances) {
    return scoring::score(rubric, weightsOf(rubric), record, rubric::StageId("final"), circumstances);
}

}  // namespace matang::testing
