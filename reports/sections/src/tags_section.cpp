// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

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

}  // namespace

std::string tagAxisName(const ReportContext& context) {
    const rubric::TagAxis* axis = firstAxis(context);
    return axis == nullptr ? std::string() : lowerFirst(context.in(axis->name));
}

Blocks tagsSection(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    const rubric::TagAxis* axis = firstAxis(context);
    if (axis == nullptr || !context.knowsAllIndicators()) {
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
    return {content::Paragraph{context.say("tags-lead", {{"leaf", context.leafKind()}}), content::Paragraph::Style::Body},
            std::move(table)};
}

}  // namespace matang::sections
