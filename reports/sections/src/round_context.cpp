// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_context.h"

#include "phrases.h"

#include <matang/rubric/predicate_names.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using assessment::AgencyKind;
using base::Rational;

constexpr const char* kNone = "\u2013";

PeerQuestion questionOf(const RoundReportInput& input) {
    PeerQuestion question;
    question.rubric = input.rubric;
    question.year = input.year;
    question.groupName = groupName(input.group, 2, input.language);
    question.language = input.language;
    return question;
}

analysis::ScoredAssessment nobodysAssessment(const RoundReportInput& input) {
    analysis::ScoredAssessment scored;
    scored.rubric = input.rubric;
    return scored;
}

std::vector<AgencyKind> kindsOf(const std::vector<const PeerResult*>& peers) {
    constexpr std::array<AgencyKind, 6> kOrder{AgencyKind::Ministry, AgencyKind::Institution, AgencyKind::Province,
                                               AgencyKind::Regency,  AgencyKind::City,        AgencyKind::Unknown};
    std::vector<AgencyKind> kinds;
    std::copy_if(kOrder.begin(), kOrder.end(), std::back_inserter(kinds), [&](AgencyKind kind) {
        return std::any_of(peers.begin(), peers.end(), [kind](const PeerResult* peer) { return peer->kind == kind; });
    });
    return kinds;
}

}  // namespace

RoundContext::RoundContext(const RoundReportInput& input)
    : m_input(input),
      m_question(questionOf(input)),
      m_speech(m_question),
      m_instrument(nobodysAssessment(input)),
      m_words(m_instrument, input.language),
      m_peers(analysis::peersOf(*input.results, input.group, input.rubric->id, input.year)),
      m_counted(counting(m_peers)),
      m_kinds(kindsOf(m_peers)),
      m_ranking(analysis::rankPeers(*input.results, input.group, input.rubric->id, input.year)) {}

std::string RoundContext::say(const std::string& key, const base::Arguments& arguments) const {
    return phrases(m_input.language).sentence(key, arguments);
}

std::string RoundContext::figure(const std::optional<Rational>& value) const {
    return value ? m_speech.figure(*value) : kNone;
}

std::string RoundContext::change(const std::optional<Rational>& value) const {
    return value ? m_speech.change(*value).label : kNone;
}

std::string RoundContext::members(std::size_t number) const {
    return count(number) + " " + groupName(m_input.group, number == 1 ? 1 : 2, m_input.language);
}

std::string RoundContext::share(std::size_t part, std::size_t all) const {
    const auto whole = static_cast<std::int64_t>(all == 0 ? 1 : all);
    const Rational percent = Rational(static_cast<std::int64_t>(part) * 100) / whole;
    return text::figure(percent, 1, m_input.language) + "\u00A0%";
}

std::string RoundContext::predicate(const PeerResult& peer) const {
    const scoring::PredicateResult& result = peer.predicate;
    if (!result.reported && result.band != nullptr) {
        return in(result.band->name);
    }
    const rubric::PredicateBand* named = rubric::bandNamed(peer.rubric->predicates.bands, result.label);
    return named != nullptr ? in(named->name) : (result.label.empty() ? kNone : result.label);
}

std::string RoundContext::kindName(AgencyKind kind, std::size_t members) const {
    analysis::PeerGroup group;
    group.kind = kind;
    return groupName(group, members == 1 ? 1 : 2, m_input.language);
}

std::optional<Rational> RoundContext::comparableChange(const PeerResult& peer) {
    return peer.comparable ? peer.improvement : std::nullopt;
}

std::vector<const PeerResult*> RoundContext::countedOf(AgencyKind kind) const {
    std::vector<const PeerResult*> some;
    std::copy_if(m_counted.begin(), m_counted.end(), std::back_inserter(some),
                 [kind](const PeerResult* peer) { return peer->kind == kind; });
    return some;
}

analysis::PeerRanking RoundContext::rankingOf(AgencyKind kind) const {
    analysis::PeerGroup group = m_input.group;
    group.kind = kind;
    return analysis::rankPeers(*m_input.results, group, m_input.rubric->id, m_input.year);
}

}  // namespace matang::sections
