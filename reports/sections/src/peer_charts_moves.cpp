// SPDX-License-Identifier: GPL-3.0-or-later
// Two figures of every agency, predicates over the years, and the greatest gains and falls.
#include <matang/sections/peer_charts.h>

#include "peer_speech.h"

#include <matang/analysis/round_classes.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using base::Rational;

constexpr int kMostSteps = 8;

/// Both ends at round figures, zero between them.
std::pair<double, double> roundEnds(const Rational& least, const Rational& greatest) {
    const Rational from = std::min(least, Rational{});
    const Rational to = std::max(greatest, Rational{});
    const Rational step = from == to ? Rational(1, 10) : analysis::roundWidth(to - from, kMostSteps);
    const Rational up = -(-to / step).floor() * step;
    return {((from / step).floor() * step).toDouble(), (up.isZero() ? step : up).toDouble()};
}

void widen(double& from, double& to, double place) {
    from = std::min(from, place);
    to = std::max(to, place);
}

std::string changesWords(const PeerSpeech& speech, const std::vector<const PeerResult*>& compared) {
    std::array<std::size_t, 3> signs{};
    for (const PeerResult* peer : compared) {
        ++signs.at(static_cast<std::size_t>(peer->improvement->sign() + 1));
    }
    return speech.say("peer-changes-words", {{"members", speech.members(compared.size())},
                                             {"up", speech.count(signs[2])},
                                             {"down", speech.count(signs[0])},
                                             {"same", speech.count(signs[1])}});
}

std::vector<const PeerResult*> comparedOf(Peers peers) {
    auto compared = counting(peers);
    std::erase_if(compared, [](const PeerResult* peer) { return !peer->comparable || !peer->improvement; });
    return compared;
}

std::vector<std::pair<std::string, std::string>> categoriesOf(const PeerSpeech& speech,
                                                              const std::vector<analysis::PredicateCount>& counts) {
    std::vector<std::pair<std::string, std::string>> categories;  // id and name, lowest first
    // The latest instrument first: its bands give the order, others add what it does not have.
    for (auto year = counts.rbegin(); year != counts.rend(); ++year) {
        for (const auto& [band, number] : year->counts) {
            const bool known =
                std::any_of(categories.begin(), categories.end(), [&id = band->id](const auto& one) { return one.first == id; });
            if (!known) {
                categories.emplace_back(band->id, speech.in(band->name));
            }
        }
    }
    return categories;
}

content::StackedSpec::Column columnOf(const PeerSpeech& speech, const analysis::PredicateCount& year,
                                      const std::vector<std::pair<std::string, std::string>>& categories) {
    content::StackedSpec::Column column;
    column.name = std::to_string(year.year);
    std::map<std::string, int> byBand;
    for (const auto& [band, number] : year.counts) {
        byBand[band->id] += number;
    }
    for (const auto& [id, name] : categories) {
        const int number = byBand[id];
        column.counts.push_back(number);
        column.pointers.push_back(
            {speech.say("peer-predicate-count",
                        {{"year", column.name}, {"predicate", name}, {"members", speech.count(static_cast<std::size_t>(number))}}),
             {}});
    }
    return column;
}

/// What no band names: labels of its own, and results without a predicate. Left out where no year has any.
void addCategory(const PeerSpeech& speech, content::StackedSpec& stacked, const std::vector<analysis::PredicateCount>& counts,
                 int analysis::PredicateCount::*number, const std::string& name) {
    if (std::all_of(counts.begin(), counts.end(), [&](const auto& year) { return year.*number == 0; })) {
        return;
    }
    stacked.categories.push_back(name);
    for (std::size_t at = 0; at < counts.size(); ++at) {
        stacked.columns[at].counts.push_back(counts[at].*number);
        stacked.columns[at].pointers.push_back(
            {speech.say("peer-predicate-count", {{"year", stacked.columns[at].name},
                                                 {"predicate", name},
                                                 {"members", speech.count(static_cast<std::size_t>(counts[at].*number))}}),
             {}});
    }
}

