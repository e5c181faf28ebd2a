// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of a group lie: of the index, and of its parts.
#include <matang/sections/peer_charts.h>

#include "peer_speech.h"
#include "phrases.h"

#include <matang/analysis/round_classes.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using analysis::Spread;
using base::Rational;
using content::ChartValue;

constexpr std::size_t kFewNames = 5;

content::Pointer binPointer(const PeerSpeech& speech, const analysis::FigureClass& one, bool last) {
    content::Pointer pointer;
    pointer.text =
        speech.say(last ? "peer-class-last" : "peer-class",
                   {{"from", speech.figure(one.from)}, {"to", speech.figure(one.to)}, {"members", speech.count(one.members.size())}});
    if (one.members.size() <= kFewNames) {
        for (const PeerResult* member : one.members) {
            pointer.text += "\n" + member->agencyName + " " + speech.figure(*member->published);
        }
    }
    pointer.link = one.members.size() == 1 ? linkTo(*one.members.front()) : std::string();
    return pointer;
}

std::string distributionWords(const PeerSpeech& speech, const std::vector<const PeerResult*>& peers, const Spread& spread,
                              const PeerResult* own) {
    base::Arguments arguments = speech.subject(peers.size());
    for (const auto& [name, value] :
         {std::pair{"least", spread.least}, std::pair{"greatest", spread.greatest}, std::pair{"lower", spread.lowerQuartile},
          std::pair{"upper", spread.upperQuartile}, std::pair{"mean", spread.mean}, std::pair{"median", spread.median}}) {
        arguments.emplace_back(name, speech.figure(value));
    }
    std::string words = speech.say("peer-distribution-words", arguments);
    if (own != nullptr && peers.size() > 1) {
        const auto below =
            std::count_if(peers.begin(), peers.end(), [&](const PeerResult* peer) { return *peer->published < *own->published; });
        words += " " + speech.say("peer-distribution-own", {{"agency", own->agencyName},
                                                            {"value", speech.figure(*own->published)},
                                                            {"below", speech.count(static_cast<std::size_t>(below))},
                                                            {"others", speech.count(peers.size() - 1)}});
    }
    return words;
}

/// How the values of parts are laid beside one another.
struct PartScale {
    Rational from;
    Rational to;
    bool ofHighest = false;  ///< the parts reach to different figures: places are percent of the way to each one's highest
};

PartScale partScale(const rubric::Rubric& rubric) {
    const auto& tops = rubric.node(rubric::kRoot).children;
    const auto range = [&](rubric::NodeIndex top) {
        return std::pair{rubric.node(top).rangeFrom.value_or(rubric.indexFrom), rubric.node(top).rangeTo.value_or(rubric.indexTo)};
    };
    const bool same = std::all_of(tops.begin(), tops.end(), [&](rubric::NodeIndex top) { return range(top) == range(tops.front()); });
    if (!same) {
        return {0, 100, true};
    }
    return tops.empty() ? PartScale{rubric.indexFrom, rubric.indexTo} : PartScale{range(tops.front()).first, range(tops.front()).second};
}

ChartValue placed(const PeerSpeech& speech, const PartScale& scale, rubric::NodeIndex part, const Rational& value) {
    ChartValue shown = speech.value(value);
    if (scale.ofHighest) {
        const rubric::Node& node = speech.rubric().node(part);
        const Rational from = node.rangeFrom.value_or(speech.rubric().indexFrom);
        const Rational to = node.rangeTo.value_or(speech.rubric().indexTo);
        shown.position = from == to ? 0 : ((value - from) / (to - from) * 100).toDouble();
        shown.label = speech.say("of-highest", {{"value", shown.label}, {"highest", speech.figure(to)}});
    }
    return shown;
}

/// "domain"; "bagian" where the parts are of several kinds.
std::string kindOfParts(const PeerSpeech& speech) {
    const rubric::Rubric& rubric = speech.rubric();
    const auto& tops = rubric.node(rubric::kRoot).children;
    const bool same = !tops.empty() && std::all_of(tops.begin(), tops.end(), [&](rubric::NodeIndex top) {
        return rubric.node(top).kind == rubric.node(tops.front()).kind;
    });
    const rubric::LocalisedText* words = same ? rubric.kindName(rubric.node(tops.front()).kind) : nullptr;
    return words == nullptr ? speech.say("kind-part") : lowerFirst(speech.in(*words));
}

std::string partAxis(const PeerSpeech& speech, const PartScale& scale) {
    const text::Language language = speech.question().language;
    return scale.ofHighest ? speech.say("peer-part-axis-of-highest")
                           : speech.say("peer-part-axis",
                                        {{"from", text::exactFigure(scale.from, language)}, {"to", text::exactFigure(scale.to, language)}});
}

/// Figures below the scale are published now and then, and are shown where they are.
double withRoom(double end, const std::vector<double>& places, bool lower) {
    for (const double place : places) {
        end = lower ? std::min(end, place) : std::max(end, place);
    }
    return end;
}

