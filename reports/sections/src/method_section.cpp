// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"

#include <algorithm>
#include <iterator>

namespace matang::sections {

namespace {

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Says where the index was not computed because its parts are not all known.
void addReported(const ReportContext& context, Blocks& blocks) {
    const scoring::Explanation& root = context.explanation();
    if (root.rule != scoring::Rule::Reported || !root.value || isRecomputed(context)) {
        return;
    }
    const base::Arguments arguments{{"value", context.figure(root.value)}, {"kind", context.topKind()}};
    blocks.emplace_back(content::Paragraph{context.tops().empty() ? context.say("method-reported", arguments)
                                                                  : context.say("method-reported-few", arguments)});
}

}  // namespace

bool knowsParts(const ReportContext& context, rubric::NodeIndex node) {
    const auto& children = context.weights().children[static_cast<std::size_t>(node)];
    return std::all_of(children.begin(), children.end(), [&](rubric::NodeIndex child) {
        const scoring::NodeScore& score = context.card().node(child);
        return context.doesNotApply(child) || (score.value && score.complete());
    });
}

bool isRecomputed(const ReportContext& context) {
    const scoring::Explanation& root = context.explanation();
    return !root.terms.empty() && !context.tops().empty() && (root.rule != scoring::Rule::Reported || knowsParts(context, rubric::kRoot));
}

Blocks methodSection(const ReportContext& context) {
    Blocks blocks = instrumentWords(context);
    if (context.weights().known) {
        append(blocks, ruleWords(context));
    }
    addReported(context, blocks);
    if (auto weights = weightsTable(context)) {
        blocks.emplace_back(std::move(*weights));
    }
    append(blocks, predicateWords(context));
    if (std::string stages = stageWords(context); !stages.empty()) {
        blocks.emplace_back(content::Paragraph{std::move(stages)});
    }
    return blocks;
}

}  // namespace matang::sections
