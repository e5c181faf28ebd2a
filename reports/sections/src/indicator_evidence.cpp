// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_sheet.h"

#include "remarks.h"

#include <algorithm>

namespace matang::sections {

namespace {

using assessment::EvidenceLink;
using assessment::Verdict;
using rubric::NodeIndex;

/// "14.a", or the letter alone where instruments have no codes.
std::string numberOf(const ReportContext& context, const EvidenceLink& link, NodeIndex indicator) {
    const std::string number = context.number(indicator);
    return number.empty() ? link.letter : number + "." + link.letter;
}

/// The document by its title and number, else the file's name.
std::string nameOf(const ReportContext& context, const EvidenceLink& link, const assessment::Document& document) {
    if (document.title.empty()) {
        return link.fileName;
    }
    return document.number.empty() ? document.title
                                   : context.say("method-basis-number", {{"title", document.title}, {"number", document.number}});
}

const char* verdictKey(Verdict verdict) {
    switch (verdict) {
        case Verdict::Accepted:
            return "sheet-verdict-accepted";
        case Verdict::Insufficient:
            return "sheet-verdict-insufficient";
        case Verdict::Irrelevant:
            break;
    }
    return "sheet-verdict-irrelevant";
}

/// What assessors think of it, up to the report's stage.
std::string verdictsOn(const ReportContext& context, const std::vector<assessment::Judgement>& judgements) {
    const rubric::Rubric& rubric = context.rubric();
    std::string text;
    for (const assessment::Judgement& judgement : judgements) {
        if (rubric.stageOrder(judgement.stage) <= rubric.stageOrder(context.card().stage)) {
            const std::string verdict =
                context.say(verdictKey(judgement.verdict), {{"stage", context.stage(judgement.stage)}, {"assessor", judgement.assessor}});
            text = inTurn(text, judgement.reason.empty()
                                    ? verdict
                                    : context.say("value-of-assessor", {{"assessor", verdict}, {"value", judgement.reason}}));
        }
    }
    return text;
}

std::string lineOf(const ReportContext& context, NodeIndex indicator, const EvidenceLink& link, const assessment::Document& document,
                   const std::vector<assessment::Judgement>& judgements) {
    std::string text =
        context.say("sheet-evidence-item", {{"number", numberOf(context, link, indicator)}, {"name", nameOf(context, link, document)}});
    if (!link.page.empty()) {
        text = inTurn(text, context.say("evidence-page", {{"page", link.page}}));
    }
    if (link.level) {
        text = inTurn(text, context.say("evidence-level", {{"level", std::to_string(*link.level)}}));
    }
    return inTurn(text, verdictsOn(context, judgements));
}

}  // namespace

std::string evidenceText(const ReportContext& context, NodeIndex indicator) {
    const rubric::NodeId& id = context.rubric().node(indicator).id;
    std::vector<std::pair<std::string, std::string>> lines;
    for (const EvidenceItem& item : context.input().evidenceItems) {
        if (item.link.node == id) {
            lines.emplace_back(item.link.letter, lineOf(context, indicator, item.link, item.document, item.judgements));
        }
    }
    if (context.input().evidenceItems.empty()) {
        for (const EvidenceLink& link : context.input().evidence) {
            if (link.node == id) {
                lines.emplace_back(link.letter, lineOf(context, indicator, link, {}, {}));
            }
        }
    }
    // "b" stands before "aa", as letters are given.
    std::stable_sort(lines.begin(), lines.end(), [](const auto& left, const auto& right) {
        return std::pair(left.first.size(), left.first) < std::pair(right.first.size(), right.first);
    });
    std::string text;
    for (const auto& line : lines) {
        text += (text.empty() ? "" : "\n") + line.second;
    }
    return text;
}

}  // namespace matang::sections