std::string spreadWords(const PeerSpeech& speech, const content::SpreadSpec::Row& row, const std::string& own) {
    base::Arguments arguments{{"name", row.name},           {"least", row.least.label},         {"lower", row.lowerQuartile.label},
                              {"median", row.median.label}, {"upper", row.upperQuartile.label}, {"greatest", row.greatest.label},
                              {"mean", row.mean.label}};
    std::string words = speech.say("peer-spread-row", arguments);
    return row.own ? words + " " + speech.say("peer-spread-own", {{"agency", own}, {"value", row.own->label}}) : words;
}

/// Nothing for a part that nobody of the group has a value of.
std::optional<content::SpreadSpec::Row> spreadRow(const PeerSpeech& speech, const PartScale& scale, std::size_t part,
                                                  const std::vector<const PeerResult*>& counted, const PeerResult* own) {
    constexpr std::size_t kStrip = 12;
    const auto spread = analysis::partSpread(counted, part);
    if (!spread) {
        return std::nullopt;
    }
    const rubric::NodeIndex node = speech.rubric().node(rubric::kRoot).children[part];
    const auto place = [&](const Rational& value) { return placed(speech, scale, node, value); };
    content::SpreadSpec::Row row;
    row.name = speech.in(speech.rubric().node(node).name);
    row.count = spread->count;
    row.least = place(spread->least);
    row.lowerQuartile = place(spread->lowerQuartile);
    row.median = place(spread->median);
    row.upperQuartile = place(spread->upperQuartile);
    row.greatest = place(spread->greatest);
    row.mean = place(spread->mean);
    const auto valueOf = [part](const PeerResult& peer) { return part < peer.parts.size() ? peer.parts[part] : std::nullopt; };
    if (own != nullptr && valueOf(*own)) {
        row.own = place(*valueOf(*own));
    }
    for (const PeerResult* peer : counted) {
        if (counted.size() <= kStrip && valueOf(*peer)) {
            row.points.push_back(place(*valueOf(*peer)).position);
        }
    }
    row.pointer.text = spreadWords(speech, row, own == nullptr ? std::string() : own->agencyName);
    return row;
}

std::vector<std::string> titles(const PeerSpeech& speech, std::initializer_list<const char*> keys) {
    std::vector<std::string> words;
    words.reserve(keys.size());
    for (const char* key : keys) {
        words.push_back(speech.say(key));
    }
    return words;
}

/// The difference is that of the figures as they are printed beside it.
content::DotsSpec::Row meanRow(const PeerSpeech& speech, std::string name, const ChartValue& own, const ChartValue& mean,
                               const std::pair<Rational, Rational>& figures) {
    const rubric::Rubric& rubric = speech.rubric();
    const Rational difference = scoring::published(rubric, figures.first) - scoring::published(rubric, figures.second);
    content::DotsSpec::Row row;
    row.name = std::move(name);
    row.values = {own, mean};
    row.detail = speech.change(difference).label;
    row.pointer.text =
        speech.say("peer-against-mean-row", {{"name", row.name}, {"own", own.label}, {"mean", mean.label}, {"difference", row.detail}});
    return row;
}

}  // namespace

content::ChartSpec distributionChart(const PeerQuestion& question, Peers peers) {
    const PeerSpeech speech(question);
    const auto counted = counting(peers);
    const auto spread = analysis::indexSpread(counted);
    content::ChartSpec spec = speech.chart(speech.say("peer-distribution", speech.subject(counted.size())));
    spec.axisTitle = speech.indexAxis(speech.rubric());
    spec.tableTitles = titles(speech, {"peer-column-from", "peer-column-below", "peer-column-count"});
    content::HistogramSpec histogram;
    histogram.countWord = speech.say("peer-count-axis");
    histogram.from = speech.rubric().indexFrom.toDouble();
    histogram.to = speech.rubric().indexTo.toDouble();
    spec.alternative = speech.say("peer-nobody");
    if (spread) {
        const PeerResult* own = ownOf(question, counted);
        const auto classes = analysis::roundClassesOf(counted, speech.rubric());
        histogram.from = classes.empty() ? histogram.from : classes.front().from.toDouble();
        histogram.to = classes.empty() ? histogram.to : classes.back().to.toDouble();
        for (const analysis::FigureClass& one : classes) {
            const bool marked = std::find(one.members.begin(), one.members.end(), own) != one.members.end();
            histogram.bins.push_back({one.from.toDouble(), one.to.toDouble(), static_cast<int>(one.members.size()), marked,
                                      binPointer(speech, one, &one == &classes.back())});
        }
        if (own != nullptr) {
            histogram.marks.push_back({speech.value(*own->published), own->agencyName, true});
        }
        histogram.marks.push_back({speech.value(spread->mean), speech.say("peer-mean"), false});
        histogram.marks.push_back({speech.value(spread->median), speech.say("peer-median"), false});
        spec.alternative = distributionWords(speech, counted, *spread, own);
    }
    spec.drawing = std::move(histogram);
    return spec;
}

