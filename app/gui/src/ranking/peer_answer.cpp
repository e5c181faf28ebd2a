// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_answer.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace matang::gui {

namespace {

void countLeftOut(LeftOut& count, analysis::LeftOutReason reason) {
    switch (reason) {
        case analysis::LeftOutReason::DidNotTakePart:
            ++count.didNotTakePart;
            break;
        case analysis::LeftOutReason::Partial:
            ++count.partial;
            break;
        case analysis::LeftOutReason::NoIndex:
            ++count.withoutIndex;
            break;
        case analysis::LeftOutReason::None:
            break;
    }
}

}  // namespace

PeerAnswer::PeerAnswer(const std::vector<analysis::PeerResult>& results, PeerQuery query, text::Language language)
    : m_results(&results),
      m_query(std::move(query)),
      m_language(language),
      m_ranking(analysis::rankPeers(results, m_query.group, m_query.rubric->id, m_query.year)) {
    m_peers.reserve(m_ranking.rows.size());
    for (const auto& row : m_ranking.rows) {
        m_peers.push_back(row.result);
        countLeftOut(m_leftOut, row.leftOut);
        if (m_query.own == row.result->agency) {
            m_own = &row;
        }
    }
    m_spread = analysis::indexSpread(m_peers);
}

std::string PeerAnswer::groupName(int members) const {
    return sections::groupName(m_query.group, members, m_language);
}

sections::PeerQuestion PeerAnswer::question(int members) const {
    return {m_query.rubric, m_query.year, groupName(members), m_query.own, m_language};
}

std::vector<analysis::PredicateCount> PeerAnswer::predicateCounts() const {
    return analysis::predicateCounts(*m_results, m_query.group, m_query.rubric->family);
}

analysis::Movers PeerAnswer::movers(std::size_t most) const {
    return analysis::moversOf(m_peers, most);
}

std::vector<OtherInstrument> PeerAnswer::otherInstruments() const {
    // The same year first, then the nearest one, of two equally near the earlier.
    const auto distance = [this](int year) { return std::pair(std::abs(year - m_query.year), year); };
    std::map<rubric::RubricId, OtherInstrument> nearest;
    for (const auto& result : *m_results) {
        if (result.rubric->id == m_query.rubric->id || !result.counts()) {
            continue;
        }
        const auto [found, isNew] = nearest.try_emplace(result.rubric->id, OtherInstrument{result.rubric, result.year});
        if (!isNew && distance(result.year) < distance(found->second.year)) {
            found->second = {result.rubric, result.year};
        }
    }
    std::vector<OtherInstrument> others;
    others.reserve(nearest.size());
    for (const auto& [id, other] : nearest) {
        others.push_back(other);
    }
    return others;
}

std::vector<const analysis::PeerResult*> PeerAnswer::results(const OtherInstrument& other) const {
    return analysis::peersOf(*m_results, {}, other.rubric->id, other.year);
}

}  // namespace matang::gui
