// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/ranking.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace matang::analysis {
namespace {

LeftOutReason reasonOf(const RankInput& result) {
    if (!result.takesPart) {
        return LeftOutReason::DidNotTakePart;
    }
    if (!result.published) {
        return LeftOutReason::NoIndex;
    }
    return result.complete ? LeftOutReason::None : LeftOutReason::Partial;
}

bool isWanted(const RankInput& result, const RankFilter& filter) {
    return (!filter.kind || result.kind == *filter.kind) && (!filter.cohort || result.cohort == *filter.cohort);
}

/// Ranked agencies first, best first; then those left out, by reason; equals by name, and by id where even the names are the same.
bool standsBefore(const RankRow& left, const RankRow& right) {
    if (left.leftOut != right.leftOut) {
        return left.leftOut < right.leftOut;
    }
    if (left.leftOut == LeftOutReason::None && *left.result.published != *right.result.published) {
        return *left.result.published > *right.result.published;
    }
    return std::tie(left.result.agencyName, left.result.agency) < std::tie(right.result.agencyName, right.result.agency);
}

}  // namespace

std::vector<RankRow> rank(std::vector<RankInput> results, const RankFilter& filter) {
    std::vector<RankRow> rows;
    rows.reserve(results.size());
    for (RankInput& result : results) {
        if (isWanted(result, filter)) {
            const LeftOutReason reason = reasonOf(result);
            rows.push_back({0, std::move(result), reason});
        }
    }
    std::sort(rows.begin(), rows.end(), standsBefore);
    for (std::size_t row = 0; row < rows.size() && rows[row].leftOut == LeftOutReason::None; ++row) {
        const bool tied = row > 0 && rows[row].result.published == rows[row - 1].result.published;
        rows[row].rank = tied ? rows[row - 1].rank : static_cast<int>(row) + 1;
    }
    return rows;
}

}  // namespace matang::analysis
