// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations.h"

#include "calculation_formulas.h"
#include "calculation_sheet.h"
#include "remarks.h"

#include <matang/base/rounding.h>

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;
using content::Calculation;
using rubric::NodeIndex;
using rubric::RoundingStep;
using scoring::Explanation;
using scoring::Rule;
using scoring::Term;

constexpr std::size_t kMostNamed = 8;

/// What an assessment's figures follow from, down to the marks.
class YearRows {
public:
    YearRows(const Speech& speech, const Explanation& index) : m_speech(speech), m_sheet(speech, index) {
        explainUncounted();
        add(index, speech.name(index.node), 0, nullptr);
        for (const Explanation& one : m_uncounted) {
            add(one, speech.name(one.node), 1, nullptr);
        }
    }

    [[nodiscard]] CalculationSheet& sheet() { return m_sheet; }

private:
    /// Indicators that are answered and do not count: conditions may ask for them.
    void explainUncounted() {
        const analysis::ScoredAssessment& what = m_speech.scored();
        for (const NodeIndex node : m_speech.weights().uncountedIndicators) {
            if (what.card.node(node).value && !m_speech.isRepeated(node)) {
                m_uncounted.push_back(scoring::explain(*what.rubric, *what.weights, what.record, what.card, node, what.circumstances));
            }
        }
        for (const Explanation& one : m_uncounted) {
            m_sheet.learn(one);
        }
    }

    void add(const Explanation& one, const std::string& name, int depth, const Term* asTerm) {
        const rubric::Node& node = m_sheet.nodeOf(one);
        Calculation::Row row;
        row.id = m_sheet.idOf(one);
        row.name = name;
        row.depth = depth;
        row.value = one.value;
        row.origin = originOf(one);
        row.rule = ruleWords(one);
        row.input = one.rule == Rule::Reported && one.value.has_value();
        if (asTerm != nullptr) {
            row.weight = asTerm->weight;
            addContribution(one, row);
        }
        m_sheet.add(std::move(row));
        if (node.isIndicator()) {
            writeLeaf(m_sheet, one, m_sheet.size() - 1);
        } else {
            writeInner(m_sheet, one, m_sheet.size() - 1);
        }
        addParts(one, depth + 1);
    }

    void addParts(const Explanation& one, int depth) {
        for (const Explanation& part : one.parts) {
            if (part.node == one.node) {
                const std::string unit = m_speech.unitName(one.node, part.unit);
                add(part, m_speech.say("unit-of", {{"name", m_speech.name(one.node)}, {"unit", unit}}), depth, nullptr);
            } else {
                add(part, m_speech.name(part.node), depth, termOf(one, part.node));
            }
        }
    }

    static const Term* termOf(const Explanation& one, NodeIndex child) {
        const auto found = std::find_if(one.terms.begin(), one.terms.end(), [child](const Term& term) { return term.node == child; });
        return found == one.terms.end() ? nullptr : &*found;
    }

    /// What a node adds to the index, where that is its share times its value, and nothing else.
    void addContribution(const Explanation& one, Calculation::Row& row) const {
        const auto& known = m_speech.card().node(one.node).contribution;
        if (!one.value || !one.unit.empty() || !known) {
            return;
        }
        const Rational weight = m_speech.weights().percentOfIndex(one.node);
        const std::string product = (weight == row.weight ? weightCell(row.id) : numberText(weight)) + "*" + valueCell(row.id) + "/100";
        const rubric::Rounding& rounding = m_speech.rubric().rounding;
        const RoundingStep* step = rounding.step(m_sheet.nodeOf(one).kind, RoundingStep::Figure::Contribution);
        const Rational share = weight * *one.value / 100;
        if (step != nullptr) {
            const int decimals = step->decimals.value_or(rounding.decimals);
            const base::RoundingMode mode = step->mode.value_or(rounding.mode);
            row.contribution = base::roundTo(share, decimals, mode);
            row.contributionFormula = rounded(product, decimals, mode, share);
        } else if (addsUp(one.node) || (share == *known && weight == row.weight)) {
            row.contribution = share;
            row.contributionFormula = product;
        }
    }

    /// True where a sibling's contribution is rounded, so that the parent adds contributions.
    [[nodiscard]] bool addsUp(NodeIndex node) const {
        const auto& siblings = m_speech.weights().children[static_cast<std::size_t>(m_speech.rubric().node(node).parent)];
        return std::any_of(siblings.begin(), siblings.end(), [this](NodeIndex one) {
            return m_speech.rubric().rounding.rounds(m_speech.rubric().node(one).kind, RoundingStep::Figure::Contribution);
        });
    }

    [[nodiscard]] std::string originOf(const Explanation& one) const {
        switch (one.rule) {
            case Rule::Reported:
                return m_speech.origin(scoring::ValueSource::Reported);
            case Rule::Carried:
                return m_speech.origin(scoring::ValueSource::Carried);
            case Rule::NotApplicable:
                return m_speech.say("not-applicable");
            case Rule::NotSet:
                return m_speech.origin(scoring::ValueSource::None);
            case Rule::SingleMark:
            case Rule::PanelConsensus:
            case Rule::PanelAgreed:
                return one.steps.empty() ? m_speech.say("calculation-origin-mark") : m_speech.origin(scoring::ValueSource::Computed);
            default:
                return one.value ? m_speech.origin(scoring::ValueSource::Computed) : m_speech.origin(scoring::ValueSource::None);
        }
    }

