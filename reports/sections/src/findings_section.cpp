// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "sections.h"
#include "standing.h"

#include <matang/analysis/what_if.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kMostShown = 10;
constexpr const char* kNoEffect = "–";

const Rational& valueOf(const ReportContext& context, NodeIndex indicator) {
    return *context.card().node(indicator).value;
}

std::vector<NodeIndex> strongest(const ReportContext& context, const Standing& standing) {
    std::vector<NodeIndex> found;
    for (const NodeIndex indicator : standing.indicators()) {
        if (standing.isHigh(indicator) && valueOf(context, indicator) > context.rubric().scaleOf(indicator).from) {
            found.push_back(indicator);
        }
    }
    const auto contribution = [&](NodeIndex node) {
        return context.isPinned(node) ? Rational{} : context.card().node(node).contribution.value_or(Rational{});
    };
    std::stable_sort(found.begin(), found.end(), [&](NodeIndex left, NodeIndex right) {
        return contribution(left) != contribution(right) ? contribution(left) > contribution(right)
                                                         : valueOf(context, left) > valueOf(context, right);
    });
    return found;
}

/// What a step lifts the index by; nothing where a reported value above holds it.
Rational effectOf(const ReportContext& context, const analysis::NextStep& step) {
    return context.isPinned(step.indicator) ? Rational{} : step.indexChange;
}

/// As shown for the first `rows` steps.
std::vector<std::string> effectsOf(const ReportContext& context, const std::vector<analysis::NextStep>& steps, std::size_t rows) {
    std::vector<Rational> changes;
    for (std::size_t index = 0; index < rows; ++index) {
        changes.push_back(effectOf(context, steps[index]));
    }
    std::vector<std::string> effects = context.gains(changes);
    for (std::size_t index = 0; index < rows; ++index) {
        effects[index] = context.isPinned(steps[index].indicator) ? kNoEffect : effects[index];
    }
    return effects;
}

/// How far a value has come on the scale of its indicator: 0 for the lowest.
Rational heightOf(const ReportContext& context, const analysis::NextStep& step) {
    const rubric::Scale& scale = context.rubric().scaleOf(step.indicator);
    return scale.to > scale.from ? (step.from - scale.from) / (scale.to - scale.from) : Rational{};
}

/// Steps up of the indicators that stand low: lowest first, then greatest lift.
std::vector<analysis::NextStep> weakest(const ReportContext& context, const Standing& standing) {
    auto steps = analysis::nextSteps(context.rubric(), context.weights(), context.input().current.record, context.card().stage,
                                     context.input().current.circumstances);
    const auto& known = standing.indicators();
    std::erase_if(steps, [&](const analysis::NextStep& step) {
        return std::find(known.begin(), known.end(), step.indicator) == known.end() || !standing.isLow(step.indicator, step.from);
    });
    std::stable_sort(steps.begin(), steps.end(), [&](const analysis::NextStep& left, const analysis::NextStep& right) {
        const Rational lower = heightOf(context, left);
        const Rational higher = heightOf(context, right);
        return lower != higher ? lower < higher : effectOf(context, left) > effectOf(context, right);
    });
    return steps;
}

/// How many there are, which are shown, and how many more stand level with the last one shown.
content::Paragraph lead(const ReportContext& context, const std::string& key, std::size_t count, std::size_t ties) {
    const std::string counted =
        capitalised(context.say(count == 1 ? "count-indicators-one" : "count-indicators", {{"number", context.counted(count)}}));
    std::string text = context.say(count > kMostShown ? key : key + "-all", {{"count", counted}, {"shown", context.counted(kMostShown)}});
    if (context.hasRepeats()) {
        text += " " + context.say("findings-without-units");
    }
    if (ties > 0) {
        text += " " + capitalised(context.say("findings-ties", {{"count", context.counted(ties)}}));
    }
    return {text, content::Paragraph::Style::Body};
}

template <typename Items, typename Level>
std::size_t tiesBeyond(const Items& items, const Level& level) {
    std::size_t ties = 0;
    for (std::size_t index = kMostShown; index < items.size(); ++index) {
        ties += level(items[index], items[kMostShown - 1]) ? 1U : 0U;
    }
    return ties;
}

std::string levelText(const ReportContext& context, NodeIndex indicator, const Rational& value) {
    const std::string name = context.levelName(indicator, value);
    return context.exact(value) + (name.empty() ? "" : "  " + name);
}

