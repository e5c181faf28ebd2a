// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_amounts.h"
#include "calculation_formulas.h"
#include "calculation_sheet.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <numeric>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::Combination;
using rubric::RoundingStep;
using scoring::Explanation;
using scoring::Rule;
using scoring::Term;

Combination combinationOf(const Speech& speech, const rubric::Node& node) {
    return node.combination.value_or(node.survey >= 0 ? Combination::Mean : speech.rubric().combination);
}

std::vector<const Term*> countedMarks(const Explanation& one) {
    std::vector<const Term*> marks;
    for (const Term& term : one.terms) {
        if (term.counted && term.value) {
            marks.push_back(&term);
        }
    }
    return marks;
}

Rational totalOf(const std::vector<Rational>& values) {
    return std::accumulate(values.begin(), values.end(), Rational{});
}

/// What several marks give together; nothing where they have to agree.
std::optional<Rational> together(Combination combination, const std::vector<const Term*>& marks) {
    std::vector<Rational> values;
    for (const Term* mark : marks) {
        values.push_back(*mark->value);
    }
    std::sort(values.begin(), values.end());
    const std::size_t upper = values.size() / 2;
    constexpr std::size_t kFewestToTrim = 3;
    switch (combination) {
        case Combination::Mean:
            break;
        case Combination::Median:
            return values.size() % 2 == 1 ? values[upper] : (values[upper - 1] + values[upper]) / 2;
        case Combination::TrimmedMean:
            if (values.size() >= kFewestToTrim) {
                values = {values.begin() + 1, values.end() - 1};
            }
            break;
        case Combination::Consensus:
            return std::nullopt;
    }
    return totalOf(values) / static_cast<std::int64_t>(values.size());
}

/// A value carried over from an earlier stage at which it was reported.
bool isCarriedReport(const Speech& speech, const Explanation& one) {
    const auto& reported = speech.scored().record.reportedValues;
    return one.rule == Rule::Carried && std::any_of(reported.begin(), reported.end(), [&](const assessment::ReportedValue& value) {
               return value.node == speech.rubric().node(one.node).id && value.unit == one.unit && value.stage == one.carriedFrom &&
                      value.answer == speech.card().answer;
           });
}

const scoring::Step* gatedStep(const Explanation& one) {
    const auto found =
        std::find_if(one.steps.begin(), one.steps.end(), [](const scoring::Step& step) { return step.code == "step-gated"; });
    return found == one.steps.end() ? nullptr : &*found;
}

std::optional<Rational> claimedLevel(const Explanation& one) {
    const scoring::Step* step = gatedStep(one);
    if (step == nullptr) {
        return one.value;
    }
    const auto level = base::parseNumber(step->arguments.front().second);
    return level ? std::optional(*level) : std::nullopt;
}

bool isNormalised(const rubric::Node& node) {
    const bool measured = node.quantity || node.import || node.normalisation.method != rubric::Normalisation::Method::None;
    return measured && (node.scale >= 0 || node.normalisation.method != rubric::Normalisation::Method::None);
}

class LeafWriting {
public:
    LeafWriting(CalculationSheet& sheet, const Explanation& one, std::size_t at)
        : m_sheet(sheet),
          m_speech(sheet.speech()),
          m_one(one),
          m_node(sheet.nodeOf(one)),
          m_at(at),
          m_depth(sheet.row(at).depth + 1),
          m_id(sheet.idOf(one)),
          m_way(leafWay(sheet.speech(), one)) {}

    void write() {
        if (!m_way.start) {
            return;
        }
        const bool rounds = m_speech.rubric().rounding.rounds(m_node.kind, RoundingStep::Figure::Value);
        if (!m_way.normalises && !m_way.gated && !rounds && m_way.marks.empty()) {
            m_sheet.row(m_at).input = m_way.fromMark;
            return;
        }
        m_figure = m_way.marks.empty() ? std::string() : marksFormula();
        if (m_way.normalises) {
            normalise();
        } else if (rounds && m_figure.empty()) {
            place("given", "calculation-given", *m_way.start);
        }
        if (rounds && m_known) {
            m_figure = m_sheet.roundedOnTheWay(m_one, m_figure);
        }
        if (m_way.gated) {
            gate();
        }
        m_sheet.setFormula(m_at, m_figure);
    }

private:
    std::string marksFormula() {
        Operands cells;
        for (std::size_t number = 1; number <= m_way.marks.size(); ++number) {
            const Term& mark = *m_way.marks[number - 1];
            CalculationSheet::Row row;
            row.id = m_id + "~" + std::to_string(number);
            row.name = m_speech.say("calculation-mark", {{"assessor", mark.assessor}});
            row.depth = m_depth;
            row.value = mark.value;
            row.origin = m_speech.say("calculation-origin-mark");
            row.input = true;
            cells.push_back({valueCell(row.id)});
            m_sheet.add(std::move(row));
        }
        switch (combinationOf(m_speech, m_node)) {
            case Combination::Median:
                return medianOf(cells);
            case Combination::TrimmedMean:
                return trimmedMeanOf(cells);
            default:
                return meanOf(cells);
        }
    }

