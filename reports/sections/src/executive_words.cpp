// SPDX-License-Identifier: GPL-3.0-or-later
#include "executive_words.h"

#include "desk_words.h"
#include "extremes.h"
#include "sections.h"
#include "standing.h"
#include "summary.h"

#include <matang/analysis/peers.h>
#include <matang/sections/peer_charts.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

constexpr int kFewestPeers = 5;  // others; fewer say nothing about where one stands

using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kSource = 110;

content::Figure changeFigure(const ReportContext& context) {
    const analysis::YearResult& result = context.result();
    const analysis::YearResult* before = context.previousResult();
    if (before == nullptr || !result.improvement || !before->published) {
        return {context.say("key-change"), context.say("cover-first-value"), context.say("cover-first-note")};
    }
    if (!result.comparable) {
        return {context.say("key-change"), context.say("cover-not-comparable"),
                context.say("cover-not-comparable-note",
                            {{"before", context.figure(*before->published)}, {"previous", std::to_string(before->year)}})};
    }
    return {context.say("key-change"), context.signedFigure(*result.improvement), fromPreviousYear(context)};
}

/// Paragraphs that are kept as long as all of them together stay within a number of characters. What comes first matters most.
class Budget {
public:
    explicit Budget(std::size_t characters) : m_left(characters) {}

    void add(const std::string& paragraph) {
        if (const std::size_t length = lengthOf(paragraph); !paragraph.empty() && length <= m_left) {
            m_left -= length;
            m_kept.push_back(paragraph);
        }
    }
    /// To the paragraph before, or as one of its own.
    void append(const std::string& sentence) {
        if (const std::size_t length = lengthOf(sentence); !sentence.empty() && length <= m_left) {
            m_left -= length;
            if (m_kept.empty()) {
                m_kept.push_back(sentence);
            } else {
                m_kept.back() += " " + sentence;
            }
        }
    }
    [[nodiscard]] const std::vector<std::string>& kept() const { return m_kept; }

private:
    std::size_t m_left;
    std::vector<std::string> m_kept;
};

/// How many indicators below a part stand low, out of those with levels.
std::string lowBelow(const ReportContext& context, NodeIndex part) {
    const Standing standing(context);
    std::size_t all = 0;
    std::size_t low = 0;
    for (const NodeIndex indicator : standing.indicators()) {
        if (indicator > part && indicator <= context.rubric().lastBelow(part)) {
            ++all;
            low += standing.isLow(indicator, *context.card().node(indicator).value) ? 1U : 0U;
        }
    }
    if (all < 2 || low == 0) {
        return {};
    }
    if (low == all) {
        return context.say(standing.takesTwo() ? "executive-all-low-two" : "executive-all-low-one", {{"leaf", context.leafKind()}});
    }
    return context.say(standing.takesTwo() ? "executive-low-two" : "executive-low-one",
                       {{"low", context.counted(low)}, {"all", context.counted(all)}, {"leaf", context.leafKind()}});
}

/// How much of the index the weakest part decides.
std::string weightOf(const ReportContext& context, NodeIndex part) {
    const Rational& share = context.card().node(part).shareOfIndex;
    return context.isPlain() && share.sign() > 0 ? context.say("executive-weight", {{"share", context.percent(share)}}) : std::string();
}

void addExtremes(const ReportContext& context, Budget& words) {
    const auto parts = extremeParts(context);
    if (!parts) {
        words.add(extremesSentence(context));
        return;
    }
    const auto arguments = [&](NodeIndex node) {
        return base::Arguments{
            {"kind", context.topKind()}, {"name", context.name(node)}, {"value", context.figure(context.card().node(node).value)}};
    };
    words.add(context.say("executive-weakest", arguments(parts->low)));
    words.append(weightOf(context, parts->low));
    words.append(lowBelow(context, parts->low));
    words.add(context.say("executive-strongest", arguments(parts->high)));
}

std::string placeSentence(const ReportContext& context, const std::optional<Place>& place) {
    if (!place) {
        return {};
    }
    const base::Arguments arguments{{"rank", text::count(place->rank, context.language())},
                                    {"count", text::count(place->of, context.language())},
                                    {"group", place->group},
                                    {"mean", context.figure(place->mean)}};
    return context.say(place->tied ? "executive-place-tied" : "executive-place-sentence", arguments);
}

}  // namespace