std::string stackedWords(const PeerSpeech& speech, const content::StackedSpec& stacked) {
    std::string words;
    for (const auto& column : stacked.columns) {
        std::string listed;
        for (std::size_t at = 0; at < column.counts.size(); ++at) {
            listed +=
                (listed.empty() ? "" : ", ") + stacked.categories[at] + " " + speech.count(static_cast<std::size_t>(column.counts[at]));
        }
        words += (words.empty() ? "" : " ") + speech.say("peer-predicates-words", {{"year", column.name}, {"counts", listed}});
    }
    return words.empty() ? speech.say("peer-nobody") : words;
}

content::MovesSpec::Row moveRow(const PeerSpeech& speech, const PeerResult& peer) {
    content::MovesSpec::Row row;
    row.name = peer.agencyName;
    row.change = speech.change(*peer.improvement);
    row.detail =
        speech.say("peer-from-to", {{"from", speech.figure(*peer.published - *peer.improvement)}, {"to", speech.figure(*peer.published)}});
    row.strong = speech.isOwn(peer);
    row.pointer = {speech.say("peer-move-row", {{"agency", row.name},
                                                {"year", std::to_string(speech.question().year)},
                                                {"before", std::to_string(peer.previousYear)},
                                                {"from", speech.figure(*peer.published - *peer.improvement)},
                                                {"to", speech.figure(*peer.published)},
                                                {"change", row.change.label}}),
                   linkTo(peer)};
    return row;
}

}  // namespace

content::ChartSpec improvementScatter(const PeerQuestion& question, Peers peers) {
    const PeerSpeech speech(question);
    const auto compared = comparedOf(peers);
    content::ChartSpec spec = speech.chart(speech.say("peer-improvement-scatter", speech.subject(compared.size())));
    spec.axisTitle = speech.say("peer-improvement-axis");
    spec.tableTitles = {speech.say("peer-column-agency"), speech.say("peer-index"), speech.say("peer-column-improvement")};
    content::ScatterSpec scatter;
    scatter.xWord = speech.indexAxis(speech.rubric());
    scatter.xFrom = speech.rubric().indexFrom.toDouble();
    scatter.xTo = speech.rubric().indexTo.toDouble();
    Rational least;
    Rational greatest;
    for (const PeerResult* peer : compared) {
        least = std::min(least, *peer->improvement);
        greatest = std::max(greatest, *peer->improvement);
        content::ScatterSpec::Point point{
            speech.value(*peer->published), speech.change(*peer->improvement), peer->agencyName, speech.isOwn(*peer), {}};
        point.pointer = {speech.say("peer-improvement-point", {{"agency", peer->agencyName},
                                                               {"index", point.x.label},
                                                               {"change", point.y.label},
                                                               {"year", std::to_string(peer->previousYear)}}),
                         linkTo(*peer)};
        widen(scatter.xFrom, scatter.xTo, point.x.position);
        scatter.points.push_back(std::move(point));
    }
    std::tie(scatter.yFrom, scatter.yTo) = roundEnds(least, greatest);
    spec.alternative = changesWords(speech, compared);
    if (const PeerResult* own = ownOf(question, compared)) {
        spec.alternative += " " +
                            speech.say("peer-improvement-point", {{"agency", own->agencyName},
                                                                  {"index", speech.figure(*own->published)},
                                                                  {"change", speech.change(*own->improvement).label},
                                                                  {"year", std::to_string(own->previousYear)}}) +
                            ".";
    }
    spec.drawing = std::move(scatter);
    return spec;
}

