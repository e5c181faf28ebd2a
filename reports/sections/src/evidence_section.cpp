// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

std::string supports(const ReportContext& context, const assessment::EvidenceLink& link) {
    const rubric::NodeIndex node = context.rubric().find(link.node);
    std::string text = node < 0 ? link.node.text : context.name(node);
    if (link.level) {
        text += ", " + context.say("evidence-level", {{"level", std::to_string(*link.level)}});
    }
    return text;
}

std::string number(const ReportContext& context, const assessment::EvidenceLink& link) {
    const rubric::NodeIndex node = context.rubric().find(link.node);
    const std::string code = node < 0 || context.rubric().node(node).code.empty() ? link.node.text : context.rubric().node(node).code;
    return code + "." + link.letter;
}

std::string remarks(const ReportContext& context, const assessment::EvidenceLink& link) {
    std::string text = link.note;
    if (!link.page.empty()) {
        text += (text.empty() ? "" : "; ") + context.say("evidence-page", {{"page", link.page}});
    }
    return text;
}

}  // namespace

Blocks evidenceSection(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    std::vector<assessment::EvidenceLink> links = context.input().evidence;
    if (links.empty()) {
        return {};
    }
    std::stable_sort(links.begin(), links.end(), [&](const assessment::EvidenceLink& left, const assessment::EvidenceLink& right) {
        return std::pair(context.rubric().find(left.node), left.letter) < std::pair(context.rubric().find(right.node), right.letter);
    });
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth() + 1},
                     {context.say("column-file"), Alignment::Text, 50},
                     {context.say("column-supports"), Alignment::Text, 0},
                     {context.say("column-size"), Alignment::Text, 10}};
    for (const assessment::EvidenceLink& link : links) {
        content::Table::Row row;
        row.cells = {number(context, link), content::Cell{link.fileName, link.sha256},
                     content::Cell{supports(context, link), remarks(context, link)}, text::fileSize(link.size, context.language())};
        table.rows.push_back(std::move(row));
    }
    const std::string count =
        context.say("count-files", {{"number", text::count(static_cast<std::int64_t>(links.size()), context.language())}});
    return {content::Paragraph{context.say("evidence-lead", {{"count", count}}), content::Paragraph::Style::Body}, std::move(table)};
}

}  // namespace matang::sections
