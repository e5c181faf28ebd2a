// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "remarks.h"
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using Counts = std::vector<std::pair<std::string, std::int64_t>>;

constexpr std::size_t kMostPersons = 10;

std::string entityText(const ReportContext& context, const std::string& entity) {
    static const std::array<std::pair<const char*, const char*>, 18> kKeys{{{"agency", "trail-kind-agency"},
                                                                            {"agreement", "trail-kind-agreement"},
                                                                            {"assessment", "trail-kind-assessment"},
                                                                            {"check-figure", "trail-kind-check-figure"},
                                                                            {"clarification", "trail-kind-clarification"},
                                                                            {"document", "trail-kind-document"},
                                                                            {"evidence-content", "trail-kind-evidence-content"},
                                                                            {"evidence-link", "trail-kind-evidence-link"},
                                                                            {"finding", "trail-kind-finding"},
                                                                            {"judgement", "trail-kind-judgement"},
                                                                            {"mark", "trail-kind-mark"},
                                                                            {"person", "trail-kind-person"},
                                                                            {"programme", "trail-kind-programme"},
                                                                            {"reported-predicate", "trail-kind-reported-predicate"},
                                                                            {"reported-value", "trail-kind-reported-value"},
                                                                            {"rubric", "trail-kind-rubric"},
                                                                            {"stage-status", "trail-kind-stage-status"},
                                                                            {"target", "trail-kind-target"}}};
    const auto found = std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& known) { return entity == known.first; });
    return found == kKeys.end() ? entity : context.say(found->second);
}

content::Table tableOf(const ReportContext& context, const std::string& title, const std::string& column, const Counts& counts) {
    constexpr int kCountWidth = 20;
    content::Table table;
    table.title = title;
    table.columns = {{column, Alignment::Text, 0}, {context.say("desk-column-edits"), Alignment::Figure, kCountWidth}};
    for (const auto& [name, count] : counts) {
        content::Table::Row row;
        row.cells = {name, text::count(count, context.language())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Those with the most edits; the others in one row.
Counts personsOf(const ReportContext& context, Counts counts) {
    for (auto& person : counts) {
        person.first = person.first.empty() ? context.say("trail-person-unnamed") : person.first;
    }
    if (counts.size() <= kMostPersons) {
        return counts;
    }
    const auto beyond = counts.begin() + kMostPersons;
    const std::int64_t rest =
        std::accumulate(beyond, counts.end(), std::int64_t{0}, [](std::int64_t sum, const auto& person) { return sum + person.second; });
    const std::string name = counting(context, counts.size() - kMostPersons, "trail-person-other", "trail-persons-other");
    counts.erase(beyond, counts.end());
    counts.emplace_back(name, rest);
    return counts;
}

}  // namespace

Blocks trailSection(const ReportContext& context) {
    const auto& trail = context.input().trail;
    if (!trail || trail->entries == 0) {
        return {};
    }
    const text::Language language = context.language();
    const std::string first = text::longDate(trail->first, language);
    const std::string last = text::longDate(trail->last, language);
    Blocks blocks{content::Paragraph{context.say(first == last ? "trail-lead-one-day" : "trail-lead",
                                                 {{"count", text::count(trail->entries, language)}, {"first", first}, {"last", last}})}};
    if (!trail->byPerson.empty()) {
        blocks.emplace_back(
            tableOf(context, context.say("trail-by-person"), context.say("trail-column-person"), personsOf(context, trail->byPerson)));
    }
    Counts kinds = trail->byEntity;
    for (auto& kind : kinds) {
        kind.first = capitalised(entityText(context, kind.first));
    }
    if (!kinds.empty()) {
        blocks.emplace_back(tableOf(context, context.say("trail-by-kind"), context.say("trail-column-kind"), kinds));
    }
    if (!trail->lastHash.empty()) {
        const std::string file = context.input().workspaceName;
        blocks.emplace_back(content::Paragraph{context.say("trail-hash", {{"hash", trail->lastHash}})});
        blocks.emplace_back(content::Paragraph{
            context.say("trail-check", {{"command", "matang-cli workspace check " + (file.empty() ? context.say("trail-file") : file)}})});
    }
    return blocks;
}

}  // namespace matang::sections
