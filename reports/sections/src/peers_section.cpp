// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"
#include "peer_speech.h"
#include "remarks.h"
#include "sections.h"
#include "tall_charts.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using analysis::PeerGroup;
using analysis::PeerRank;
using analysis::PeerResult;
using base::Rational;

constexpr int kFewestPeers = 5;  // fewer say nothing about where one stands
constexpr std::size_t kMostParts = 3;
constexpr double kDistribution = 84;  // millimetres

/// A group with its ranking and the agency's place in it.
struct Place {
    PeerGroup group;
    analysis::PeerRanking ranking;
    const PeerRank* own = nullptr;

    /// Other members than the agency that have a rank.
    [[nodiscard]] int others() const { return ranking.ranked - 1; }
    [[nodiscard]] bool speaks() const { return own != nullptr && others() >= kFewestPeers; }
};

/// The agency's place in each group that it belongs to.
class Places {
public:
    explicit Places(const ReportContext& context) : m_context(context) {
        const PeerResult* own = ownResult();
        m_results = context.input().peers.get();
        m_ranked = own != nullptr && own->counts();
        if (!m_ranked) {
            return;
        }
        m_figure = *own->published;
        m_places.reserve(3);
        const bool kind = own->kind != assessment::AgencyKind::Unknown;
        if (kind) {
            add({own->kind, {}, {}, {}});
        }
        if (!own->cohort.empty()) {
            add({{}, own->cohort, {}, {}});
        }
        if (!kind || m_places.front().ranking.ranked < analysis::rankPeers(*m_results, {}, m_context.rubric().id, year()).ranked) {
            add({});
        }
    }

    [[nodiscard]] bool ranked() const { return m_ranked; }
    [[nodiscard]] const Rational& figure() const { return m_figure; }
    [[nodiscard]] std::vector<const Place*> speaking() const {
        std::vector<const Place*> found;
        for (const Place& place : m_places) {
            if (place.speaks()) {
                found.push_back(&place);
            }
        }
        return found;
    }
    [[nodiscard]] std::vector<const PeerResult*> peers(const Place& place) const {
        return analysis::peersOf(*m_results, place.group, m_context.rubric().id, year());
    }

private:
    [[nodiscard]] int year() const { return m_context.input().current.record.assessment.year; }

    [[nodiscard]] const PeerResult* ownResult() const {
        const auto& all = m_context.input().peers;
        if (all == nullptr) {
            return nullptr;
        }
        const auto found = std::find_if(all->begin(), all->end(), [this](const PeerResult& one) {
            return one.agency == m_context.input().agency.id && one.year == year() && one.rubric->id == m_context.rubric().id;
        });
        return found == all->end() ? nullptr : &*found;
    }

    void add(const PeerGroup& group) {
        Place place{group, analysis::rankPeers(*m_results, group, m_context.rubric().id, year()), nullptr};
        for (const PeerRank& row : place.ranking.rows) {
            if (row.result->agency == m_context.input().agency.id && row.rank > 0) {
                place.own = &row;
            }
        }
        m_places.push_back(std::move(place));
    }

    const ReportContext& m_context;
    const std::vector<PeerResult>* m_results = nullptr;
    bool m_ranked = false;
    Rational m_figure;
    std::vector<Place> m_places;
};

std::string nameOf(const ReportContext& context, const Place& place, int members) {
    return groupName(place.group, members, context.language());
}

std::string counted(const ReportContext& context, int number) {
    return text::count(number, context.language());
}

/// How many of the others stand below.
int below(const Place& place) {
    return static_cast<int>(std::count_if(place.ranking.rows.begin(), place.ranking.rows.end(), [&](const PeerRank& row) {
        return row.rank > 0 && *row.result->published < *place.own->result->published;
    }));
}

std::string placeWords(const ReportContext& context, const Place& place) {
    const int under = below(place);
    base::Arguments arguments{{"agency", context.input().agency.name},
                              {"rank", counted(context, place.own->rank)},
                              {"all", counted(context, place.ranking.ranked)},
                              {"group", nameOf(context, place, place.ranking.ranked)},
                              {"below", counted(context, under)},
                              {"others", counted(context, place.others())},
                              {"value", context.figure(*place.own->result->published)}};
    std::string text = place.own->tied ? context.say("peers-place-tied", arguments) : context.say("peers-place", arguments);
    if (under == place.others()) {
        text += " " + context.say("peers-above-all");
    } else if (under == 0) {
        text += " " + context.say("peers-above-none");
    } else {
        arguments.emplace_back("share", text::percent(*place.own->percentile * 100, 0, context.language()));
        text += " " + context.say("peers-above", arguments);
    }
    return text;
}

/// Where it stood the year before among the same group.
std::string climbWords(const ReportContext& context, const Place& place) {
    const auto climbed = place.own->climbed();
    if (!climbed || !place.ranking.previousComparable) {
        return {};
    }
    const base::Arguments arguments{{"year", std::to_string(place.ranking.previousYear)},
                                    {"rank", counted(context, place.own->previousRank)},
                                    {"all", counted(context, place.ranking.previousRanked)},
                                    {"group", nameOf(context, place, place.ranking.previousRanked)}};
    return context.say("peers-before", arguments);
}