/// The lowest indicators with what the next level asks for, where the instrument says so, and what it brings.
class WeaknessTable {
public:
    WeaknessTable(const ReportContext& context, const std::vector<analysis::NextStep>& found)
        : m_context(context), m_found(found), m_rows(std::min(found.size(), kMostShown)) {
        m_asks = std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(m_rows), [&](const analysis::NextStep& step) {
            return !context.criterion(step.indicator, step.to).empty() || !conditionNote(context, step.indicator, step.to).empty();
        });
    }

    [[nodiscard]] bool asks() const { return m_asks; }

    [[nodiscard]] content::Table table() const {
        const std::vector<std::string> effects = effectsOf(m_context, m_found, m_rows);
        const bool pinned = std::any_of(effects.begin(), effects.end(), [](const std::string& effect) { return effect == kNoEffect; });
        content::Table table;
        table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                         {m_context.say("column-indicator"), Alignment::Text, m_asks ? 28 : 0},
                         {m_context.say("column-level"), Alignment::Text, 11}};
        if (m_asks) {
            table.columns.push_back({m_context.say("column-next"), Alignment::Text, 0});
        }
        table.columns.push_back({m_context.say("column-effect"), Alignment::Figure, 12});
        for (std::size_t index = 0; index < m_rows; ++index) {
            table.rows.push_back(row(m_found[index], effects[index]));
        }
        table.note = m_context.say("weaknesses-note") + (pinned ? " " + m_context.say("weaknesses-note-pinned") : "");
        return table;
    }

private:
    [[nodiscard]] content::Table::Row row(const analysis::NextStep& step, const std::string& effect) const {
        content::Table::Row row;
        row.cells = {m_context.number(step.indicator), m_context.name(step.indicator),
                     m_context.say("level-step", {{"from", m_context.exact(step.from)}, {"to", m_context.exact(step.to)}})};
        if (m_asks) {
            row.cells.emplace_back(m_context.criterion(step.indicator, step.to), conditionNote(m_context, step.indicator, step.to));
        }
        row.cells.emplace_back(effect);
        return row;
    }

    const ReportContext& m_context;
    const std::vector<analysis::NextStep>& m_found;
    std::size_t m_rows;
    bool m_asks = false;
};

}  // namespace

Blocks strengthsSection(const ReportContext& context) {
    const Standing standing(context);
    const std::vector<NodeIndex> found = context.knowsAllIndicators() ? strongest(context, standing) : std::vector<NodeIndex>();
    if (found.empty()) {
        return {};
    }
    const auto pinned = [&](NodeIndex node) { return context.isPinned(node); };
    const bool adds =
        std::any_of(found.begin(), found.end(), [&](NodeIndex node) { return pinned(node) || context.card().node(node).contribution; });
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-indicator"), Alignment::Text, 0},
                     {context.say("column-level"), Alignment::Text, 28}};
    if (adds) {
        table.columns.push_back({context.say("column-contribution"), Alignment::Figure, 14});
    }
    for (std::size_t index = 0; index < std::min(found.size(), kMostShown); ++index) {
        const NodeIndex indicator = found[index];
        content::Table::Row row;
        row.cells = {context.number(indicator), context.name(indicator), levelText(context, indicator, valueOf(context, indicator))};
        if (adds) {
            row.cells.emplace_back(pinned(indicator) ? std::string(kNoEffect) : context.contribution(indicator));
        }
        table.rows.push_back(std::move(row));
    }
    if (std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(table.rows.size()), pinned)) {
        table.note = context.say("strengths-note-pinned");
    }
    const std::size_t ties = tiesBeyond(found, [&](NodeIndex left, NodeIndex right) {
        const bool same = context.card().node(left).contribution == context.card().node(right).contribution;
        return pinned(left) == pinned(right) && (same || pinned(left)) && valueOf(context, left) == valueOf(context, right);
    });
    const bool byLevel = !adds || std::all_of(found.begin(), found.end(), pinned);
    const std::string key = standing.takesTwo() ? "strengths-lead" : "strengths-top";
    return {lead(context, byLevel ? key + "-highest" : key, found.size(), ties), std::move(table)};
}

Blocks weaknessesSection(const ReportContext& context) {
    const Standing standing(context);
    const auto found = context.knowsAllIndicators() ? weakest(context, standing) : std::vector<analysis::NextStep>();
    if (found.empty()) {
        return {};
    }
    WeaknessTable weaknesses(context, found);
    const std::size_t ties = tiesBeyond(found, [&](const analysis::NextStep& left, const analysis::NextStep& right) {
        return left.from == right.from && effectOf(context, left) == effectOf(context, right);
    });
    std::string key = standing.takesTwo() ? "weaknesses-lead" : "weaknesses-lowest";
    key += weaknesses.asks() ? "" : "-bare";
    return {lead(context, key, found.size(), ties), weaknesses.table()};
}

}  // namespace matang::sections