content::ChartSpec instrumentScatter(const PeerQuestion& question, Peers peers, const rubric::Rubric& other, Peers others) {
    const PeerSpeech speech(question);
    std::map<assessment::AgencyId, const PeerResult*> byAgency;
    for (const PeerResult* peer : counting(others)) {
        byAgency.emplace(peer->agency, peer);
    }
    content::ScatterSpec scatter;
    scatter.xWord = speech.indexAxis(speech.rubric());
    scatter.xFrom = speech.rubric().indexFrom.toDouble();
    scatter.xTo = speech.rubric().indexTo.toDouble();
    scatter.yFrom = other.indexFrom.toDouble();
    scatter.yTo = other.indexTo.toDouble();
    std::string own;
    for (const PeerResult* peer : counting(peers)) {
        const auto found = byAgency.find(peer->agency);
        if (found == byAgency.end()) {
            continue;
        }
        content::ScatterSpec::Point point{
            speech.value(*peer->published), speech.value(*found->second->published, other), peer->agencyName, speech.isOwn(*peer), {}};
        point.pointer = {speech.say("peer-instrument-point", {{"agency", peer->agencyName},
                                                              {"instrument", speech.instrument()},
                                                              {"index", point.x.label},
                                                              {"other", speech.instrument(other)},
                                                              {"value", point.y.label}}),
                         linkTo(*peer)};
        own = point.own ? " " + point.pointer.text + "." : own;
        widen(scatter.xFrom, scatter.xTo, point.x.position);
        widen(scatter.yFrom, scatter.yTo, point.y.position);
        scatter.points.push_back(std::move(point));
    }
    base::Arguments subject = speech.subject(scatter.points.size());
    subject.emplace_back("other", speech.instrument(other));
    subject.emplace_back("otherYear", others.empty() ? std::string() : std::to_string(others.front()->year));
    content::ChartSpec spec = speech.chart(speech.say("peer-instrument-scatter", subject));
    spec.axisTitle = speech.indexAxis(other);
    spec.tableTitles = {speech.say("peer-column-agency"), speech.instrument(), speech.instrument(other)};
    spec.alternative = speech.say("peer-instrument-words", subject) + own;
    spec.drawing = std::move(scatter);
    return spec;
}

content::ChartSpec predicatesChart(const PeerQuestion& question, const std::vector<analysis::PredicateCount>& counts) {
    const PeerSpeech speech(question);
    content::StackedSpec stacked;
    const auto categories = categoriesOf(speech, counts);
    for (const auto& [id, name] : categories) {
        stacked.categories.push_back(name);
    }
    for (std::size_t at = 0; at < counts.size(); ++at) {
        stacked.columns.push_back(columnOf(speech, counts[at], categories));
        if (at > 0 && counts[at].rubric != counts[at - 1].rubric) {
            stacked.breaks.push_back(static_cast<int>(at));
        }
    }
    addCategory(speech, stacked, counts, &analysis::PredicateCount::other, speech.say("peer-predicate-other"));
    addCategory(speech, stacked, counts, &analysis::PredicateCount::without, speech.say("peer-predicate-none"));
    stacked.breakWord = speech.say("peer-break");
    stacked.countWord = speech.say("peer-count-axis");
    content::ChartSpec spec =
        speech.chart(speech.say("peer-predicates", {{"instrument", speech.instrument()}, {"group", question.groupName}}));
    spec.tableTitles = {speech.say("peer-column-predicate")};
    spec.alternative = stackedWords(speech, stacked);
    spec.drawing = std::move(stacked);
    return spec;
}

content::ChartSpec moversChart(const PeerQuestion& question, const analysis::Movers& movers) {
    const PeerSpeech speech(question);
    content::ChartSpec spec = speech.chart(speech.say("peer-movers", speech.subject(static_cast<std::size_t>(movers.compared))));
    spec.axisTitle = speech.say("peer-improvement-axis");
    spec.tableTitles = {speech.say("peer-column-agency"), speech.say("peer-column-improvement"), speech.say("peer-column-from-to")};
    content::MovesSpec moves;
    Rational reach;
    const auto add = [&](const PeerResult* peer) {
        const Rational& change = *peer->improvement;
        reach = std::max(reach, change.sign() < 0 ? -change : change);
        moves.rows.push_back(moveRow(speech, *peer));
        spec.alternative += (spec.alternative.empty() ? "" : " ") + moves.rows.back().pointer.text + ".";
    };
    std::for_each(movers.climbers.begin(), movers.climbers.end(), add);
    std::for_each(movers.fallers.rbegin(), movers.fallers.rend(), add);
    moves.reach = roundEnds(Rational{}, reach).second;
    spec.alternative = spec.alternative.empty() ? speech.say("peer-no-moves") : spec.alternative;
    spec.drawing = std::move(moves);
    return spec;
}

}  // namespace matang::sections
