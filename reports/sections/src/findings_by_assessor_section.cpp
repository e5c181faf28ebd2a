// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "remarks.h"
#include "sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Finding;
using assessment::FindingKind;
using Findings = std::vector<const Finding*>;

/// Those up to the stage of the report, in reading order of what they are about, else as they were made.
Findings findingsOf(const ReportContext& context) {
    Findings found;
    for (const Finding& finding : context.input().desk.findings) {
        if (isUpToStage(context, finding.stage)) {
            found.push_back(&finding);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const Finding* left, const Finding* right) {
        return wordsOf(context, left->node).order < wordsOf(context, right->node).order;
    });
    return found;
}

/// Who wrote them, whoever wrote first in front.
std::vector<std::string> assessorsOf(const ReportContext& context) {
    std::vector<std::string> names;
    for (const Finding& finding : context.input().desk.findings) {
        if (isUpToStage(context, finding.stage) && std::find(names.begin(), names.end(), finding.assessor) == names.end()) {
            names.push_back(finding.assessor);
        }
    }
    return names;
}

std::size_t countOf(const Findings& findings, FindingKind kind) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [kind](const Finding* finding) { return finding->kind == kind; }));
}

/// "dua kekuatan, satu kelemahan, dan satu rekomendasi"; kinds without a finding are left out.
std::string kindsText(const ReportContext& context, const Findings& findings) {
    std::vector<std::string> parts;
    const auto add = [&](FindingKind kind, const char* one, const char* several) {
        if (const std::size_t count = countOf(findings, kind); count > 0) {
            parts.push_back(counting(context, count, one, several));
        }
    };
    add(FindingKind::Strength, "desk-count-strength", "desk-count-strengths");
    add(FindingKind::Weakness, "desk-count-weakness", "desk-count-weaknesses");
    add(FindingKind::Recommendation, "desk-count-recommendation", "desk-count-recommendations");
    return enumerated(context, parts);
}

std::string leadOf(const ReportContext& context, const Findings& findings, const std::vector<std::string>& assessors) {
    const std::string kinds = kindsText(context, findings);
    if (assessors.size() == 1) {
        return context.say("desk-findings-by-one", {{"assessor", assessors.front()}, {"kinds", kinds}});
    }
    const std::string count = counting(context, findings.size(), "desk-count-finding", "desk-count-findings");
    return context.say("desk-findings-by-several",
                       {{"assessors", capitalised(context.counted(assessors.size()))}, {"count", count}, {"kinds", kinds}});
}

content::Table tableOf(const ReportContext& context, const Findings& findings, FindingKind kind) {
    constexpr int kNodeWidth = 30;
    content::Table table;
    table.title = kindTitle(context, kind);
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-name"), Alignment::Text, kNodeWidth},
                     {context.say("desk-column-finding"), Alignment::Text, 0}};
    for (const Finding* finding : findings) {
        if (finding->kind == kind) {
            const NodeWords node = wordsOf(context, finding->node);
            content::Table::Row row;
            row.cells = {node.number, content::Cell{node.name, context.stage(finding->stage)}, tidied(finding->text)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void addTables(const ReportContext& context, const Findings& findings, Blocks& blocks) {
    for (const FindingKind kind : assessment::kFindingKinds) {
        if (countOf(findings, kind) > 0) {
            blocks.emplace_back(tableOf(context, findings, kind));
        }
    }
}

/// What assessors wrote at stages after the one that the report speaks of.
std::string laterSentence(const ReportContext& context, std::size_t shown) {
    const std::size_t later = context.input().desk.findings.size() - shown;
    return later == 0 ? std::string() : counting(context, later, "desk-findings-later-one", "desk-findings-later");
}

}  // namespace

Blocks findingsSection(const ReportContext& context) {
    const Findings findings = findingsOf(context);
    if (findings.empty()) {
        return {};
    }
    const std::vector<std::string> assessors = assessorsOf(context);
    Blocks blocks{content::Paragraph{leadOf(context, findings, assessors)}};
    if (const std::string later = laterSentence(context, findings.size()); !later.empty()) {
        blocks.emplace_back(content::Paragraph{later, content::Paragraph::Style::Small});
    }
    if (assessors.size() == 1) {
        addTables(context, findings, blocks);
        return blocks;
    }
    for (const std::string& assessor : assessors) {
        Findings own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
                     [&](const Finding* finding) { return finding->assessor == assessor; });
        blocks.emplace_back(content::Heading{2, assessor});
        addTables(context, own, blocks);
    }
    return blocks;
}

}  // namespace matang::sections
