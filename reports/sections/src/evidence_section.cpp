// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "remarks.h"
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <array>
#include <set>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Judgement;
using assessment::Verdict;
using rubric::NodeIndex;

/// Every piece in order of node and letter; where nothing is known of the documents, the links alone.
std::vector<EvidenceItem> itemsOf(const ReportContext& context) {
    std::vector<EvidenceItem> items = context.input().evidenceItems;
    if (items.empty()) {
        for (const assessment::EvidenceLink& link : context.input().evidence) {
            items.push_back({link, {}, {}});
        }
    }
    std::stable_sort(items.begin(), items.end(), [&](const EvidenceItem& left, const EvidenceItem& right) {
        return std::pair(wordsOf(context, left.link.node).order, left.link.letter) <
               std::pair(wordsOf(context, right.link.node).order, right.link.letter);
    });
    return items;
}

std::string number(const ReportContext& context, const assessment::EvidenceLink& link) {
    const NodeIndex node = context.rubric().find(link.node);
    const std::string code = node < 0 || context.rubric().node(node).code.empty() ? link.node.text : context.rubric().node(node).code;
    return code + "." + link.letter;
}

std::string joined(const std::string& left, const std::string& right, const char* mark) {
    return left.empty() || right.empty() ? left + right : left + mark + right;
}

std::string documentKind(const ReportContext& context, rubric::DocumentKind kind) {
    static const std::array<const char*, 13> kKeys{"",
                                                   "register-regulation",
                                                   "register-decree",
                                                   "register-circular",
                                                   "register-draft",
                                                   "register-minutes",
                                                   "register-report",
                                                   "register-screenshot",
                                                   "register-data-set",
                                                   "register-manual",
                                                   "register-video",
                                                   "register-web-page",
                                                   ""};
    const std::string key = kKeys.at(static_cast<std::size_t>(kind));
    return key.empty() ? key : context.say(key);
}

std::string purposeText(const ReportContext& context, rubric::EvidencePurpose purpose) {
    static const std::array<const char*, 6> kKeys{
        "", "register-legal-basis", "register-implementation", "register-review", "register-follow-up", "register-audit"};
    const std::string key = kKeys.at(static_cast<std::size_t>(purpose));
    return key.empty() ? key : context.say(key);
}

std::string verdictText(const ReportContext& context, Verdict verdict) {
    static const std::array<const char*, 3> kKeys{"register-accepted", "register-insufficient", "register-irrelevant"};
    return context.say(kKeys.at(static_cast<std::size_t>(verdict)));
}

/// "keputusan nomor 12 Tahun 2024, 29 Februari 2024, ditandatangani Wali Kota; rahasia".
std::string documentFacts(const ReportContext& context, const EvidenceItem& item) {
    const assessment::Document& document = item.document;
    std::string facts = documentKind(context, document.kind);
    if (!document.number.empty()) {
        facts = joined(facts, context.say("register-number", {{"number", document.number}}), " ");
    }
    if (!document.date.empty()) {
        const std::string day = text::longDate(document.date, context.language());
        const bool seen = item.link.isWebPage() || document.kind == rubric::DocumentKind::WebPage;
        facts = joined(facts, seen ? context.say("register-seen", {{"day", day}}) : day, ", ");
    }
    if (!document.signer.empty()) {
        facts = joined(facts, context.say("register-signed", {{"person", document.signer}}), ", ");
    }
    if (!document.expires.empty()) {
        facts = joined(facts, context.say("register-expires", {{"day", text::longDate(document.expires, context.language())}}), ", ");
    }
    if (document.confidentiality == assessment::Confidentiality::Confidential) {
        facts = joined(facts, context.say("register-confidential"), "; ");
    }
    return capitalised(facts);
}

/// The file is what was attached; what the document is called stands above it where it is known.
content::Cell documentCell(const ReportContext& context, const EvidenceItem& item) {
    const std::string title = tidied(item.document.title);
    std::string note = documentFacts(context, item);
    if (!title.empty() && title != item.link.fileName) {
        note = joined(note, item.link.fileName, "\n");
    }
    return {title.empty() ? item.link.fileName : title, joined(note, item.link.sha256, "\n")};
}

content::Cell supportsCell(const ReportContext& context, const assessment::EvidenceLink& link) {
    std::string what = purposeText(context, link.purpose);
    if (link.level) {
        what = joined(what, context.say("evidence-level", {{"level", std::to_string(*link.level)}}), ", ");
    }
    std::string note = tidied(link.note);
    if (!link.page.empty()) {
        note = joined(note, context.say("evidence-page", {{"page", link.page}}), "\n");
    }
    return what.empty() ? content::Cell{note} : content::Cell{capitalised(what), note};
}

/// The verdict that all share, and below it who gave which for what reason.
content::Cell verdictCell(const ReportContext& context, const std::vector<Judgement>& judgements) {
    if (judgements.empty()) {
        return {"–"};
    }
    const bool same = std::all_of(judgements.begin(), judgements.end(),
                                  [&](const Judgement& judgement) { return judgement.verdict == judgements.front().verdict; });
    std::string note;
    for (const Judgement& judgement : judgements) {
        const base::Arguments arguments{
            {"assessor", judgement.assessor}, {"verdict", verdictText(context, judgement.verdict)}, {"reason", tidied(judgement.reason)}};
        const std::string reasoned = judgement.reason.empty() ? "" : context.say("register-verdict-reason", arguments);
        const std::string line = same ? judgement.assessor : context.say("register-verdict", arguments);
        note = joined(note, reasoned.empty() ? line : reasoned, "\n");
    }
    return {same ? capitalised(verdictText(context, judgements.front().verdict)) : context.say("register-verdicts-differ"), note};
}

