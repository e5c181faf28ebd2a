// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"

#include <algorithm>
#include <iterator>

namespace matang::sections {

namespace {

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void addReported(const ReportContext& context, const std::string& key, Blocks& blocks) {
    const scoring::Explanation& root = context.explanation();
    if (root.rule == scoring::Rule::Reported && root.value) {
        const std::string text = context.say(key, {{"value", context.figure(root.value)}, {"kind", context.topKind()}});
        blocks.emplace_back(content::Paragraph{text, content::Paragraph::Style::Body});
    }
}

}  // namespace

bool knowsParts(const ReportContext& context, rubric::NodeIndex node) {
    const auto& children = context.weights().children[static_cast<std::size_t>(node)];
    return std::all_of(children.begin(), children.end(), [&](rubric::NodeIndex child) {
        const scoring::NodeScore& score = context.card().node(child);
        return context.doesNotApply(child) || (score.value && score.complete());
    });
}

Blocks methodSection(const ReportContext& context) {
    const scoring::Explanation& root = context.explanation();
    Blocks blocks = instrumentWords(context);
    if (root.rule == scoring::Rule::Reported && !context.tops().empty() && !knowsParts(context, rubric::kRoot)) {
        addReported(context, "method-reported-few", blocks);
    } else if (!root.terms.empty() && !context.tops().empty()) {
        append(blocks, ruleWords(context));
        addReported(context, "method-reported-parts", blocks);
        blocks.emplace_back(calculationTable(context));
    } else {
        addReported(context, "method-reported", blocks);
    }
    append(blocks, predicateWords(context));
    if (content::Table annex = annexTable(context); !annex.rows.empty()) {
        blocks.emplace_back(std::move(annex));
    }
    return blocks;
}

}  // namespace matang::sections
