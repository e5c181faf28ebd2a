// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/analysis/what_if.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kMostShown = 10;

const Rational& valueOf(const ReportContext& context, NodeIndex indicator) {
    return *context.card().node(indicator).value;
}

std::vector<NodeIndex> strongest(const ReportContext& context) {
    std::vector<NodeIndex> found;
    for (const NodeIndex indicator : context.indicators()) {
        const rubric::Scale& scale = context.rubric().scaleOf(indicator);
        if (valueOf(context, indicator) >= scale.to - 1 && valueOf(context, indicator) > scale.from) {
            found.push_back(indicator);
        }
    }
    const auto contribution = [&](NodeIndex node) { return context.card().node(node).contribution.value_or(Rational{}); };
    std::stable_sort(found.begin(), found.end(), [&](NodeIndex left, NodeIndex right) {
        return contribution(left) != contribution(right) ? contribution(left) > contribution(right)
                                                         : valueOf(context, left) > valueOf(context, right);
    });
    return found;
}

/// Steps up of the indicators on the two lowest levels: lowest first, then greatest lift.
std::vector<analysis::NextStep> weakest(const ReportContext& context) {
    auto steps = analysis::nextSteps(context.rubric(), context.weights(), context.input().current.record, context.card().stage);
    std::erase_if(steps, [&](const analysis::NextStep& step) { return step.from > context.rubric().scaleOf(step.indicator).from + 1; });
    std::stable_sort(steps.begin(), steps.end(), [](const analysis::NextStep& left, const analysis::NextStep& right) {
        return left.from != right.from ? left.from < right.from : left.indexChange > right.indexChange;
    });
    return steps;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

content::Paragraph lead(const ReportContext& context, const std::string& key, std::size_t count) {
    const std::string counted = capitalised(context.say("count-indicators", {{"number", context.counted(count)}}));
    return {context.say(count > kMostShown ? key : key + "-all", {{"count", counted}}), content::Paragraph::Style::Body};
}

std::string levelText(const ReportContext& context, NodeIndex indicator, const Rational& value) {
    const std::string name = context.levelName(indicator, value);
    return context.exact(value) + (name.empty() ? "" : "  " + name);
}

}  // namespace

Blocks strengthsSection(const ReportContext& context) {
    const std::vector<NodeIndex> found = strongest(context);
    if (found.empty()) {
        return {};
    }
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-indicator"), Alignment::Text, 0},
                     {context.say("column-level"), Alignment::Text, 28},
                     {context.say("column-contribution"), Alignment::Figure, 14}};
    for (std::size_t index = 0; index < std::min(found.size(), kMostShown); ++index) {
        const NodeIndex indicator = found[index];
        content::Table::Row row;
        row.cells = {context.number(indicator), context.name(indicator), levelText(context, indicator, valueOf(context, indicator)),
                     context.contribution(indicator)};
        table.rows.push_back(std::move(row));
    }
    return {lead(context, "strengths-lead", found.size()), std::move(table)};
}

Blocks weaknessesSection(const ReportContext& context) {
    const std::vector<analysis::NextStep> found = weakest(context);
    if (found.empty()) {
        return {};
    }
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-indicator"), Alignment::Text, 28},
                     {context.say("column-level"), Alignment::Text, 11},
                     {context.say("column-next"), Alignment::Text, 0},
                     {context.say("column-effect"), Alignment::Figure, 12}};
    for (std::size_t index = 0; index < std::min(found.size(), kMostShown); ++index) {
        const analysis::NextStep& step = found[index];
        content::Table::Row row;
        row.cells = {context.number(step.indicator), context.name(step.indicator),
                     context.say("level-step", {{"from", context.exact(step.from)}, {"to", context.exact(step.to)}}),
                     context.criterion(step.indicator, step.to), context.signedFine(step.indexChange)};
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("weaknesses-note");
    return {lead(context, "weaknesses-lead", found.size()), std::move(table)};
}

}  // namespace matang::sections
