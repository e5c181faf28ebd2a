// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"
#include "remarks.h"
#include "units.h"

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;
using scoring::Explanation;
using scoring::Rule;

class Annex {
public:
    explicit Annex(const ReportContext& context) : m_context(context) {}

    [[nodiscard]] content::Table table() {
        const bool byPanel = !m_context.input().current.record.marks.empty();
        const bool products = m_context.isPlain();
        m_table.title = m_context.say("method-annex", {{"leaf", m_context.leafKind()}});
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                           {m_context.say("column-indicator"), Alignment::Text, byPanel ? 28 : 44},
                           {m_context.say(products ? "column-calculation" : "column-value"), Alignment::Text, products ? 25 : 22}};
        if (!products && anyAdds()) {
            m_table.columns.push_back({m_context.say("column-contribution"), Alignment::Figure, 13});
        }
        m_table.columns.push_back({m_context.say("column-origin-value"), Alignment::Text, 0});
        addLeaves(m_context.explanation());
        for (const NodeIndex node : m_context.weights().uncountedIndicators) {
            addLeaf(scoring::explain(m_context.rubric(), m_context.weights(), m_context.input().current.record, m_context.card(), node,
                                     m_context.input().current.circumstances));
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool anyAdds() const {
        const auto& all = m_context.weights().indicators;
        return std::any_of(all.begin(), all.end(),
                           [this](NodeIndex node) { return m_context.card().node(node).contribution && !m_context.isRepeated(node); });
    }

    void addLeaves(const Explanation& one) {
        const rubric::Node& node = m_context.rubric().node(one.node);
        if (node.isIndicator()) {
            addLeaf(one);
        } else if (node.repetition && one.unit.empty()) {
            addUnits(one);
        } else {
            for (const Explanation& part : one.parts) {
                addLeaves(part);
            }
        }
    }

    void addLeaf(const Explanation& one) {
        const scoring::NodeScore& score = m_context.card().node(one.node);
        const bool applies = one.rule != Rule::NotApplicable;
        if ((!one.value && applies) || m_context.isRepeated(one.node)) {
            return;
        }
        content::Table::Row row;
        row.cells = {m_context.number(one.node), m_context.name(one.node), valueCell(one, score)};
        if (m_table.columns.size() > kFewestColumns) {
            row.cells.emplace_back(m_context.rubric().node(one.node).counts ? m_context.contribution(one.node) : std::string("–"));
        }
        row.cells.emplace_back(applies ? origin(one, score) : std::string("–"));
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] content::Cell valueCell(const Explanation& one, const scoring::NodeScore& score) const {
        if (one.rule == Rule::NotApplicable) {
            return m_context.say("not-applicable");
        }
        std::string note = stepsText(m_context, one);
        note = one.approximate ? inTurn(note, m_context.say("method-approximate")) : note;
        if (!m_context.isPlain()) {
            const bool counts = m_context.rubric().node(one.node).counts;
            return {m_context.exact(*one.value), counts ? note : inTurn(note, m_context.say("not-counted"))};
        }
        const std::string product = score.contribution ? "\u00A0=\u00A0" + m_context.contribution(one.node) : std::string();
        return {m_context.percent(score.shareOfIndex) + "\u00A0×\u00A0" + m_context.exact(*one.value) + product, note};
    }

    /// One row for every unit, with all its figures.
    void addUnits(const Explanation& repeated) {
        const std::vector<const Explanation*> units = unitsOf(m_context, repeated);
        for (std::size_t index = 0; index < std::min(units.size(), kMostUnits); ++index) {
            const std::string unit = m_context.unitName(repeated.node, units[index]->unit);
            addUnitRow(m_context.say("unit-of", {{"name", m_context.name(repeated.node)}, {"unit", unit}}), figuresOf(*units[index]));
        }
        if (const std::string beyond = unitsBeyond(m_context, repeated.node, units.size()); !beyond.empty()) {
            addUnitRow(beyond, {});
        }
    }

    void addUnitRow(const std::string& name, const std::string& figures) {
        content::Table::Row row;
        row.cells.resize(m_table.columns.size());
        row.cells[1] = name;
        row.cells.back() = figures;
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::string figuresOf(const Explanation& one) const {
        if (m_context.rubric().node(one.node).isIndicator()) {
            const std::string number = m_context.number(one.node);
            const std::string value = one.rule == Rule::NotApplicable ? m_context.say("not-applicable") : valueOf(one);
            return m_context.say("value-of-assessor", {{"assessor", number.empty() ? m_context.name(one.node) : number}, {"value", value}});
        }
        std::string text;
        for (const Explanation& part : one.parts) {
            text = inTurn(text, figuresOf(part));
        }
        return text;
    }

    [[nodiscard]] std::string valueOf(const Explanation& one) const { return one.value ? m_context.exact(*one.value) : "–"; }

    [[nodiscard]] std::string origin(const Explanation& one, const scoring::NodeScore& score) const {
        std::string text = m_context.origin(score.source);
        if (score.source == scoring::ValueSource::Carried) {
            text += ", " + m_context.say("value-from-stage", {{"stage", m_context.stage(score.stage)}});
        }
        if (one.answers > 0) {
            const Rational& mean = one.combined ? *one.combined : *one.value;
            return text + "; " + m_context.say("survey-mean", {{"count", std::to_string(one.answers)}, {"mean", m_context.exact(mean)}});
        }
        for (const scoring::Term& term : one.terms) {
            if (!term.assessor.empty() && term.value && score.source != scoring::ValueSource::Reported) {
                text += "; " + m_context.say("value-of-assessor",
                                             {{"assessor", term.assessor}, {"value", givenText(m_context, one.node, *term.value)}});
            }
        }
        return text;
    }

    static constexpr std::size_t kFewestColumns = 4;
    const ReportContext& m_context;
    content::Table m_table;
};

}  // namespace

content::Table annexTable(const ReportContext& context) {
    return context.weights().known ? Annex(context).table() : content::Table{};
}

}  // namespace matang::sections
