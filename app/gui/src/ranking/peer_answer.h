// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>
#include <matang/sections/peer_charts.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace matang::gui {

/// What is asked: which agencies are compared by what, and which of them is marked.
struct PeerQuery {
    std::shared_ptr<const rubric::Rubric> rubric;  ///< nullptr: nothing can be asked
    int year = 0;
    analysis::PeerGroup group;
    std::optional<assessment::AgencyId> own;
};

/// How many of a group have no rank, by reason.
struct LeftOut {
    int didNotTakePart = 0;
    int partial = 0;
    int withoutIndex = 0;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// Another instrument that agencies were assessed with, in the year nearest to the one that is asked for.
struct OtherInstrument {
    std::shared_ptr<const rubric::Rubric> rubric;
    int year = 0;
};

/// The answer: computed once for each question, shared by all views. Points into the results that it was made of; gone before they are.
class PeerAnswer {
public:
    PeerAnswer(const std::vector<analysis::PeerResult>& results, PeerQuery query, text::Language language);
    PeerAnswer(const PeerAnswer&) = delete;
    PeerAnswer& operator=(const PeerAnswer&) = delete;

    [[nodiscard]] const PeerQuery& query() const noexcept { return m_query; }
    [[nodiscard]] const rubric::Rubric& rubric() const noexcept { return *m_query.rubric; }
    [[nodiscard]] text::Language language() const noexcept { return m_language; }
    [[nodiscard]] const analysis::PeerRanking& ranking() const noexcept { return m_ranking; }
    /// All of the group, in the order of the ranking.
    [[nodiscard]] const std::vector<const analysis::PeerResult*>& peers() const noexcept { return m_peers; }
    /// Of the printed indices; nothing where nobody has a rank.
    [[nodiscard]] const std::optional<analysis::Spread>& spread() const noexcept { return m_spread; }
    [[nodiscard]] const LeftOut& leftOut() const noexcept { return m_leftOut; }
    /// The marked agency's line, or nullptr where it is not in the group.
    [[nodiscard]] const analysis::PeerRank* own() const noexcept { return m_own; }
    /// As charts speak of it, with the name for so many members.
    [[nodiscard]] sections::PeerQuestion question(int members) const;
    [[nodiscard]] std::string groupName(int members) const;

    // Computed when they are asked for.
    [[nodiscard]] std::vector<analysis::PredicateCount> predicateCounts() const;
    [[nodiscard]] analysis::Movers movers(std::size_t most) const;
    [[nodiscard]] std::vector<OtherInstrument> otherInstruments() const;
    [[nodiscard]] std::vector<const analysis::PeerResult*> results(const OtherInstrument& other) const;

private:
    const std::vector<analysis::PeerResult>* m_results;
    PeerQuery m_query;
    text::Language m_language;
    analysis::PeerRanking m_ranking;
    std::vector<const analysis::PeerResult*> m_peers;
    std::optional<analysis::Spread> m_spread;
    LeftOut m_leftOut;
    const analysis::PeerRank* m_own = nullptr;
};

}  // namespace matang::gui
