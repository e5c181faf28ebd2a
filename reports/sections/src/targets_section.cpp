// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "remarks.h"
#include "sections.h"

#include <matang/analysis/what_if.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Target;
using base::Rational;
using rubric::NodeIndex;

std::optional<analysis::TargetEffect> effectOf(const ReportContext& context, const std::vector<Target>& targets) {
    return analysis::targetEffect(context.rubric(), context.weights(), context.input().current.record, context.card().stage, targets,
                                  context.input().current.circumstances, context.card().answer);
}

/// What assessors recommend for a node: "Rekomendasi Asesor Satu: ...", one line each.
std::string recommendationsOn(const ReportContext& context, const rubric::NodeId& node) {
    std::string text;
    for (const assessment::Finding& finding : context.input().desk.findings) {
        const bool recommends = finding.kind == assessment::FindingKind::Recommendation && finding.node == node;
        if (recommends && isUpToStage(context, finding.stage)) {
            text += (text.empty() ? "" : "\n") +
                    context.say("desk-recommendation-by", {{"assessor", finding.assessor}, {"text", tidied(finding.text)}});
        }
    }
    return text;
}

/// The targets in reading order, each beside what is reached.
class TargetsTable {
public:
    explicit TargetsTable(const ReportContext& context) : m_context(context), m_targets(context.input().desk.targets) {
        std::stable_sort(m_targets.begin(), m_targets.end(), [&](const Target& left, const Target& right) {
            return wordsOf(context, left.node).order < wordsOf(context, right.node).order;
        });
        for (const Target& target : m_targets) {
            m_actions = m_actions || !target.note.empty() || !recommendationsOn(context, target.node).empty();
            m_gains.push_back(gainOf(target));
        }
        writeGains();
    }

    [[nodiscard]] content::Table table() const {
        constexpr int kActionWidth = 31;
        constexpr int kFigureWidth = 9;
        constexpr int kGapWidth = 13;
        content::Table table;
        table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                         {m_context.say("column-name"), Alignment::Text, 0}};
        if (m_actions) {
            table.columns.push_back({m_context.say("desk-column-action"), Alignment::Text, kActionWidth});
        }
        table.columns.push_back({m_context.say("column-value"), Alignment::Figure, kFigureWidth});
        table.columns.push_back({m_context.say("desk-column-target"), Alignment::Figure, kFigureWidth});
        table.columns.push_back({m_context.say("desk-column-gap"), Alignment::Figure, kGapWidth});
        if (!m_texts.empty()) {
            table.columns.push_back({m_context.say("column-effect"), Alignment::Figure, kGapWidth - 1});
            table.note = m_context.say("desk-targets-note");
        }
        for (std::size_t place = 0; place < m_targets.size(); ++place) {
            table.rows.push_back(rowOf(place));
        }
        return table;
    }

    [[nodiscard]] std::size_t reached() const {
        return static_cast<std::size_t>(std::count_if(m_targets.begin(), m_targets.end(), [&](const Target& target) {
            const auto gap = gapOf(target);
            return gap && gap->sign() <= 0;
        }));
    }

