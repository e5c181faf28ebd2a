// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using assessment::Mark;

bool isExplained(const Mark& mark) {
    return !mark.fact.empty() || !mark.analysis.empty() || !mark.justification.empty();
}

/// The explained marks of known indicators, none of a later stage than the report's, in reading order and by stage.
std::vector<const Mark*> explainedMarks(const ReportContext& context) {
    const rubric::Rubric& rubric = context.rubric();
    const int latest = rubric.stageOrder(context.card().stage);
    std::vector<const Mark*> found;
    for (const Mark& mark : context.input().current.record.marks) {
        const int stage = rubric.stageOrder(mark.stage);
        const bool answers = mark.answer == context.card().answer;
        if (isExplained(mark) && answers && rubric.find(mark.node) >= 0 && stage >= 0 && stage <= latest) {
            found.push_back(&mark);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const Mark* left, const Mark* right) {
        return std::pair(rubric.find(left->node), rubric.stageOrder(left->stage)) <
               std::pair(rubric.find(right->node), rubric.stageOrder(right->stage));
    });
    return found;
}

/// One paragraph a line as typed in, the first behind its name.
void addText(const ReportContext& context, const std::string& key, const std::string& text, Blocks& blocks) {
    std::string label = context.say(key);
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (const std::string line = text.substr(start, end - start); line.find_first_not_of(" \t\r") != std::string::npos) {
            const std::string shown = label.empty() ? line : context.say("explanation-text", {{"label", label}, {"text", line}});
            blocks.emplace_back(content::Paragraph{shown, content::Paragraph::Style::Body});
            label.clear();
        }
        start = end + 1;
    }
}

const char* headingKey(const Mark& mark) {
    switch (mark.state) {
        case assessment::MarkState::NotApplicable:
            return "explanation-mark-not-applicable";
        case assessment::MarkState::NotSubmitted:
            return "explanation-mark-not-submitted";
        case assessment::MarkState::Given:
            break;
    }
    return mark.value ? "explanation-mark" : "explanation-mark-unset";
}

void addMark(const ReportContext& context, const Mark& mark, Blocks& blocks) {
    const rubric::NodeIndex node = context.rubric().find(mark.node);
    const rubric::NodeIndex repeated = context.rubric().repeatedAbove(node);
    const std::string unit = mark.unit.empty() || repeated < 0 ? std::string() : context.unitName(repeated, mark.unit) + ", ";
    base::Arguments arguments{{"stage", context.stage(mark.stage)}, {"assessor", unit + mark.assessor}};
    if (mark.value) {
        arguments.emplace_back("value", givenText(context, node, *mark.value));
    }
    blocks.emplace_back(content::Heading{3, context.say(headingKey(mark), arguments)});
    addText(context, "explanation-fact", mark.fact, blocks);
    addText(context, "explanation-analysis", mark.analysis, blocks);
    addText(context, "explanation-justification", mark.justification, blocks);
}

/// Instruments without codes have names alone.
std::string headingOf(const ReportContext& context, rubric::NodeIndex node) {
    const std::string number = context.number(node);
    return number.empty() ? capitalised(context.name(node)) : context.say("heading", {{"number", number}, {"text", context.name(node)}});
}

}  // namespace

Blocks explanationsSection(const ReportContext& context) {
    Blocks blocks;
    rubric::NodeIndex last = rubric::kRoot;
    for (const Mark* mark : explainedMarks(context)) {
        const rubric::NodeIndex node = context.rubric().find(mark->node);
        if (node != last) {
            blocks.emplace_back(content::Heading{2, headingOf(context, node)});
            last = node;
        }
        addMark(context, *mark, blocks);
    }
    return blocks;
}

}  // namespace matang::sections