/// Judgements up to the stage of the report.
std::vector<Judgement> judgementsOf(const ReportContext& context, const EvidenceItem& item) {
    std::vector<Judgement> found;
    std::copy_if(item.judgements.begin(), item.judgements.end(), std::back_inserter(found),
                 [&](const Judgement& judgement) { return isUpToStage(context, judgement.stage); });
    return found;
}

content::Table::Row groupRow(const ReportContext& context, const rubric::NodeId& node) {
    const NodeWords words = wordsOf(context, node);
    content::Table::Row row;
    row.emphasis = true;
    row.cells = {words.number, words.name};
    return row;
}

content::Table registerOf(const ReportContext& context, const std::vector<EvidenceItem>& items) {
    constexpr int kSupportsWidth = 20;
    constexpr int kVerdictWidth = 19;
    constexpr int kSizeWidth = 10;
    const bool judged =
        std::any_of(items.begin(), items.end(), [&](const EvidenceItem& item) { return !judgementsOf(context, item).empty(); });
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth() + 1},
                     {context.say("register-column-document"), Alignment::Text, 0},
                     {context.say("column-supports"), Alignment::Text, kSupportsWidth}};
    if (judged) {
        table.columns.push_back({context.say("register-column-verdict"), Alignment::Text, kVerdictWidth});
    }
    table.columns.push_back({context.say("column-size"), Alignment::Text, kSizeWidth});
    const EvidenceItem* before = nullptr;
    for (const EvidenceItem& item : items) {
        if (before == nullptr || before->link.node != item.link.node) {
            table.rows.push_back(groupRow(context, item.link.node));
            table.rows.back().cells.resize(table.columns.size());
        }
        before = &item;
        content::Table::Row row;
        row.depth = 1;
        row.cells = {number(context, item.link), documentCell(context, item), supportsCell(context, item.link)};
        if (judged) {
            row.cells.push_back(verdictCell(context, judgementsOf(context, item)));
        }
        row.cells.emplace_back(text::fileSize(item.link.size, context.language()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// "272 berkas dan 28 halaman web, seluruhnya 55,7 GB".
std::string leadOf(const ReportContext& context, const std::vector<EvidenceItem>& items) {
    std::set<std::string> contents;
    std::int64_t bytes = 0;
    std::int64_t pages = 0;
    for (const EvidenceItem& item : items) {
        pages += item.link.isWebPage() ? 1 : 0;
        bytes += contents.insert(item.link.sha256).second ? item.link.size : 0;
    }
    const auto all = static_cast<std::int64_t>(items.size());
    const auto files = all - pages;
    const auto number = [&](std::int64_t count) { return text::count(count, context.language()); };
    std::vector<std::string> parts;
    if (files > 0) {
        parts.push_back(context.say(files == 1 ? "register-file" : "register-files", {{"number", number(files)}}));
    }
    if (pages > 0) {
        parts.push_back(context.say(pages == 1 ? "register-page" : "register-pages", {{"number", number(pages)}}));
    }
    std::string lead = context.say(all == 1 ? "register-lead-one" : "register-lead",
                                   {{"count", enumerated(context, parts)}, {"size", text::fileSize(bytes, context.language())}});
    if (const auto distinct = static_cast<std::int64_t>(contents.size()); distinct < all) {
        lead += " " + context.say("register-distinct", {{"distinct", number(distinct)}});
    }
    return lead + " " + context.say("register-hash");
}

/// How many pieces have which verdict; empty where nobody has judged any.
std::string verdictsSentence(const ReportContext& context, const std::vector<EvidenceItem>& items) {
    std::array<std::int64_t, 3> counts{};
    std::int64_t differ = 0;
    std::int64_t unjudged = 0;
    for (const EvidenceItem& item : items) {
        const std::vector<Judgement> judgements = judgementsOf(context, item);
        const bool same = std::all_of(judgements.begin(), judgements.end(),
                                      [&](const Judgement& judgement) { return judgement.verdict == judgements.front().verdict; });
        std::int64_t& count = judgements.empty() ? unjudged
                              : same             ? counts.at(static_cast<std::size_t>(judgements.front().verdict))
                                                 : differ;
        ++count;
    }
    if (unjudged == static_cast<std::int64_t>(items.size())) {
        return {};
    }
    const auto number = [&](std::int64_t count) { return text::count(count, context.language()); };
    std::vector<std::string> parts;
    for (std::size_t verdict = 0; verdict < counts.size(); ++verdict) {
        if (counts.at(verdict) > 0) {
            parts.push_back(number(counts.at(verdict)) + " " + verdictText(context, static_cast<Verdict>(verdict)));
        }
    }
    if (differ > 0) {
        parts.push_back(context.say("register-count-differ", {{"number", number(differ)}}));
    }
    if (unjudged > 0) {
        parts.push_back(context.say("register-count-unjudged", {{"number", number(unjudged)}}));
    }
    return context.say("register-verdicts", {{"counts", enumerated(context, parts)}});
}

}  // namespace

Blocks evidenceSection(const ReportContext& context) {
    const std::vector<EvidenceItem> items = itemsOf(context);
    if (items.empty()) {
        return {};
    }
    Blocks blocks{content::Paragraph{leadOf(context, items)}};
    if (const std::string verdicts = verdictsSentence(context, items); !verdicts.empty()) {
        blocks.emplace_back(content::Paragraph{verdicts});
    }
    blocks.emplace_back(registerOf(context, items));
    return blocks;
}

}  // namespace matang::sections