    [[nodiscard]] std::string ruleWords(const Explanation& one) const {
        std::string words;
        const rubric::Node& node = m_sheet.nodeOf(one);
        if (!one.value || one.rule == Rule::NotApplicable) {
            return {};
        }
        if (one.rule == Rule::Reported) {
            return {};
        }
        if (node.isIndicator()) {
            words = leafWords(one);
        } else if (one.rule == Rule::SumOfContributions) {
            words = m_speech.say("calculation-rule-contributions");
        } else {
            words = node.repetition && one.unit.empty() ? m_speech.unitsRuleName(one.node) : m_speech.ruleName(one.node);
        }
        words = inTurn(words, stepsText(m_speech, one));
        words = node.counts ? words : inTurn(words, m_speech.say("not-counted"));
        return one.approximate ? inTurn(words, m_speech.say("method-approximate")) : words;
    }

    [[nodiscard]] std::string leafWords(const Explanation& one) const {
        switch (one.rule) {
            case Rule::Carried:
                return m_speech.say("value-from-stage", {{"stage", m_speech.stage(one.carriedFrom)}});
            case Rule::SurveyMean:
                return m_speech.say("survey-answers", {{"count", std::to_string(one.answers)}});
            case Rule::PanelMean:
                return m_speech.say("calculation-rule-mean");
            case Rule::PanelMedian:
                return m_speech.say("calculation-rule-median");
            case Rule::PanelTrimmedMean:
                return m_speech.say("calculation-rule-trimmed");
            case Rule::PanelConsensus:
                return m_speech.say("calculation-rule-consensus");
            case Rule::PanelAgreed:
                return one.reason.empty() ? m_speech.say("calculation-rule-agreed")
                                          : m_speech.say("calculation-rule-agreed-because", {{"reason", one.reason}});
            default:
                return {};
        }
    }

    const Speech& m_speech;
    CalculationSheet m_sheet;
    std::vector<Explanation> m_uncounted;
};

std::string namesOf(const Speech& speech, std::vector<std::string> names) {
    const std::size_t count = names.size();
    if (count > kMostNamed) {
        names.resize(kMostNamed);
        names.push_back(speech.say("and-more", {{"count", std::to_string(count - kMostNamed)}}));
    }
    std::string text;
    for (const std::string& name : names) {
        text = inTurn(text, name);
    }
    return text;
}

/// What the formulas leave out, or take as it is.
std::string noteOf(const Speech& speech, const CalculationSheet& sheet) {
    std::string text;
    const auto add = [&text](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (!speech.card().complete()) {
        add(speech.say("calculation-note-partial"));
    }
    if (!sheet.withoutFormula.empty()) {
        add(speech.say("calculation-note-given", {{"names", namesOf(speech, sheet.withoutFormula)}}));
    }
    if (sheet.fixedConditions) {
        add(speech.say("calculation-note-conditions"));
    }
    if (sheet.fixedYears) {
        add(speech.say("calculation-note-years"));
    }
    if (sheet.approximate) {
        add(speech.say("calculation-note-approximate"));
    }
    return text;
}

Calculation::Words wordsOf(const Speech& speech, const std::string& year) {
    Calculation::Words words;
    words.sheet = speech.say("calculation-sheet", {{"year", year}});
    words.id = speech.say("calculation-id");
    words.name = speech.say("column-name");
    words.weight = speech.rubric().plain ? speech.say("column-weight") : speech.say("calculation-weight-of-parent");
    words.value = speech.say("column-value");
    words.contribution = speech.say("column-contribution");
    words.origin = speech.say("column-origin-value");
    words.rule = speech.say("calculation-rule");
    words.printed = speech.say(speech.card().complete() ? "calculation-printed" : "calculation-printed-partial");
    words.reported = speech.say("calculation-reported");
    words.difference = speech.say("calculation-difference");
    words.guide = speech.say("calculation-guide");
    return words;
}

Calculation calculationOf(const Speech& speech, const Explanation& index) {
    YearRows written(speech, index);
    const std::string year = std::to_string(speech.scored().record.assessment.year);
    const rubric::Rounding& rounding = speech.rubric().rounding;
    Calculation calculation;
    calculation.title = speech.say("calculation-title", {{"index", speech.name(rubric::kRoot)}, {"year", year}});
    calculation.decimals = rounding.decimals;
    calculation.note = noteOf(speech, written.sheet());
    calculation.words = wordsOf(speech, year);
    calculation.rows = written.sheet().take();
    if (const auto& value = speech.card().index().value) {
        calculation.published = scoring::published(speech.rubric(), *value);
        calculation.printed = rounded(valueCell(calculation.rows.front().id), rounding.decimals, rounding.mode, *value);
    }
    return calculation;
}

/// True where more than the index is known, so that there is something to compute with.
bool hasParts(const analysis::ScoredAssessment& year) {
    const auto& nodes = year.card.nodes;
    return year.weights->known &&
           std::any_of(nodes.begin() + 1, nodes.end(), [](const scoring::NodeScore& score) { return score.value.has_value(); });
}

}  // namespace

std::vector<Calculation> calculationsOf(const ReportContext& context) {
    std::vector<Calculation> calculations;
    if (hasParts(context.scored())) {
        calculations.push_back(calculationOf(context, context.explanation()));
    }
    const auto& series = context.input().series;
    for (auto year = series.rbegin(); year != series.rend(); ++year) {
        const assessment::Assessment& what = year->record.assessment;
        const bool isCurrent = what.id == context.scored().record.assessment.id || what.year == context.scored().record.assessment.year;
        if (isCurrent || what.year < context.input().fromYear || !hasParts(*year)) {
            continue;
        }
        const Speech speech(*year, context.language());
        calculations.push_back(calculationOf(
            speech, scoring::explain(*year->rubric, *year->weights, year->record, year->card, rubric::kRoot, year->circumstances)));
    }
    return calculations;
}

}  // namespace matang::sections
