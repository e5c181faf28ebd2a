// SPDX-License-Identifier: GPL-3.0-or-later
#include "warnings.h"

#include "panel.h"

#include <algorithm>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// Collects the findings of one card.
class Checks {
public:
    explicit Checks(const CardContext& context) : m_context(context), m_inputs(&context.inputs), m_findings(context.inputs.findings()) {}

    std::vector<base::Diagnostic> run() {
        checkProfile();
        checkInputs(rubric::kRoot, static_cast<NodeIndex>(m_context.card.nodes.size()));
        for (const UnitScore& unit : m_context.card.units) {
            checkUnit(unit);
        }
        for (const assessment::CheckFigure& figure : m_context.record.checkFigures) {
            checkFigure(figure);
        }
        return std::move(m_findings);
    }

private:
    void checkInputs(NodeIndex first, NodeIndex end) {
        for (NodeIndex node = first; node < end; ++node) {
            if (m_inputs->of(node).stage >= 0) {
                checkInput(node);
            }
        }
    }

    /// What was typed in for one unit of a repeated sub-tree.
    void checkUnit(const UnitScore& unit) {
        const Inputs own(m_context.rubric, m_context.weights, m_context.record, {m_context.card.stage, m_context.card.answer, unit.unit});
        m_inputs = &own;
        m_unit = &unit;
        checkInputs(unit.node, unit.node + static_cast<NodeIndex>(unit.nodes.size()));
        m_inputs = &m_context.inputs;
        m_unit = nullptr;
    }

    void warn(std::string code, base::Arguments arguments) {
        if (m_unit != nullptr) {
            arguments.emplace_back("unit", m_unit->unit);
        }
        m_findings.push_back({base::Severity::Warning, {}, std::move(code), std::move(arguments), {}});
    }

    [[nodiscard]] const std::string& idOf(NodeIndex node) const { return m_context.rubric.node(node).id.text; }

    void checkProfile() {
        if (m_context.weights.known || !hasValueBelowIndex()) {
            return;
        }
        std::string known;
        for (const rubric::Profile& profile : m_context.rubric.profiles) {
            known += (known.empty() ? "" : ", ") + profile.id.text;
        }
        warn("profile-missing", {{"known", known}});
    }

    [[nodiscard]] bool hasValueBelowIndex() const {
        for (const assessment::Mark& mark : m_context.record.marks) {
            if (mark.value) {
                return true;
            }
        }
        for (const assessment::ReportedValue& value : m_context.record.reportedValues) {
            if (value.node != m_context.rubric.node(rubric::kRoot).id) {
                return true;
            }
        }
        return false;
    }

    void checkInput(NodeIndex node) {
        const NodeInput& input = m_inputs->of(node);
        const rubric::Rubric& rubric = m_context.rubric;
        const rubric::Scale* scale = rubric.node(node).isIndicator() && rubric.node(node).scale >= 0 ? &rubric.scaleOf(node) : nullptr;
        for (int position = input.firstMark; position >= 0; position = m_inputs->nextMark(position)) {
            checkMark(node, scale, *m_inputs->mark(position).value);
        }
        if (input.marks > 1 && combineMarks(combinationOf(rubric, rubric.node(node)), *m_inputs, input).dissent) {
            warn("consensus-missing", {{"node", idOf(node)}});
        }
        if (const assessment::ReportedValue* reported = m_inputs->reported(node)) {
            checkReported(node, scale, reported->value);
        }
    }

    void checkMark(NodeIndex node, const rubric::Scale* scale, const Rational& value) {
        const rubric::Node& indicator = m_context.rubric.node(node);
        if (indicator.quantity || indicator.survey >= 0) {
            checkAmount(node, indicator, value);
        } else if (scale == nullptr) {
            return;
        } else if (isOutside(value, scale->from, scale->to)) {
            warnRange(node, value, base::formatExact(value), scale->from, scale->to);
        } else {
            checkStep(node, *scale, {value, -1});
        }
    }

    /// Amounts and codes have bounds of their own.
    void checkAmount(NodeIndex node, const rubric::Node& indicator, const Rational& value) {
        std::optional<Rational> from;
        std::optional<Rational> to;
        if (indicator.survey >= 0) {
            const rubric::Survey& survey = m_context.rubric.surveys[static_cast<std::size_t>(indicator.survey)];
            from = survey.from;
            to = survey.to;
        } else {
            from = indicator.quantity->from;
            to = indicator.quantity->to;
        }
        if ((from && value < *from) || (to && value > *to)) {
            warn("amount-outside", {{"node", idOf(node)},
                                    {"value", base::formatExact(value)},
                                    {"from", from ? base::formatExact(*from) : std::string{}},
                                    {"to", to ? base::formatExact(*to) : std::string{}}});
        }
    }