std::optional<Place> placeOf(const ReportContext& context) {
    const AgencyReportInput& input = context.input();
    if (input.peers == nullptr || !context.isResult() || !input.agency.id.valid()) {
        return std::nullopt;
    }
    analysis::PeerGroup group;
    if (input.agency.kind != assessment::AgencyKind::Unknown) {
        group.kind = input.agency.kind;
    }
    const analysis::PeerRanking ranking = analysis::rankPeers(*input.peers, group, context.rubric().id, context.result().year);
    const auto own = std::find_if(ranking.rows.begin(), ranking.rows.end(),
                                  [&](const analysis::PeerRank& row) { return row.result->agency == input.agency.id; });
    const bool ranked = own != ranking.rows.end() && own->rank > 0 && ranking.ranked > kFewestPeers;
    if (!ranked || own->result->published != context.result().published) {
        return std::nullopt;
    }
    Rational sum;
    for (const analysis::PeerRank& row : ranking.rows) {
        sum += row.rank > 0 ? *row.result->published : Rational{};
    }
    return Place{own->rank, ranking.ranked, own->tied, sum / ranking.ranked, groupName(group, ranking.ranked, context.language())};
}

content::KeyFigures executiveFigures(const ReportContext& context, const std::optional<Place>& place) {
    content::KeyFigures block;
    const auto scale =
        context.say("key-scale", {{"from", context.exact(context.rubric().indexFrom)}, {"to", context.exact(context.rubric().indexTo)}});
    const bool partial = context.hasIndex() && !context.isResult();
    block.figures.push_back({context.say(partial ? "executive-index-partial" : "key-index"),
                             context.hasIndex() ? context.figure(*context.result().published) : context.say("cover-no-index"), scale});
    if (!context.isResult()) {
        const scoring::NodeScore& index = context.card().index();
        block.figures.push_back(
            {context.say(context.hasRepeats() ? "key-filled-entries" : "key-filled"),
             context.say("key-of", {{"filled", std::to_string(index.filled)}, {"all", std::to_string(index.indicators)}}),
             context.say("key-coverage", {{"coverage", context.percent(index.coverage)}})});
        return block;
    }
    if (!context.result().predicateName.empty()) {
        block.figures.push_back({context.say("key-predicate"), context.predicate(context.result().predicateName), context.peerGroup()});
    }
    block.figures.push_back(changeFigure(context));
    if (place) {
        block.figures.push_back(
            {context.say("executive-place"), text::count(place->rank, context.language()),
             context.say("executive-place-of", {{"count", text::count(place->of, context.language())}, {"group", place->group}})});
    }
    return block;
}

std::vector<std::string> executiveWords(const ReportContext& context, const std::optional<Place>& place, std::size_t characters) {
    Budget words(characters);
    words.add(outsideScaleSentence(context));
    words.add(differenceSentence(context));
    words.add(context.isResult() ? changeSentence(context) : indexSentence(context));
    words.append(nextPredicateSentence(context));
    words.append(targetSentence(context));
    addExtremes(context, words);
    words.add(placeSentence(context, place));
    if (context.isResult() && context.tops().empty()) {
        words.add(context.say("executive-only-index", {{"kind", context.topKind()}, {"leaf", context.leafKind()}}));
    }
    return words.kept();
}

std::string executiveOrigin(const ReportContext& context) {
    const scoring::NodeScore& index = context.card().index();
    const base::Arguments filled{{"filled", std::to_string(index.filled)}, {"all", std::to_string(index.indicators)}};
    if (!context.hasIndex()) {
        return {};
    }
    if (index.source != scoring::ValueSource::Reported && context.indicators().empty()) {
        return context.say("executive-computed-parts", {{"kind", context.topKind()}});
    }
    if (index.source != scoring::ValueSource::Reported) {
        return context.say(context.hasRepeats() ? "executive-computed-entries" : "executive-computed", filled);
    }
    const rubric::NodeId& root = context.rubric().node(rubric::kRoot).id;
    std::string source;
    for (const assessment::ReportedValue& value : context.input().current.record.reportedValues) {
        source = value.node == root && value.stage == context.card().stage ? value.source : source;
    }
    const bool fits = !source.empty() && lengthOf(source) <= kSource;
    return fits ? context.say("executive-reported-source", {{"source", source}}) : context.say("executive-reported");
}

std::string executiveAbout(const ReportContext& context) {
    const std::string stage = context.card().stage.empty() ? std::string() : context.stage(context.card().stage);
    const base::Arguments arguments{{"instrument", context.instrument()}, {"year", context.year()}};
    if (stage.empty()) {
        return context.say("executive-about", arguments);
    }
    base::Arguments all = arguments;
    all.emplace_back("stage", stage);
    return context.say("executive-about-stage", all);
}

}  // namespace matang::sections
