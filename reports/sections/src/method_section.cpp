// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/scoring/explanation.h>
#include <matang/text/figures.h>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;
using scoring::Explanation;
using scoring::Rule;

/// Every figure of the index laid out: formula with its numbers, then one row an indicator.
class Method {
public:
    explicit Method(const ReportContext& context)
        : m_context(context),
          m_root(scoring::explain(context.rubric(), context.weights(), context.input().current.record, context.card())) {}

    [[nodiscard]] Blocks blocks() {
        addInstrument();
        if (!m_root.terms.empty() && !m_context.tops().empty()) {
            addRule();
            addReported("method-reported-parts");
            addCalculations();
        } else {
            addReported("method-reported");
        }
        addPredicates();
        addAnnex();
        return std::move(m_blocks);
    }

private:
    void paragraph(const std::string& text) { m_blocks.emplace_back(content::Paragraph{text, content::Paragraph::Style::Body}); }

    void addInstrument() {
        const rubric::Rubric& rubric = m_context.rubric();
        std::string text =
            m_context.say("method-instrument", {{"name", m_context.in(rubric.name)}, {"issuer", m_context.in(rubric.issuer)}});
        if (!rubric.sources.empty()) {
            text += " " + m_context.say("method-basis", {{"title", sourceTitle(rubric.sources.front())}});
        }
        paragraph(text);
    }

    [[nodiscard]] static std::string sourceTitle(const rubric::SourceDocument& source) {
        std::string title = source.title;
        if (!source.number.empty() && title.find(source.number) == std::string::npos) {
            title +=
                ", " + source.number +
                (source.year > 0 && source.number.find(std::to_string(source.year)) == std::string::npos ? "/" + std::to_string(source.year)
                                                                                                         : "");
        }
        return title;
    }

    void addRule() {
        const bool contributions = m_root.rule == Rule::SumOfContributions || m_context.roundsContributions();
        const std::string parent = m_context.topKind();
        paragraph(m_context.say(contributions ? "method-contributions" : "method-weighted-mean", {{"parent", parent}}));
    }

    void addReported(const std::string& key) {
        if (m_root.rule == Rule::Reported && m_root.value) {
            paragraph(m_context.say(key, {{"value", m_context.figure(m_root.value)}, {"kind", m_context.topKind()}}));
        }
    }

    void addPredicates() {
        std::string bands;
        for (const rubric::PredicateBand& band : m_context.rubric().predicates) {
            bands += (bands.empty() ? "" : "; ") +
                     m_context.say("method-predicate-band", {{"name", m_context.in(band.name)}, {"from", m_context.figure(band.from)}});
        }
        if (!bands.empty()) {
            paragraph(m_context.say("method-predicate", {{"bands", bands}}));
        }
    }

    void addCalculations() {
        content::Table table;
        table.title = m_context.say("method-table");
        table.columns = {{m_context.say("column-name"), Alignment::Text, 30},
                         {m_context.say("column-calculation"), Alignment::Text, 0},
                         {m_context.say("column-result"), Alignment::Text, 22}};
        addCalculation(m_root, table);
        m_blocks.emplace_back(std::move(table));
    }

    void addCalculation(const Explanation& node, content::Table& table) {
        const bool shownAbove = node.node == rubric::kRoot || !m_context.rubric().node(node.node).isIndicator();
        if (!shownAbove || node.terms.empty()) {
            return;
        }
        content::Table::Row row;
        row.depth = std::max(0, m_context.rubric().node(node.node).depth - 1);
        row.emphasis = node.node == rubric::kRoot;
        row.cells = {m_context.codeAndName(node.node), formula(node), result(node)};
        table.rows.push_back(std::move(row));
        for (const Explanation& part : node.parts) {
            addCalculation(part, table);
        }
    }

    [[nodiscard]] std::string weight(const Rational& value) const { return text::figure(value, 2, m_context.language()); }

