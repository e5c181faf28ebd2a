// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

using base::Rational;

content::Figure changeFigure(const ReportContext& context) {
    const analysis::YearResult& result = context.result();
    const analysis::YearResult* before = context.previousResult();
    if (before == nullptr || !result.improvement || !before->published) {
        return {context.say("cover-first"), context.say("cover-first-value"), context.say("cover-first-note")};
    }
    const base::Arguments earlier{{"before", context.figure(*before->published)}, {"previous", std::to_string(before->year)}};
    if (!result.comparable) {
        return {context.say("cover-same"), context.say("cover-not-comparable"), context.say("cover-not-comparable-note", earlier)};
    }
    const int sign = result.improvement->sign();
    const std::string label = context.say(sign > 0 ? "cover-rise" : (sign < 0 ? "cover-fall" : "cover-same"));
    const Rational by = sign < 0 ? -*result.improvement : *result.improvement;  // the label says the direction
    return {label, context.figure(by), context.say("cover-change-note", earlier)};
}

std::string stateOf(const ReportContext& context) {
    if (!context.result().takesPart) {
        return context.say("cover-not-taking-part", {{"year", context.year()}});
    }
    if (!context.hasIndex()) {
        return context.say("cover-nothing");
    }
    const scoring::NodeScore& index = context.card().index();
    if (!context.result().complete) {
        return context.say(context.hasRepeats() ? "cover-partial-entries" : "cover-partial",
                           {{"filled", std::to_string(index.filled)},
                            {"all", std::to_string(index.indicators)},
                            {"coverage", context.percent(index.coverage)}});
    }
    std::string state;
    if (context.isOutsideScale()) {
        state = outsideScaleSentence(context) + " ";
    }
    if (context.difference()) {
        return state + differenceSentence(context);
    }
    if (context.result().source == scoring::ValueSource::Reported) {
        return state + context.say(context.tops().empty() ? "cover-reported" : "cover-reported-parts");
    }
    return state.substr(0, state.find_last_not_of(' ') + 1);
}

std::vector<std::string> factsOf(const ReportContext& context) {
    const rubric::Rubric& rubric = context.rubric();
    const assessment::Assessment& what = context.input().current.record.assessment;
    std::vector<std::string> facts;
    if (!rubric.issuer.empty()) {
        facts.push_back(context.say("fact-issuer", {{"issuer", context.in(rubric.issuer)}}));
    }
    facts.push_back(context.say("fact-stage", {{"stage", context.stage(context.card().stage)}}));
    if (!what.cohort.empty()) {
        facts.push_back(context.say("fact-cohort", {{"cohort", what.cohort}}));
    }
    if (const rubric::Profile* profile = rubric.profile(what.profile); profile != nullptr && !what.profile.empty()) {
        facts.push_back(context.say("fact-profile", {{"profile", context.in(profile->name)}}));
    }
    if (rubric.asksToBe) {
        facts.push_back(context.say(context.card().answer == assessment::Answer::ToBe ? "fact-to-be" : "fact-as-is"));
    }
    if (!what.edition.empty()) {
        facts.push_back(context.say("fact-edition", {{"edition", what.edition}}));
    }
    facts.push_back(context.say("fact-date", {{"date", text::longDate(context.input().createdAt, context.language())}}));
    return facts;
}

content::Cover::Ruler rulerOf(const ReportContext& context) {
    content::Cover::Ruler ruler;
    ruler.from = context.rubric().indexFrom.toDouble();
    ruler.to = context.rubric().indexTo.toDouble();
    ruler.position = context.result().index->toDouble();
    for (auto band = context.bands().rbegin(); band != context.bands().rend(); ++band) {
        ruler.bands.push_back({context.in(band->name), band->from.toDouble(), band->upper.toDouble()});
    }
    return ruler;
}

}  // namespace

std::string differenceSentence(const ReportContext& context) {
    const auto difference = context.difference();
    return difference ? context.say("index-differs", {{"reported", difference->reported}, {"computed", difference->computed}})
                      : std::string();
}

std::string outsideScaleSentence(const ReportContext& context) {
    return context.isOutsideScale() ? context.say("index-outside", {{"value", context.figure(context.result().published)},
                                                                    {"from", context.exact(context.rubric().indexFrom)},
                                                                    {"to", context.exact(context.rubric().indexTo)}})
                                    : std::string();
}

content::Cover coverSection(const ReportContext& context) {
    const rubric::Rubric& rubric = context.rubric();
    content::Cover cover;
    cover.title = context.say("cover-title");
    cover.subject = context.input().agency.name;
    cover.instrument = context.in(rubric.name);
    cover.year = context.say("cover-year", {{"year", context.year()}});
    const std::string scale =
        context.say("cover-scale", {{"from", context.exact(rubric.indexFrom)}, {"to", context.exact(rubric.indexTo)}});
    const std::string index = context.name(rubric::kRoot);
    cover.figures.push_back(
        {index, context.hasIndex() ? context.figure(*context.result().published) : context.say("cover-no-index"), scale});
    if (context.isResult()) {
        if (!context.result().predicateName.empty()) {
            cover.figures.push_back(
                {context.say("cover-predicate"), context.predicate(context.result().predicateName), context.peerGroup()});
        }
        cover.figures.push_back(changeFigure(context));
    }
    if (context.hasIndex() && !context.isOutsideScale()) {
        cover.ruler = rulerOf(context);
    }
    cover.state = stateOf(context);
    cover.facts = factsOf(context);
    return cover;
}

}  // namespace matang::sections
