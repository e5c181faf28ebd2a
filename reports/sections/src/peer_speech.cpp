// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_speech.h"

#include "chart_values.h"
#include "instrument_names.h"
#include "phrases.h"

#include <matang/assessment/province.h>
#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace matang::sections {

namespace {

using base::Rational;

/// One of them, and many.
struct KindWords {
    const char* one;
    const char* many;
};

const KindWords& wordsFor(const std::optional<assessment::AgencyKind>& kind) {
    static const std::array<KindWords, 6> kWords{{{"peer-agency", "peer-agencies"},
                                                  {"peer-ministry", "peer-ministries"},
                                                  {"peer-institution", "peer-institutions"},
                                                  {"peer-province", "peer-provinces"},
                                                  {"peer-regency", "peer-regencies"},
                                                  {"peer-city", "peer-cities"}}};
    return kWords.at(static_cast<std::size_t>(kind.value_or(assessment::AgencyKind::Unknown)));
}

}  // namespace

std::string groupName(const analysis::PeerGroup& group, int members, text::Language language) {
    const text::Catalogue& words = phrases(language);
    const KindWords& kind = wordsFor(group.kind);
    std::string name = words.sentence(members == 1 ? kind.one : kind.many);
    if (group.agencies) {
        name = words.sentence("peer-group-chosen", {{"group", name}});
    }
    if (group.province) {
        name =
            words.sentence("peer-group-province", {{"group", name}, {"province", std::string(assessment::provinceName(*group.province))}});
    }
    if (group.cohort) {
        name = group.cohort->empty() ? words.sentence("peer-group-no-cohort", {{"group", name}})
                                     : words.sentence("peer-group-cohort", {{"group", name}, {"cohort", *group.cohort}});
    }
    return name;
}

std::string PeerSpeech::say(const std::string& key, const base::Arguments& arguments) const {
    return phrases(m_question.language).sentence(key, arguments);
}

content::ChartValue PeerSpeech::printed(const Rational& value, const rubric::Rubric& rubric) const {
    const std::string plain = base::formatDecimal(value, rubric.rounding.decimals, rubric.rounding.mode);
    return {value.toDouble(), text::localised(plain, m_question.language), plain};
}

content::ChartValue PeerSpeech::change(const Rational& value) const {
    const int decimals = rubric().rounding.decimals;
    return {value.toDouble(), text::signedFigure(value, decimals, m_question.language), base::formatDecimal(value, decimals)};
}

std::string PeerSpeech::count(std::size_t number) const {
    return text::count(static_cast<std::int64_t>(number), m_question.language);
}

std::string PeerSpeech::members(std::size_t number) const {
    return count(number) + " " + m_question.groupName;
}

std::string PeerSpeech::in(const rubric::LocalisedText& text) const {
    return text.in(text::languageCode(m_question.language));
}

std::string PeerSpeech::instrument(const rubric::Rubric& rubric) const {
    return besideYear(in(rubric.shortName));
}

std::string PeerSpeech::indexAxis(const rubric::Rubric& rubric) const {
    return say("peer-index-axis", {{"instrument", instrument(rubric)},
                                   {"from", text::exactFigure(rubric.indexFrom, m_question.language)},
                                   {"to", text::exactFigure(rubric.indexTo, m_question.language)}});
}

base::Arguments PeerSpeech::subject(std::size_t members) const {
    return {{"instrument", instrument()}, {"year", std::to_string(m_question.year)}, {"members", this->members(members)}};
}

content::ChartSpec PeerSpeech::chart(std::string title) const {
    content::ChartSpec spec;
    spec.title = std::move(title);
    spec.language = m_question.language;
    return spec;
}

std::vector<const analysis::PeerResult*> counting(Peers peers) {
    std::vector<const analysis::PeerResult*> kept;
    kept.reserve(peers.size());
    std::copy_if(peers.begin(), peers.end(), std::back_inserter(kept), [](const auto* peer) { return peer->counts(); });
    return kept;
}

std::string linkTo(const analysis::PeerResult& peer) {
    return assessmentLink(peer.assessment);
}

const analysis::PeerResult* ownOf(const PeerQuestion& question, Peers peers) {
    const auto found = std::find_if(peers.begin(), peers.end(), [&](const auto* peer) { return question.own == peer->agency; });
    return found == peers.end() ? nullptr : *found;
}

}  // namespace matang::sections