private:
    [[nodiscard]] std::optional<Rational> gapOf(const Target& target) const {
        const NodeIndex node = m_context.rubric().find(target.node);
        const auto value = node < 0 ? std::nullopt : m_context.card().node(node).value;
        return value ? std::optional(target.value - *value) : std::nullopt;
    }

    /// What the index would gain from this target alone; nothing where that cannot be said.
    [[nodiscard]] std::optional<Rational> gainOf(const Target& target) const {
        const NodeIndex node = m_context.rubric().find(target.node);
        if (!m_context.isResult() || node < 0 || m_context.isPinned(node) || !m_context.card().node(node).value) {
            return std::nullopt;
        }
        const auto effect = effectOf(m_context, {target});
        return effect ? std::optional(effect->index - *m_context.card().index().value) : std::nullopt;
    }

    void writeGains() {
        std::vector<Rational> known;
        for (const auto& gain : m_gains) {
            if (gain) {
                known.push_back(*gain);
            }
        }
        m_texts = m_context.gains(known);
    }

    [[nodiscard]] std::string gainText(std::size_t place) const {
        const auto before = std::count_if(m_gains.begin(), m_gains.begin() + static_cast<std::ptrdiff_t>(place),
                                          [](const auto& gain) { return gain.has_value(); });
        return m_gains[place] ? m_texts[static_cast<std::size_t>(before)] : "–";
    }

    [[nodiscard]] std::string figureOf(const Target& target) const {
        const NodeIndex node = m_context.rubric().find(target.node);
        const bool level = node >= 0 && m_context.rubric().node(node).isIndicator();
        return level ? m_context.exact(target.value) : m_context.figure(target.value);
    }

    [[nodiscard]] std::string gapText(const Target& target) const {
        const auto gap = gapOf(target);
        if (!gap) {
            return "–";
        }
        const NodeIndex node = m_context.rubric().find(target.node);
        return gap->sign() <= 0                              ? m_context.say("desk-gap-none")
               : m_context.rubric().node(node).isIndicator() ? m_context.exact(*gap)
                                                             : m_context.figure(*gap);
    }

    [[nodiscard]] content::Table::Row rowOf(std::size_t place) const {
        const Target& target = m_targets[place];
        const NodeIndex node = m_context.rubric().find(target.node);
        const NodeWords words = wordsOf(m_context, target.node);
        content::Table::Row row;
        row.cells = {words.number, words.name};
        if (m_actions) {
            row.cells.emplace_back(tidied(target.note), recommendationsOn(m_context, target.node));
        }
        row.cells.emplace_back(node < 0 ? "–" : figureText(m_context, node));
        row.cells.emplace_back(figureOf(target));
        row.cells.emplace_back(gapText(target));
        if (!m_texts.empty()) {
            row.cells.emplace_back(gainText(place));
        }
        return row;
    }

    const ReportContext& m_context;
    std::vector<Target> m_targets;
    std::vector<std::optional<Rational>> m_gains;
    std::vector<std::string> m_texts;
    bool m_actions = false;
};

/// Where all targets together lead.
std::string sumSentence(const ReportContext& context) {
    const auto effect = effectOf(context, context.input().desk.targets);
    if (!effect) {
        return {};
    }
    const Rational index = scoring::published(context.rubric(), effect->index);
    base::Arguments arguments{
        {"targets", counting(context, static_cast<std::size_t>(effect->indicators), "desk-count-target", "desk-count-targets")},
        {"index", context.figure(index)}};
    std::string sentence = context.say("desk-targets-sum", arguments);
    const bool computed = context.isResult() && context.card().index().source != scoring::ValueSource::Reported;
    if (computed && index > *context.result().published) {
        arguments.emplace_back("by", context.figure(index - *context.result().published));
        sentence = context.say("desk-targets-sum-rise", arguments);
    }
    if (effect->predicate != nullptr) {
        sentence += " " + context.say("desk-targets-predicate", {{"predicate", context.in(effect->predicate->name)}});
    }
    return sentence;
}

}  // namespace

Blocks targetsSection(const ReportContext& context) {
    const std::vector<Target>& targets = context.input().desk.targets;
    if (targets.empty()) {
        return {};
    }
    const TargetsTable table(context);
    std::string lead = counting(context, targets.size(), "desk-targets-lead-one", "desk-targets-lead");
    if (const std::size_t reached = table.reached(); reached > 0) {
        lead += " " + (reached == targets.size() && reached > 1
                           ? context.say("desk-targets-all-reached")
                           : counting(context, reached, "desk-targets-reached-one", "desk-targets-reached"));
    }
    Blocks blocks{content::Paragraph{lead}};
    if (const std::string sum = sumSentence(context); !sum.empty()) {
        blocks.emplace_back(content::Paragraph{sum, content::Paragraph::Style::Callout});
    }
    blocks.emplace_back(table.table());
    return blocks;
}

}  // namespace matang::sections
