// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_words.h"

#include <utility>

namespace matang::cli {

std::string leftOutCode(analysis::LeftOutReason reason) {
    switch (reason) {
        case analysis::LeftOutReason::Partial:
            return "partial";
        case analysis::LeftOutReason::DidNotTakePart:
            return "did-not-take-part";
        case analysis::LeftOutReason::NoIndex:
            return "no-index";
        case analysis::LeftOutReason::None:
            break;
    }
    return "";
}

std::vector<SpreadRow> spreadRows(const RankAnswer& answer, const std::vector<const analysis::PeerResult*>& peers, const Console& console) {
    std::vector<SpreadRow> rows;
    if (const auto spread = analysis::indexSpread(peers)) {
        rows.push_back({"index", console.say("column-index"), *spread});
    }
    const auto& tops = answer.rubric->node(rubric::kRoot).children;
    for (std::size_t part = 0; part < tops.size(); ++part) {
        if (const auto spread = analysis::partSpread(peers, part)) {
            const rubric::Node& node = answer.rubric->node(tops[part]);
            rows.push_back({node.id.text, node.name.in(console.languageCode()), *spread});
        }
    }
    return rows;
}

std::vector<PredicateRow> predicateRows(const RankAnswer& answer, const Console& console) {
    std::vector<PredicateRow> rows;
    for (const analysis::PredicateCount& year : analysis::predicateCounts(answer.results, answer.group, answer.family)) {
        for (const auto& [band, count] : year.counts) {
            rows.push_back({year.year, year.rubric.text, band->id, band->name.in(console.languageCode()), count});
        }
        if (year.other > 0) {
            rows.push_back({year.year, year.rubric.text, {}, console.say("rank-predicate-other"), year.other});
        }
        if (year.without > 0) {
            rows.push_back({year.year, year.rubric.text, {}, console.say("rank-predicate-none"), year.without});
        }
    }
    return rows;
}

}  // namespace matang::cli
