// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_value.h"

#include "aggregation.h"
#include "normalise.h"
#include "panel.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

const std::vector<Rational>& cohortOf(const Circumstances& circumstances, NodeIndex index) {
    static const std::vector<Rational> nobody;
    const auto found =
        std::find_if(circumstances.cohort.begin(), circumstances.cohort.end(), [&](const auto& one) { return one.first == index; });
    return found == circumstances.cohort.end() ? nobody : found->second;
}

const ImportedFigure* importOf(const Circumstances& circumstances, NodeIndex index) {
    const auto found =
        std::find_if(circumstances.imports.begin(), circumstances.imports.end(), [&](const auto& one) { return one.node == index; });
    return found == circumstances.imports.end() ? nullptr : &*found;
}

/// One indicator of one card.
class IndicatorValue {
public:
    IndicatorValue(const CardTask& task, const Inputs& inputs, const std::string& unit, NodeIndex index, NodeScore& score)
        : m_task(task), m_inputs(inputs), m_unit(unit), m_index(index), m_node(task.rubric.node(index)), m_score(score) {}

    void fill() {
        compute();
        const assessment::ReportedValue* reported = m_inputs.reported(m_index);
        if (reported != nullptr) {
            m_score.value = reported->value.value;
            m_score.approximate = false;
            m_score.applies = 1;
        } else {
            m_score.value = m_score.computed;
        }
        if (m_score.applies.isZero()) {
            m_score.coverage = 1;
            m_score.indicators = 0;
            m_score.stage = stageOfInput();
        } else if (m_score.value) {
            settle(reported != nullptr);
        }
    }

private:
    [[nodiscard]] const NodeInput& input() const { return m_inputs.of(m_index); }
    [[nodiscard]] bool isMeasured() const { return m_node.quantity || m_node.import; }

    [[nodiscard]] rubric::StageId stageOfInput() const {
        const int stage = input().stage < 0 ? m_inputs.stage() : input().stage;
        return stage < 0 ? rubric::StageId{} : m_task.rubric.stages[static_cast<std::size_t>(stage)].id;
    }

    void settle(bool reported) {
        const bool carried = input().stage >= 0 && input().stage < m_inputs.stage();
        m_score.source = carried ? ValueSource::Carried : reported ? ValueSource::Reported : ValueSource::Computed;
        m_score.stage = stageOfInput();
        m_score.coverage = 1;
        m_score.filled = 1;
        m_score.verified = m_inputs.isVerified(m_index) ? 1 : 0;
    }

    void compute() {
        if (m_inputs.saysNotSubmitted(m_index)) {
            setLowest("step-not-submitted");
        } else if (m_inputs.saysNotApplicable(m_index)) {
            setNotApplicable();
        } else if (input().marks > 0 || input().agreement >= 0) {
            // Marks that give no value (too few, or without agreement) are still the agency's own: nothing steps in for them.
            if (const auto given = givenByMarks()) {
                take(*given);
            }
        } else if (const ImportedFigure* imported = importOf(m_task.circumstances, m_index)) {
            step("step-imported", {{"rubric", imported->rubric.text}, {"year", std::to_string(imported->year)}}, imported->value);
            take(imported->value);
        } else if (isMeasured() && m_node.normalisation.missing && canBeMissing()) {
            m_score.computed = m_node.normalisation.missing;
            step("step-nothing-measured", {}, *m_score.computed);
        }
        if (m_score.computed && !m_task.rubric.rounding.steps.empty()) {
            m_score.computed = roundedValue(m_task.rubric, m_index, *m_score.computed);
        }
    }

    /// Nothing measured is worth something only where the assessment itself has begun, so that an empty one stays empty.
    [[nodiscard]] bool canBeMissing() const {
        const auto answers = [this](const auto& given) { return given.answer == m_inputs.scope().answer; };
        const auto& record = m_task.record;
        return std::any_of(record.marks.begin(), record.marks.end(), answers) ||
               std::any_of(record.reportedValues.begin(), record.reportedValues.end(), answers);
    }

    std::optional<Rational> givenByMarks() {
        const NodeInput& given = input();
        if (m_node.survey >= 0 && given.agreement < 0) {
            const rubric::Survey& survey = m_task.rubric.surveys[static_cast<std::size_t>(m_node.survey)];
            if (given.marks < survey.minimum) {
                warn("survey-too-few", {{"count", std::to_string(given.marks)}, {"minimum", std::to_string(survey.minimum)}});
                return std::nullopt;
            }
        }
        return combineMarks(combinationOf(m_task.rubric, m_node), m_inputs, given).value;
    }

    void take(const Rational& amount) {
        const bool normalises = isMeasured() || m_node.normalisation.method != rubric::Normalisation::Method::None;
        if (!normalises) {
            m_score.computed = amount;
            return;
        }
        m_score.measured = amount;
        const int year = m_task.record.assessment.year;
        const Normalised result = normalise(m_task.rubric, m_node, amount, year, cohortOf(m_task.circumstances, m_index));
        m_score.computed = result.value;
        m_score.approximate = result.approximate && result.value.has_value();
        if (!result.value) {
            warn("normalisation-undefined", {{"amount", base::formatExact(amount)}});
        } else if (result.clamped || m_node.normalisation.method != rubric::Normalisation::Method::None) {
            step(result.clamped ? "step-normalised-clamped" : "step-normalised", {{"amount", base::formatExact(amount)}}, *result.value);
        }
    }

    void setNotApplicable() {
        if (m_task.rubric.notApplicable.spread == rubric::NotApplicableRule::Spread::AsLowest) {
            setLowest("step-not-applicable-lowest");
        } else {
            m_score.applies = 0;
        }
    }

    void setLowest(const char* code) {
        m_score.computed = m_node.scale < 0 ? Rational{} : m_task.rubric.scaleOf(m_index).from;
        step(code, {}, *m_score.computed);
    }

    void step(std::string code, base::Arguments arguments, const Rational& after) const {
        if (m_task.journal != nullptr) {
            m_task.journal->of(m_unit, m_index).steps.push_back({std::move(code), std::move(arguments), after});
        }
    }

    void warn(std::string code, base::Arguments arguments) const {
        base::Arguments all{{"node", m_node.id.text}};
        all.insert(all.end(), arguments.begin(), arguments.end());
        if (!m_unit.empty()) {
            all.emplace_back("unit", m_unit);
        }
        m_task.findings.push_back({base::Severity::Warning, {}, std::move(code), std::move(all), {}});
    }

    const CardTask& m_task;
    const Inputs& m_inputs;
    const std::string& m_unit;
    NodeIndex m_index;
    const rubric::Node& m_node;
    NodeScore& m_score;
};

}  // namespace

void fillIndicator(const CardTask& task, const Inputs& inputs, const std::string& unit, NodeIndex index, NodeScore& score) {
    const rubric::Node& node = task.rubric.node(index);
    const bool mayComeFromElsewhere = task.weights.known && (node.import || node.normalisation.missing);
    if (inputs.of(index).stage >= 0 || mayComeFromElsewhere) {
        IndicatorValue(task, inputs, unit, index, score).fill();
    }
}

}  // namespace matang::scoring
