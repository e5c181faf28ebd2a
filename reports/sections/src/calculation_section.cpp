// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"

#include <utility>

namespace matang::sections {

Blocks calculationSection(const ReportContext& context) {
    Blocks tables;
    if (isRecomputed(context)) {
        tables.emplace_back(calculationTable(context));
    }
    if (auto replaced = replacedTable(context)) {
        tables.emplace_back(std::move(*replaced));
    }
    for (content::Table& annex : annexTables(context)) {
        tables.emplace_back(std::move(annex));
    }
    if (tables.empty()) {
        return {};
    }
    const scoring::Explanation& root = context.explanation();
    std::string lead = context.say("calculation-lead");
    if (isRecomputed(context) && root.rule == scoring::Rule::Reported) {
        lead += " " + context.say("method-reported-parts", {{"value", context.figure(root.value)}, {"kind", context.topKind()}});
    }
    tables.insert(tables.begin(), content::Paragraph{std::move(lead)});
    return tables;
}

}  // namespace matang::sections
