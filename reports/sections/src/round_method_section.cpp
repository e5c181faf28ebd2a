// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_predicates.h"
#include "round_sections.h"

namespace matang::sections {

namespace {

std::string instrumentSentence(const RoundContext& context) {
    const std::string issuer = context.in(context.rubric().issuer);
    const std::string name = context.in(context.rubric().name);
    return issuer.empty() ? context.say("method-instrument-only", {{"name", name}})
                          : context.say("method-instrument", {{"name", name}, {"issuer", issuer}});
}

}  // namespace

Blocks roundMethodSection(const RoundContext& context) {
    content::Bullets bullets;
    for (const char* key : {"round-method-index", "round-method-left-out", "round-method-rank", "round-method-previous",
                            "round-method-mean", "round-method-quartiles", "round-method-change"}) {
        bullets.items.push_back(context.say(key, {{"instrument", context.instrument()}}));
    }
    if (!byPredicate(context).empty()) {
        bullets.items.push_back(context.say("round-method-predicate"));
    }
    return {content::Paragraph{instrumentSentence(context)}, std::move(bullets)};
}

Blocks roundSourcesSection(const RoundContext& context) {
    using content::Table;
    if (context.input().sources.empty()) {
        return {};
    }
    Table table;
    table.columns = {{context.say("round-column-source"), Table::Alignment::Text, 0},
                     {context.say("round-column-rest-on"), Table::Alignment::Figure, 22}};
    for (const auto& [source, count] : context.input().sources) {
        Table::Row row;
        row.cells = {source.empty() ? context.say("round-source-unnamed") : source, context.count(static_cast<std::size_t>(count))};
        table.rows.push_back(std::move(row));
    }
    return {content::Paragraph{context.say("round-sources-words")}, std::move(table)};
}

}  // namespace matang::sections