    void checkReported(NodeIndex node, const rubric::Scale* scale, const base::Decimal& value) {
        const rubric::Rubric& rubric = m_context.rubric;
        const auto& [from, to] = rangeOf(node, scale);
        if (isOutside(value.value, from, to)) {
            warnRange(node, value.value, printedAs(value), from, to);
        } else if (scale != nullptr && combinationOf(rubric, rubric.node(node)) == rubric::Combination::Consensus &&
                   !rubric.node(node).quantity) {
            // A panel mean may lie between two levels; one agreed level cannot.
            checkStep(node, *scale, value);
        }
        if (m_unit == nullptr) {
            checkAgreement(node, value);
        } else {
            checkAgreementInUnit(node, value);
        }
    }

    /// Where the node's value can lie: on the scale, by its rule, or at least within the index' range.
    [[nodiscard]] std::pair<Rational, Rational> rangeOf(NodeIndex node, const rubric::Scale* scale) const {
        const rubric::Node& which = m_context.rubric.node(node);
        if (scale != nullptr) {
            return {scale->from, scale->to};
        }
        if (!m_context.rubric.plain && node != rubric::kRoot) {
            const bool known = which.rangeFrom && which.rangeTo;
            return known ? std::pair{*which.rangeFrom, *which.rangeTo} : std::pair<Rational, Rational>{};
        }
        return {m_context.rubric.indexFrom, m_context.rubric.indexTo};
    }

    void checkAgreement(NodeIndex node, const base::Decimal& reported) {
        if (!partsComplete(m_context, node)) {
            return;
        }
        const Agreement found = agreement(m_context, node, reported);
        if (found != Agreement::Same) {
            warn(found == Agreement::Differs ? "reported-differs" : "reported-differs-rounding",
                 {{"node", idOf(node)},
                  {"reported", printedAs(reported)},
                  {"computed", printed(m_context.rubric, *m_context.card.node(node).computed)}});
        }
    }

    /// In a unit only marks are looked at, so that the computed figure is exact.
    void checkAgreementInUnit(NodeIndex node, const base::Decimal& reported) {
        const auto first = m_unit->nodes.begin() + (node - m_unit->node);
        const auto last = m_unit->nodes.begin() + (m_context.rubric.lastBelow(node) - m_unit->node);
        const bool fromMarks = std::all_of(first, last + 1, [&](const NodeScore& score) {
            return &score == &*first || (score.complete() && score.source != ValueSource::Reported);
        });
        if (first->computed && fromMarks && !printsSame(m_context.rubric, reported, *first->computed)) {
            warn("reported-differs",
                 {{"node", idOf(node)}, {"reported", printedAs(reported)}, {"computed", printed(m_context.rubric, *first->computed)}});
        }
    }

    static bool isOutside(const Rational& value, const Rational& from, const Rational& to) {
        return from < to && (value < from || value > to);
    }

    void warnRange(NodeIndex node, const Rational& value, std::string text, const Rational& from, const Rational& to) {
        warn(value < from ? "value-below-scale" : "value-above-scale",
             {{"node", idOf(node)}, {"value", std::move(text)}, {"from", base::formatExact(from)}, {"to", base::formatExact(to)}});
    }

    void checkStep(NodeIndex node, const rubric::Scale& scale, const base::Decimal& value) {
        if (scale.step.sign() > 0 && !isOnStep(scale, value.value)) {
            warn("mark-step", {{"node", idOf(node)}, {"value", printedAs(value)}, {"step", base::formatExact(scale.step)}});
        }
    }

    /// With the decimals that were printed; exactly where none were (a mark).
    static std::string printedAs(const base::Decimal& value) {
        constexpr int kMostDecimals = 12;
        return value.decimals >= 0 && value.decimals <= kMostDecimals ? base::formatDecimal(value.value, value.decimals)
                                                                      : base::formatExact(value.value);
    }

    void checkFigure(const assessment::CheckFigure& figure) {
        const NodeIndex node = m_context.rubric.find(figure.node);
        if (figure.stage != m_context.card.stage || node < 0) {
            return;
        }
        const NodeScore& score = m_context.card.node(node);
        if (score.value && score.complete() && !printsSame(m_context.rubric, figure.value, *score.value)) {
            warn("check-differs",
                 {{"node", idOf(node)}, {"published", printedAs(figure.value)}, {"computed", printed(m_context.rubric, *score.value)}});
        }
    }

    const CardContext& m_context;
    const Inputs* m_inputs;
    const UnitScore* m_unit = nullptr;
    std::vector<base::Diagnostic> m_findings;
};

}  // namespace

std::vector<base::Diagnostic> valueWarnings(const CardContext& context) {
    return Checks(context).run();
}

}  // namespace matang::scoring