content::ChartSpec spreadChart(const PeerQuestion& question, Peers peers) {
    const PeerSpeech speech(question);
    const auto counted = counting(peers);
    const PeerResult* own = ownOf(question, counted);
    const PartScale scale = partScale(speech.rubric());
    const auto hasParts = [](const PeerResult* peer) {
        return std::any_of(peer->parts.begin(), peer->parts.end(), [](const auto& part) { return part.has_value(); });
    };
    base::Arguments subject = speech.subject(static_cast<std::size_t>(std::count_if(counted.begin(), counted.end(), hasParts)));
    subject.emplace_back("kind", kindOfParts(speech));
    content::ChartSpec spec = speech.chart(speech.say("peer-spread", subject));
    spec.axisTitle = partAxis(speech, scale);
    spec.tableTitles = titles(speech, {"peer-column-part", "peer-column-count", "peer-column-least", "peer-column-lower-quartile",
                                       "peer-column-median", "peer-column-upper-quartile", "peer-column-greatest", "peer-column-mean"});
    spec.tableTitles.push_back(own == nullptr ? speech.say("peer-column-own") : own->agencyName);
    content::SpreadSpec drawing;
    drawing.boxWord = speech.say("peer-box");
    drawing.meanWord = speech.say("peer-group-mean");
    drawing.ownWord = own == nullptr ? std::string() : own->agencyName;
    drawing.from = scale.from.toDouble();
    drawing.to = scale.to.toDouble();
    for (std::size_t part = 0; part < speech.rubric().node(rubric::kRoot).children.size(); ++part) {
        if (auto row = spreadRow(speech, scale, part, counted, own)) {
            spec.alternative += (spec.alternative.empty() ? "" : " ") + row->pointer.text;
            drawing.from = withRoom(drawing.from, {row->least.position}, true);
            drawing.to = withRoom(drawing.to, {row->greatest.position}, false);
            drawing.rows.push_back(std::move(*row));
        }
    }
    spec.alternative = spec.alternative.empty() ? speech.say("peer-no-parts") : spec.alternative;
    spec.drawing = std::move(drawing);
    return spec;
}

content::ChartSpec againstMeanChart(const PeerQuestion& question, Peers peers) {
    const PeerSpeech speech(question);
    const auto counted = counting(peers);
    const PeerResult* own = ownOf(question, counted);
    const PartScale scale = partScale(speech.rubric());
    base::Arguments subject = speech.subject(counted.size());
    subject.emplace_back("agency", own == nullptr ? std::string() : own->agencyName);
    content::ChartSpec spec = speech.chart(speech.say("peer-against-mean", subject));
    spec.axisTitle = partAxis(speech, scale);
    spec.tableTitles = titles(speech, {"peer-column-part", "peer-column-difference"});
    content::DotsSpec drawing;
    drawing.series = {own == nullptr ? speech.say("peer-column-own") : own->agencyName, speech.say("peer-group-mean")};
    drawing.detailWord = speech.say("peer-column-difference");
    drawing.from = scale.from.toDouble();
    drawing.to = scale.to.toDouble();
    const auto add = [&](content::DotsSpec::Row row) {
        drawing.from = withRoom(drawing.from, {row.values[0]->position, row.values[1]->position}, true);
        drawing.to = withRoom(drawing.to, {row.values[0]->position, row.values[1]->position}, false);
        spec.alternative += (spec.alternative.empty() ? "" : " ") + row.pointer.text;
        drawing.rows.push_back(std::move(row));
    };
    const auto index = own == nullptr ? std::nullopt : analysis::indexSpread(counted);
    if (index && !scale.ofHighest && scale.from == speech.rubric().indexFrom && scale.to == speech.rubric().indexTo) {
        add(meanRow(speech, speech.say("peer-index"), speech.value(*own->published), speech.value(index->mean),
                    {*own->published, index->mean}));
        drawing.rows.back().heading = true;
    }
    const auto& tops = speech.rubric().node(rubric::kRoot).children;
    for (std::size_t part = 0; part < tops.size() && own != nullptr; ++part) {
        const auto spread = analysis::partSpread(counted, part);
        if (spread && part < own->parts.size() && own->parts[part]) {
            add(meanRow(speech, speech.in(speech.rubric().node(tops[part]).name), placed(speech, scale, tops[part], *own->parts[part]),
                        placed(speech, scale, tops[part], spread->mean), {*own->parts[part], spread->mean}));
        }
    }
    spec.alternative = spec.alternative.empty() ? speech.say("peer-no-parts") : spec.alternative;
    spec.drawing = std::move(drawing);
    return spec;
}

}  // namespace matang::sections
