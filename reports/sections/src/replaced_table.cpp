// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"
#include "remarks.h"

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using rubric::NodeIndex;

/// Where a reported figure was taken from.
std::string sourceOf(const ReportContext& context, NodeIndex node) {
    const rubric::NodeId& id = context.rubric().node(node).id;
    for (const assessment::ReportedValue& value : context.input().current.record.reportedValues) {
        if (value.node == id && value.stage == context.card().node(node).stage && value.unit.empty() && !value.source.empty()) {
            return value.source;
        }
    }
    for (const assessment::ReportedValue& value : context.input().current.record.reportedValues) {
        if (value.node == id && value.stage == context.card().stage && value.unit.empty()) {
            return value.source;
        }
    }
    return {};
}

/// True where a reported figure counts though marks or parts give one of their own.
bool isReplaced(const ReportContext& context, NodeIndex node) {
    const scoring::NodeScore& score = context.card().node(node);
    const bool reported = score.source == scoring::ValueSource::Reported && score.computed && score.value;
    return reported && (context.rubric().node(node).isIndicator() || knowsParts(context, node));
}

content::Table::Row rowOf(const ReportContext& context, NodeIndex node) {
    const scoring::NodeScore& score = context.card().node(node);
    const base::Rational computed = scoring::published(context.rubric(), *score.computed);
    const std::string source = sourceOf(context, node);
    content::Table::Row row;
    row.cells = {context.number(node),
                 context.name(node),
                 context.figure(score.value),
                 context.figure(computed),
                 context.signedFigure(scoring::published(context.rubric(), *score.value) - computed),
                 source.empty() ? context.say("source-unnamed") : source};
    return row;
}

}  // namespace

std::optional<content::Table> replacedTable(const ReportContext& context) {
    content::Table table;
    table.title = context.say("calculation-replaced");
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-name"), Alignment::Text, 26},
                     {capitalised(context.say("origin-reported")), Alignment::Figure, 13},
                     {capitalised(context.say("origin-computed")), Alignment::Figure, 12},
                     {context.say("peer-column-difference"), Alignment::Figure, 11},
                     {context.say("column-source"), Alignment::Text, 0}};
    for (NodeIndex node = rubric::kRoot; node < static_cast<NodeIndex>(context.rubric().nodes.size()); ++node) {
        const bool belongs = context.weights().known && (node == rubric::kRoot || context.weights().holds(node));
        if (belongs && !context.isRepeated(node) && isReplaced(context, node)) {
            table.rows.push_back(rowOf(context, node));
        }
    }
    if (table.rows.empty()) {
        return std::nullopt;
    }
    table.note = context.say("calculation-replaced-note");
    return table;
}

}  // namespace matang::sections