    [[nodiscard]] std::string formula(const Explanation& node) const {
        std::string sum;
        bool products = false;
        for (const scoring::Term& term : node.terms) {
            if (!term.counted || !term.value) {
                continue;
            }
            sum += sum.empty() ? "" : " + ";
            if (term.node < 0 || node.rule == Rule::Mean) {
                sum += m_context.exact(*term.value);
            } else {
                sum += weight(term.weight) + "\u00A0×\u00A0" + m_context.exact(*term.value);
                products = true;
            }
        }
        const bool adds = node.rule == Rule::SumOfContributions ||
                          (node.rule == Rule::Reported && !node.terms.empty() && node.terms.front().productRounded);
        if (adds) {
            return contributions(node);
        }
        return products ? "(" + sum + ") / " + weight(node.weightSum) : "(" + sum + ") / " + std::to_string(countedTerms(node));
    }

    [[nodiscard]] static std::size_t countedTerms(const Explanation& node) {
        std::size_t count = 0;
        for (const scoring::Term& term : node.terms) {
            count += term.counted && term.value ? 1U : 0U;
        }
        return count;
    }

    /// Contributions as they are added: each the rounded product of weight and value.
    [[nodiscard]] std::string contributions(const Explanation& node) const {
        std::string sum;
        for (const scoring::Term& term : node.terms) {
            if (term.counted && term.value && term.product) {
                sum += (sum.empty() ? "" : " + ") + weight(term.weight) + "\u00A0%\u00A0×\u00A0" + m_context.exact(*term.value) +
                       "\u00A0=\u00A0" + m_context.exact(*term.product);
            }
        }
        return sum;
    }

    [[nodiscard]] std::string result(const Explanation& node) const {
        const auto& computed = node.rule == Rule::Reported ? node.computedBeside : node.exact;
        if (!computed) {
            return m_context.figure(node.value);
        }
        const std::string exact = m_context.exact(*computed);
        const std::string shown = m_context.figure(*computed);
        const bool plain = scoring::published(m_context.rubric(), *computed) == *computed;
        return plain ? shown : m_context.say("method-rounded", {{"value", exact}, {"shown", shown}});
    }

    void addAnnex() {
        if (m_context.indicators().empty()) {
            return;
        }
        content::Table table;
        table.title = m_context.say("method-annex", {{"leaf", m_context.leafKind()}});
        table.columns = {{m_context.say("column-indicator"), Alignment::Text, 34},
                         {m_context.say("column-calculation"), Alignment::Text, 27},
                         {m_context.say("column-origin-value"), Alignment::Text, 0}};
        addLeaves(m_root, table);
        m_blocks.emplace_back(std::move(table));
    }

    void addLeaves(const Explanation& node, content::Table& table) {
        if (!m_context.rubric().node(node.node).isIndicator()) {
            for (const Explanation& part : node.parts) {
                addLeaves(part, table);
            }
            return;
        }
        if (!node.value) {
            return;
        }
        const scoring::NodeScore& score = m_context.card().node(node.node);
        const std::string product = score.contribution ? "\u00A0=\u00A0" + m_context.fineFigure(*score.contribution) : std::string();
        content::Table::Row row;
        row.cells = {m_context.codeAndName(node.node),
                     m_context.percent(score.shareOfIndex) + "\u00A0×\u00A0" + m_context.exact(*node.value) + product, origin(node, score)};
        table.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::string origin(const Explanation& node, const scoring::NodeScore& score) const {
        std::string text = m_context.origin(score.source);
        if (score.source == scoring::ValueSource::Carried) {
            text += ", " + m_context.say("value-from-stage", {{"stage", m_context.stage(score.stage)}});
        }
        for (const scoring::Term& term : node.terms) {
            if (!term.assessor.empty() && term.value && score.source != scoring::ValueSource::Reported) {
                text += "; " + m_context.say("value-of-assessor", {{"assessor", term.assessor}, {"value", m_context.exact(*term.value)}});
            }
        }
        return text;
    }

    const ReportContext& m_context;
    Explanation m_root;
    Blocks m_blocks;
};

}  // namespace

Blocks methodSection(const ReportContext& context) {
    return Method(context).blocks();
}

}  // namespace matang::sections