content::Table placesTable(const ReportContext& context, const Places& places) {
    content::Table table;
    table.title = context.say("peers-table");
    table.columns = {
        {context.say("peers-column-group"), Alignment::Text, 0},    {context.say("peers-column-rank"), Alignment::Text, 18},
        {context.say("peers-column-before"), Alignment::Text, 20},  {context.say("peer-column-mean"), Alignment::Figure, 12},
        {context.say("peer-column-median"), Alignment::Figure, 11}, {context.say("peer-column-greatest"), Alignment::Figure, 12}};
    for (const Place* place : places.speaking()) {
        const auto spread = analysis::indexSpread(places.peers(*place));
        const bool before = place->own->previousRank > 0 && place->ranking.previousComparable;
        content::Table::Row row;
        const bool all = place->group == PeerGroup{};
        row.cells = {
            all ? context.say("peers-everybody") : capitalised(nameOf(context, *place, place->ranking.ranked)),
            context.say("peers-rank-of", {{"rank", counted(context, place->own->rank)}, {"all", counted(context, place->ranking.ranked)}}),
            before ? context.say("peers-rank-in", {{"rank", counted(context, place->own->previousRank)},
                                                   {"all", counted(context, place->ranking.previousRanked)},
                                                   {"year", std::to_string(place->ranking.previousYear)}})
                   : std::string("–"),
            context.figure(spread->mean),
            context.figure(spread->median),
            context.figure(spread->greatest)};
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("peers-note");
    return table;
}

/// How far a part of the index stands from the mean of its group.
struct PartDifference {
    rubric::NodeIndex node = -1;
    Rational difference;
};

std::vector<PartDifference> differencesOf(const ReportContext& context, const Places& places, const Place& place) {
    std::vector<PartDifference> found;
    const auto peers = places.peers(place);
    const auto& tops = context.rubric().node(rubric::kRoot).children;
    for (std::size_t part = 0; part < tops.size() && part < place.own->result->parts.size(); ++part) {
        const auto& own = place.own->result->parts[part];
        const auto spread = analysis::partSpread(peers, part);
        if (own && spread && spread->count > kFewestPeers) {
            found.push_back({tops[part], scoring::published(context.rubric(), *own) - scoring::published(context.rubric(), spread->mean)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PartDifference& left, const PartDifference& right) { return left.difference > right.difference; });
    return found;
}

std::string namesOf(const ReportContext& context, const std::vector<PartDifference>& parts) {
    std::vector<std::string> names;
    for (const PartDifference& part : parts) {
        names.push_back(context.say("change-part", {{"name", context.name(part.node)}, {"change", context.signedFigure(part.difference)}}));
    }
    return joined(context, names);
}

/// Which parts stand farthest above and below the mean.
std::string partsWords(const ReportContext& context, const std::vector<PartDifference>& parts, const std::string& group) {
    std::vector<PartDifference> above;
    std::vector<PartDifference> under;
    for (const PartDifference& part : parts) {
        if (part.difference.sign() > 0 && above.size() < kMostParts) {
            above.push_back(part);
        }
    }
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->difference.sign() < 0 && under.size() < kMostParts) {
            under.push_back(*part);
        }
    }
    std::string text;
    if (!above.empty()) {
        text = context.say("peers-parts-above", {{"parts", namesOf(context, above)}, {"group", group}});
    }
    if (!under.empty()) {
        text += (text.empty() ? "" : " ") + context.say("peers-parts-below", {{"parts", namesOf(context, under)}, {"group", group}});
    }
    return text;
}

void addParts(const ReportContext& context, const Places& places, const Place& place, const PeerQuestion& question, Blocks& blocks) {
    const auto parts = differencesOf(context, places, place);
    if (parts.size() < 2) {
        return;
    }
    blocks.emplace_back(content::Heading{2, context.say("peers-parts", {{"kind", context.topKind()}})});
    if (std::string words = partsWords(context, parts, question.groupName); !words.empty()) {
        blocks.emplace_back(content::Paragraph{std::move(words)});
    }
    for (content::Chart& piece : piecesOf(againstMeanChart(question, places.peers(place)), context)) {
        blocks.emplace_back(std::move(piece));
    }
}

}  // namespace

Blocks peersSection(const ReportContext& context) {
    if (context.input().peers == nullptr) {
        return {};
    }
    const Places places(context);
    if (!places.ranked()) {
        return {};
    }
    const auto speaking = places.speaking();
    if (speaking.empty()) {
        return {content::Paragraph{context.say("peers-too-few", {{"least", context.counted(kFewestPeers)}})}};
    }
    const Place& first = *speaking.front();
    std::string words = placeWords(context, first);
    if (const std::string climb = climbWords(context, first); !climb.empty()) {
        words += " " + climb;
    }
    Blocks blocks{content::Paragraph{std::move(words)}};
    if (context.result().published != places.figure()) {
        blocks.emplace_back(content::Paragraph{context.say("peers-other-stage", {{"value", context.figure(places.figure())}})});
    }
    blocks.emplace_back(placesTable(context, places));
    const PeerQuestion question{context.input().current.rubric, context.input().current.record.assessment.year,
                                nameOf(context, first, first.ranking.ranked), context.input().agency.id, context.language()};
    blocks.emplace_back(content::Chart{distributionChart(question, places.peers(first)), kDistribution});
    addParts(context, places, first, question, blocks);
    return blocks;
}

}  // namespace matang::sections