    /// Gives the figure so far a row of its own; from then on it is that row's cell.
    void place(const char* what, const char* words, const Rational& value) {
        CalculationSheet::Row row;
        row.id = m_id + "~" + what;
        row.name = m_speech.say(words);
        row.depth = m_depth;
        row.value = value;
        row.input = m_figure.empty() && m_known && m_way.fromMark;
        row.origin = row.input ? m_speech.say("calculation-origin-mark") : std::string();
        const std::string cell = valueCell(row.id);
        m_sheet.add(std::move(row));
        if (!m_figure.empty()) {
            m_sheet.setFormula(m_sheet.size() - 1, m_figure);
        }
        m_figure = cell;
    }

    void normalise() {
        place("amount", "calculation-amount", *m_way.start);
        const int year = m_speech.scored().record.assessment.year;
        const auto formula = normalisedCell(m_speech.rubric(), m_node, m_figure, year);
        m_known = formula.has_value();
        m_figure = formula.value_or(std::string());
    }

    /// A level whose condition does not hold counts as the highest one below it.
    void gate() {
        const bool alreadyNamed = !m_known;
        place("claimed", "calculation-claimed", *m_way.claimed);
        if (alreadyNamed) {
            m_sheet.withoutFormula.push_back(m_sheet.row(m_at).name);
        }
        const std::string claimed = m_figure;
        for (auto gate = m_node.gates.rbegin(); gate != m_node.gates.rend(); ++gate) {
            m_figure = "IF(AND(" + claimed + ">=" + std::to_string(gate->level) + ",NOT(" + m_sheet.condition(gate->condition, m_one.unit) +
                       "))," + levelBelow(gate->level) + "," + m_figure + ")";
        }
    }

    [[nodiscard]] std::string levelBelow(int level) const {
        std::string below = "NA()";
        for (const rubric::Level& one : m_speech.rubric().scaleOf(m_one.node).levels) {
            below = one.value < level ? numberText(Rational(one.value)) : below;
        }
        return below;
    }

    CalculationSheet& m_sheet;
    const Speech& m_speech;
    const Explanation& m_one;
    const rubric::Node& m_node;
    std::size_t m_at;
    int m_depth;
    std::string m_id;
    LeafWay m_way;
    std::string m_figure;  ///< so far; empty: as it was given
    bool m_known = true;   ///< false: no formula tells how the figure became what it is now
};

}  // namespace

LeafWay leafWay(const Speech& speech, const Explanation& one) {
    LeafWay way;
    const rubric::Node& node = speech.rubric().node(one.node);
    const bool given = one.rule == Rule::Reported || one.rule == Rule::NotApplicable || one.rule == Rule::NotSet;
    if (!one.value || given || isCarriedReport(speech, one)) {
        return way;
    }
    way.gated = !node.gates.empty();
    way.claimed = claimedLevel(one);
    way.normalises = isNormalised(node);
    if (one.rule == Rule::FromElsewhere) {
        const bool imported = !one.steps.empty() && one.steps.front().code == "step-imported";
        way.start = one.steps.empty() ? one.value : std::optional(one.steps.front().after);
        way.normalises = way.normalises && imported;
        return way;
    }
    way.start = one.combined;
    way.fromMark = node.survey < 0;
    const std::vector<const Term*> marks = countedMarks(one);
    if (node.survey < 0 && marks.size() > 1 && together(combinationOf(speech, node), marks) == way.start) {
        way.marks = marks;
    }
    return way;
}

void writeLeaf(CalculationSheet& sheet, const Explanation& one, std::size_t at) {
    LeafWriting(sheet, one, at).write();
}

}  // namespace matang::sections
