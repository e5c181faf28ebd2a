// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_sections.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

/// Where the mean stands on the scale of the index.
content::Cover::Ruler rulerOf(const RoundContext& context, const analysis::Spread& spread) {
    const rubric::Rubric& rubric = context.rubric();
    content::Cover::Ruler ruler;
    ruler.from = rubric.indexFrom.toDouble();
    ruler.to = rubric.indexTo.toDouble();
    ruler.position = spread.mean.toDouble();
    ruler.language = context.language();
    for (auto band = rubric.predicates.bands.rbegin(); band != rubric.predicates.bands.rend(); ++band) {
        ruler.bands.push_back({context.in(band->name), band->from.toDouble(), band->upper.toDouble()});
    }
    return ruler;
}

}  // namespace

content::Cover roundCover(const RoundContext& context) {
    const rubric::Rubric& rubric = context.rubric();
    content::Cover cover;
    cover.title = context.say("round-cover-title");
    cover.subject = context.instrument();
    cover.instrument = context.in(rubric.name);
    cover.year = context.say("cover-year", {{"year", context.year()}});
    const auto spread = analysis::indexSpread(context.counted());
    cover.figures.push_back({context.say("round-mean-index"), spread ? context.figure(spread->mean) : context.say("cover-no-index"),
                             context.say("cover-scale", {{"from", text::exactFigure(rubric.indexFrom, context.language())},
                                                         {"to", text::exactFigure(rubric.indexTo, context.language())}})});
    cover.figures.push_back({context.say("round-with-result"), context.count(context.counted().size()),
                             context.say("round-of-assessed", {{"all", context.count(context.peers().size())}})});
    if (spread && rubric.predicates.grouping < 0) {
        cover.ruler = rulerOf(context, *spread);
    }
    if (!rubric.issuer.empty()) {
        cover.facts.push_back(context.say("fact-issuer", {{"issuer", context.in(rubric.issuer)}}));
    }
    cover.facts.push_back(context.say("round-fact-group", {{"members", context.members(context.peers().size())}}));
    cover.facts.push_back(context.say("fact-date", {{"date", text::longDate(context.input().createdAt, context.language())}}));
    return cover;
}

}  // namespace matang::sections
