// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Clarification;
using assessment::ClarificationEntry;
using assessment::ClarificationState;

std::string writtenBy(const ReportContext& context, const ClarificationEntry& entry) {
    return context.say("desk-written-by", {{"person", entry.person}, {"day", dayText(context, entry.at)}});
}

/// What was asked first, and by whom.
content::Cell questionOf(const ReportContext& context, const Clarification& thread) {
    const auto first = thread.entries.begin();
    return first == thread.entries.end() ? content::Cell{} : content::Cell{tidied(first->text), writtenBy(context, *first)};
}

/// The latest answer of somebody else than who asks; a dash where there is none. What was written between is counted.
content::Cell answerOf(const ReportContext& context, const Clarification& thread) {
    const auto answers = [](const ClarificationEntry& entry) { return entry.role != assessment::Role::Assessor; };
    const auto latest = std::find_if(thread.entries.rbegin(), thread.entries.rend(), answers);
    const bool asksOnly = latest == thread.entries.rend() || &*latest == &thread.entries.front();
    if (asksOnly) {
        return {"–"};
    }
    std::string note = writtenBy(context, *latest);
    constexpr std::size_t kShown = 2;
    if (thread.entries.size() > kShown) {
        note += "\n" + counting(context, thread.entries.size() - kShown, "desk-entries-more-one", "desk-entries-more");
    }
    return {tidied(latest->text), note};
}

const char* stateKey(ClarificationState state) {
    switch (state) {
        case ClarificationState::Open:
            return "desk-clarification-open";
        case ClarificationState::Answered:
            return "desk-clarification-answered";
        case ClarificationState::Closed:
            break;
    }
    return "desk-clarification-closed";
}

content::Cell stateOf(const ReportContext& context, const Clarification& thread) {
    const bool waits = thread.state == ClarificationState::Open && !thread.due.empty();
    return {context.say(stateKey(thread.state)),
            waits ? context.say("desk-clarification-due", {{"day", text::longDate(thread.due, context.language())}}) : std::string()};
}

std::string leadOf(const ReportContext& context, const std::vector<const Clarification*>& threads) {
    std::vector<std::string> parts;
    const auto add = [&](ClarificationState state, const char* key) {
        const auto count = std::count_if(threads.begin(), threads.end(), [state](const auto* thread) { return thread->state == state; });
        if (count > 0) {
            parts.push_back(context.say(key, {{"number", context.counted(static_cast<std::size_t>(count))}}));
        }
    };
    add(ClarificationState::Open, "desk-count-open");
    add(ClarificationState::Answered, "desk-count-answered");
    add(ClarificationState::Closed, "desk-count-closed");
    const std::string states = enumerated(context, parts);
    return context.say(threads.size() == 1 ? "desk-clarifications-lead-one" : "desk-clarifications-lead",
                       {{"number", context.counted(threads.size())}, {"states", states}});
}

}  // namespace

Blocks clarificationsSection(const ReportContext& context) {
    std::vector<const Clarification*> threads;
    for (const Clarification& thread : context.input().desk.clarifications) {
        threads.push_back(&thread);
    }
    if (threads.empty()) {
        return {};
    }
    std::stable_sort(threads.begin(), threads.end(), [&](const Clarification* left, const Clarification* right) {
        return wordsOf(context, left->node).order < wordsOf(context, right->node).order;
    });
    content::Table table;
    constexpr int kNodeWidth = 20;
    constexpr int kStateWidth = 15;
    table.columns = {{context.say("desk-column-about"), Alignment::Text, kNodeWidth},
                     {context.say("desk-column-question"), Alignment::Text, 0},
                     {context.say("desk-column-answer"), Alignment::Text, 0},
                     {context.say("desk-column-state"), Alignment::Text, kStateWidth}};
    for (const Clarification* thread : threads) {
        content::Table::Row row;
        row.cells = {nodeText(context, thread->node), questionOf(context, *thread), answerOf(context, *thread), stateOf(context, *thread)};
        table.rows.push_back(std::move(row));
    }
    return {content::Paragraph{leadOf(context, threads)}, std::move(table)};
}

}  // namespace matang::sections
