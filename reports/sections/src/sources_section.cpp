// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <map>

namespace matang::sections {

namespace {

/// Figures quoted from each source, sources in order of first use.
class Register {
public:
    explicit Register(const ReportContext& context) : m_context(context) {}

    /// All reported figures of one year that the report shows: the index, and for the year reported on everything below it.
    void add(const analysis::ScoredAssessment& scored, bool everything) {
        const std::string year = std::to_string(scored.record.assessment.year);
        std::vector<std::pair<std::string, std::map<std::string, int>>> kinds;  // source, count of values by kind
        for (const assessment::ReportedValue& value : scored.record.reportedValues) {
            const rubric::NodeIndex node = scored.rubric->find(value.node);
            if (value.stage != scored.card.stage || value.answer != scored.card.answer || node < 0) {
                continue;
            }
            if (node == rubric::kRoot) {
                const bool other = scored.rubric->family != m_context.rubric().family;
                cite(value.source, m_context.say(other ? "source-index-of" : "source-index",
                                                 {{"year", year},
                                                  {"value", printed(value.value, scored.rubric->rounding.decimals)},
                                                  {"instrument", m_context.in(scored.rubric->shortName)}}));
            } else if (everything) {
                countKind(kinds, value.source, m_context.kind(node));
            }
        }
        for (const auto& [source, counts] : kinds) {
            for (const auto& [kind, count] : counts) {
                const std::string counted = m_context.say("count-kind", {{"number", std::to_string(count)}, {"kind", kind}});
                cite(source, m_context.say("source-nodes", {{"count", counted}, {"year", year}}));
            }
        }
        for (const assessment::ReportedPredicate& predicate : scored.record.reportedPredicates) {
            if (predicate.stage == scored.card.stage) {
                cite(predicate.source,
                     m_context.say("source-predicate", {{"year", year}, {"label", m_context.predicate(predicate.label)}}));
            }
        }
    }

    [[nodiscard]] const std::vector<std::pair<std::string, std::vector<std::string>>>& entries() const { return m_entries; }

private:
    static void countKind(std::vector<std::pair<std::string, std::map<std::string, int>>>& kinds, const std::string& source,
                          const std::string& kind) {
        const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& entry) { return entry.first == source; });
        if (known == kinds.end()) {
            kinds.push_back({source, {{kind, 1}}});
        } else {
            ++known->second[kind];
        }
    }

    /// An index is printed with the instrument's decimals ("3,90"), also where a zero at its end was not typed in.
    [[nodiscard]] std::string printed(const base::Decimal& value, int decimals) const {
        return text::localised(base::formatDecimal(value.value, std::max(value.decimals, decimals)), m_context.language());
    }

    void cite(const std::string& source, std::string figure) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.first == source; });
        if (known == m_entries.end()) {
            m_entries.push_back({source, {std::move(figure)}});
        } else if (std::find(known->second.begin(), known->second.end(), figure) == known->second.end()) {
            known->second.push_back(std::move(figure));
        }
    }

    const ReportContext& m_context;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_entries;
};

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

}  // namespace

Blocks sourcesSection(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    Register found(context);
    for (const analysis::ScoredAssessment& scored : context.input().series) {
        found.add(scored, &scored == context.previous() || scored.record.assessment == context.input().current.record.assessment);
    }
    found.add(context.input().current, true);
    for (const auto& other : context.input().otherFamilies) {
        for (const analysis::ScoredAssessment& scored : other) {
            found.add(scored, false);
        }
    }
    if (found.entries().empty()) {
        return {};
    }
    content::Table table;
    table.columns = {{context.say("column-source"), Alignment::Text, 58}, {context.say("column-figures"), Alignment::Text, 0}};
    for (const auto& [source, figures] : found.entries()) {
        content::Table::Row row;
        row.cells = {source.empty() ? context.say("source-unnamed") : source, joined(figures)};
        table.rows.push_back(std::move(row));
    }
    return {content::Paragraph{context.say("sources-lead"), content::Paragraph::Style::Body}, std::move(table)};
}

}  // namespace matang::sections
