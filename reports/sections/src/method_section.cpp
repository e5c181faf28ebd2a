// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/scoring/explanation.h>
#include <matang/text/figures.h>

#include <algorithm>

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
          m_root(scoring::explain(context.rubric(), context.weights(), context.input().current.record, context.card(), rubric::kRoot,
                                  context.input().current.circumstances)) {}

    [[nodiscard]] Blocks blocks() {
        addInstrument();
        if (m_root.rule == Rule::Reported && !m_context.tops().empty() && !knowsParts(rubric::kRoot)) {
            addReported("method-reported-few");
        } else if (!m_root.terms.empty() && !m_context.tops().empty()) {
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
    /// True where nothing is missing right below the node, so that its parts give a figure to compare with.
    [[nodiscard]] bool knowsParts(NodeIndex node) const {
        const auto& children = m_context.weights().children[static_cast<std::size_t>(node)];
        return std::all_of(children.begin(), children.end(), [this](NodeIndex child) {
            const scoring::NodeScore& score = m_context.card().node(child);
            return score.value && score.complete();
        });
    }

    void paragraph(const std::string& text) { m_blocks.emplace_back(content::Paragraph{text, content::Paragraph::Style::Body}); }

    void addInstrument() {
        const rubric::Rubric& rubric = m_context.rubric();
        std::string text =
            m_context.say("method-instrument", {{"name", m_context.in(rubric.name)}, {"issuer", m_context.in(rubric.issuer)}});
        const rubric::Profile* profile = rubric.profile(m_context.input().current.record.assessment.profile);
        const bool official = profile == nullptr || profile->provenance == rubric::Provenance::Official;
        if (!rubric.sources.empty() && official) {
            text += " " + m_context.say("method-basis", {{"title", sourceTitle(rubric.sources.front())}});
        }
        paragraph(text);
        if (profile != nullptr && !profile->note.empty()) {
            paragraph(m_context.in(profile->note));
        }
    }

    [[nodiscard]] std::string sourceTitle(const rubric::SourceDocument& source) const {
        if (source.number.empty() || source.title.find(source.number) != std::string::npos) {
            return source.title;
        }
        const std::string year = std::to_string(source.year);
        const bool dated = source.year == 0 || source.number.find(year) != std::string::npos;
        return m_context.say(dated ? "method-basis-number" : "method-basis-number-year",
                             dated ? base::Arguments{{"title", source.title}, {"number", source.number}}
                                   : base::Arguments{{"title", source.title}, {"number", source.number}, {"year", year}});
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
        for (const rubric::PredicateBand& band : m_context.rubric().predicates.bands) {
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
        table.columns = {{m_context.say("column-number"), Alignment::Text, 8},
                         {m_context.say("column-name"), Alignment::Text, 28},
                         {m_context.say("column-calculation"), Alignment::Text, 0},
                         {m_context.say("column-result"), Alignment::Text, 22}};
        addCalculation(m_root, table);
        if (!m_context.roundsContributions()) {
            table.note = m_context.say("method-table-note");
        }
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
        row.cells = {m_context.number(node.node), m_context.name(node.node), formula(node), result(node)};
        table.rows.push_back(std::move(row));
        for (const Explanation& part : node.parts) {
            addCalculation(part, table);
        }
    }

    [[nodiscard]] std::string weight(const Rational& value) const { return text::figure(value, 2, m_context.language()); }

    [[nodiscard]] content::Cell formula(const Explanation& node) const {
        if (node.rule == Rule::SumOfContributions || (!node.terms.empty() && node.terms.front().productRounded)) {
            return contributions(node);
        }
        if (countedTerms(node) == 0) {
            return m_context.say("method-no-value");
        }
        std::string sum;
        bool products = false;
        for (const scoring::Term& term : node.terms) {
            if (!term.counted || !term.value) {
                continue;
            }
            sum += sum.empty() ? "" : " + ";
            if (term.node < 0 || node.rule == Rule::Mean) {
                sum += m_context.shortened(*term.value);
            } else {
                // What is not filled yet does not count: a partial part weighs as much as it covers.
                const Rational counted = term.weight * m_context.card().node(term.node).coverage;
                sum += weight(counted) + "\u00A0×\u00A0" + m_context.shortened(*term.value);
                products = true;
            }
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

    /// The rounded contributions as they are added, and below them what each is the product of.
    [[nodiscard]] content::Cell contributions(const Explanation& node) const {
        content::Cell cell;
        for (const scoring::Term& term : node.terms) {
            if (term.counted && term.value && term.product) {
                const std::string product = m_context.figure(*term.product);
                cell.text += (cell.text.empty() ? "" : " + ") + product;
                cell.note += (cell.note.empty() ? "" : ";  ") + weight(term.weight) + "\u00A0%\u00A0×\u00A0" +
                             m_context.figure(*term.value) + "\u00A0=\u00A0" + product;
            }
        }
        return cell;
    }

    [[nodiscard]] std::string result(const Explanation& node) const {
        if (node.rule != Rule::Reported) {
            return node.exact ? rounded(*node.exact) : m_context.figure(node.value);
        }
        const std::string reported = m_context.figure(node.value);
        return node.computedBeside && knowsParts(node.node)
                   ? m_context.say("method-reported-beside", {{"value", reported}, {"computed", rounded(*node.computedBeside)}})
                   : m_context.say("method-reported-only", {{"value", reported}});
    }

    [[nodiscard]] std::string rounded(const Rational& computed) const {
        const std::string exact = m_context.exact(computed);
        const std::string shown = m_context.figure(computed);
        const bool plain = scoring::published(m_context.rubric(), computed) == computed;
        return plain ? shown : m_context.say("method-rounded", {{"value", exact}, {"shown", shown}});
    }

    void addAnnex() {
        if (m_context.indicators().empty()) {
            return;
        }
        content::Table table;
        const bool byPanel = !m_context.input().current.record.marks.empty();
        table.title = m_context.say("method-annex", {{"leaf", m_context.leafKind()}});
        table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                         {m_context.say("column-indicator"), Alignment::Text, byPanel ? 28 : 44},
                         {m_context.say("column-calculation"), Alignment::Text, 25},
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
        const std::string product = score.contribution ? "\u00A0=\u00A0" + m_context.contribution(node.node) : std::string();
        content::Table::Row row;
        row.cells = {m_context.number(node.node), m_context.name(node.node),
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
