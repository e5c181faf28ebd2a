// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waterfall_text.h"

#include <matang/analysis/peers.h>

#include <memory>
#include <string>
#include <vector>

// Results of made-up agencies, in one line each.
namespace matang::testing {

/// A result of the sample instrument; nothing for an index that is not known.
inline analysis::PeerResult peer(std::int64_t agency, const std::string& name, int year, std::optional<Rational> published) {
    static const std::shared_ptr<const rubric::Rubric> kRubric = shared(sampleRubric());
    analysis::PeerResult result;
    result.agency = assessment::AgencyId(agency);
    result.agencyName = name;
    result.kind = assessment::AgencyKind::City;
    result.year = year;
    result.rubric = kRubric;
    result.complete = published.has_value();
    result.source = published ? scoring::ValueSource::Computed : scoring::ValueSource::None;
    result.published = std::move(published);
    return result;
}

inline std::vector<const analysis::PeerResult*> pointersTo(const std::vector<analysis::PeerResult>& results) {
    std::vector<const analysis::PeerResult*> pointers;
    for (const analysis::PeerResult& result : results) {
        pointers.push_back(&result);
    }
    return pointers;
}

/// "2= B (was 1, -1) 0.5" for every row: a tie, the earlier rank with the places won, the percentile; or the reason for no rank.
inline std::vector<std::string> textsOf(const analysis::PeerRanking& ranking) {
    static const char* const kReasons[] = {"", " partial", " did not take part", " no index"};
    std::vector<std::string> texts;
    for (const analysis::PeerRank& row : ranking.rows) {
        std::string text =
            std::to_string(row.rank) + (row.tied ? "= " : " ") + row.result->agencyName + kReasons[static_cast<int>(row.leftOut)];
        if (row.previousRank > 0) {
            text += " (was " + std::to_string(row.previousRank) + (row.climbed() ? ", " + std::to_string(*row.climbed()) : "") + ')';
        }
        texts.push_back(text + (row.percentile ? ' ' + textOf(row.percentile) : ""));
    }
    return texts;
}

}  // namespace matang::testing
