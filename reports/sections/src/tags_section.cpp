// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

const rubric::TagAxis* firstAxis(const ReportContext& context) {
    return context.rubric().tagAxes.empty() ? nullptr : &context.rubric().tagAxes.front();
}

std::string lowerFirst(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

std::string valueName(const ReportContext& context, const rubric::TagAxis& axis, const std::string& value) {
    for (const auto& [id, name] : axis.values) {
        if (id == value) {
            return context.in(name);
        }
    }
    return value;
}

/// A mean of figures says something only where they are of one kind: on one scale, and not answered for every unit.
bool shareScale(const ReportContext& context, const std::string& axis) {
    const rubric::Scale* first = nullptr;
    for (const rubric::NodeIndex indicator : context.weights().indicators) {
        const auto& tags = context.rubric().node(indicator).tags;
        if (std::none_of(tags.begin(), tags.end(), [&](const rubric::Tag& tag) { return tag.axis == axis; })) {
            continue;
        }
        const rubric::Scale& scale = context.rubric().scaleOf(indicator);
        first = first == nullptr ? &scale : first;
        if (context.isRepeated(indicator) || scale.from != first->from || scale.to != first->to) {
            return false;
        }
    }
    return true;
}

/// The sentence on Smart City speaks of dimensions; other instruments have parts of other kinds.
const char* leadKey(const ReportContext& context) {
    const auto& tops = context.rubric().node(rubric::kRoot).children;
    const bool dimensions = !tops.empty() && context.rubric().node(tops.front()).kind == "dimension";
    return dimensions ? "tags-lead" : "tags-lead-parts";
}

}  // namespace

std::string tagAxisName(const ReportContext& context) {
    const rubric::TagAxis* axis = firstAxis(context);
    return axis == nullptr ? std::string() : lowerFirst(context.in(axis->name));
}

Blocks tagsSection(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    const rubric::TagAxis* axis = firstAxis(context);
    if (axis == nullptr || !context.knowsAllIndicators() || !shareScale(context, axis->id)) {
        return {};
    }
    content::Table table;
    table.columns = {{context.in(axis->name), Alignment::Text, 0},
                     {context.say("column-mean"), Alignment::Figure, 18},
                     {context.say("column-filled"), Alignment::Text, 20}};
    bool any = false;
    for (const scoring::TagScore& score : scoring::crossTab(context.rubric(), context.weights(), context.card(), axis->id)) {
        any = any || score.mean.has_value();
        content::Table::Row row;
        row.cells = {valueName(context, *axis, score.value), context.figure(score.mean),
                     context.say("key-of", {{"filled", std::to_string(score.filled)}, {"all", std::to_string(score.indicators)}})};
        table.rows.push_back(std::move(row));
    }
    if (!any) {
        return {};
    }
    return {content::Paragraph{context.say(leadKey(context), {{"leaf", context.leafKind()}}), content::Paragraph::Style::Body},
            std::move(table)};
}

}  // namespace matang::sections
