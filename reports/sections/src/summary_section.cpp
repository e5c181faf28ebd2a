// SPDX-License-Identifier: GPL-3.0-or-later
#include "extremes.h"
#include "remarks.h"
#include "sections.h"
#include "standing.h"
#include "summary.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <optional>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

/// Joins sentences that were found into one paragraph.
class Sentences {
public:
    void add(const std::string& sentence) { m_text += (m_text.empty() || sentence.empty() ? "" : " ") + sentence; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// The band above the one the index stands in; nullptr for the highest or where there are no predicates.
const rubric::PredicateBand* nextBand(const ReportContext& context) {
    const rubric::PredicateBand* above = nullptr;
    for (const rubric::PredicateBand& band : context.bands()) {
        if (band.from <= *context.result().index) {
            break;
        }
        above = &band;
    }
    return above;
}

/// A gap that is called small: a fifth of a level on scales of four or five, elsewhere as much of the whole.
Rational nearness(const rubric::Rubric& rubric) {
    const Rational whole = rubric.indexTo - rubric.indexFrom;
    return whole >= Rational(4) && whole <= Rational(5) ? Rational(1, 5) : whole / 20;
}

std::string groupSentence(const ReportContext& context) {
    const std::string group = context.isResult() && !context.result().predicateName.empty() ? context.peerGroup() : std::string();
    return group.empty() ? group : context.say("summary-group", {{"group", group}});
}

/// A figure just below a bound, with as many decimals as it takes to see that.
std::string tellingApart(const ReportContext& context, const Rational& value, const Rational& bound) {
    constexpr int kMostDecimals = 12;
    int decimals = context.decimals();
    while (decimals < kMostDecimals && base::roundTo(value, decimals) >= bound) {
        ++decimals;
    }
    return text::figure(value, decimals, context.language());
}

/// How much the index lacks to a band, rounded up: a rise of that much reaches it. Where predicates follow from the unrounded index, that
/// one counts, as far as it is known.
Rational missingTo(const ReportContext& context, const rubric::PredicateBand& band) {
    const analysis::YearResult& result = context.result();
    const bool exact = context.rubric().predicates.basis == rubric::PredicateBasis::Unrounded && result.index;
    const Rational missing = band.from - (exact ? *result.index : *result.published);
    Rational step(1);
    for (int decimal = 0; decimal < context.decimals(); ++decimal) {
        step = step / Rational(10);
    }
    const Rational below = base::roundTo(missing, context.decimals(), base::RoundingMode::Truncate);
    return below < missing ? below + step : below;
}

/// The limit because of which a band cannot be reached whatever else rises; nothing where there is none.
std::optional<LimitInForce> limitBelow(const ReportContext& context, const rubric::PredicateBand& band) {
    const auto limit = limitInForce(context);
    return limit && limit->bound < band.from ? limit : std::nullopt;
}

/// The years of the current instrument that can be compared with one another, up to the current one.
std::vector<const analysis::YearResult*> comparableRun(const ReportContext& context) {
    std::vector<const analysis::YearResult*> run;
    for (const analysis::YearResult& year : context.comparison().years) {
        if (!year.published || !year.complete || year.year > context.result().year) {
            continue;
        }
        if (!year.comparable) {
            run.clear();
        }
        run.push_back(&year);
    }
    return run;
}

std::string seriesSentence(const ReportContext& context) {
    const auto run = comparableRun(context);
    if (run.size() < 3 || run.front()->published == run.back()->published) {
        return {};
    }
    const analysis::YearResult* best = nullptr;
    const analysis::YearResult* worst = nullptr;
    std::size_t rises = 0;
    std::size_t falls = 0;
    for (std::size_t index = 1; index < run.size(); ++index) {
        const Rational& change = *run[index]->improvement;
        rises += change.sign() > 0 ? 1U : 0U;
        falls += change.sign() < 0 ? 1U : 0U;
        best = best == nullptr || change > *best->improvement ? run[index] : best;
        worst = worst == nullptr || change < *worst->improvement ? run[index] : worst;
    }
    const bool up = *run.back()->published > *run.front()->published;
    const std::string course =
        context.say("summary-series", {{"first", std::to_string(run.front()->year)},
                                       {"direction", context.say(up ? "summary-series-up" : "summary-series-down")},
                                       {"from", context.figure(run.front()->published)},
                                       {"to", context.figure(run.back()->published)},
                                       {"count", context.counted(run.size() - 1)},
                                       {"rises", rises > 0 ? context.say("summary-series-rises", {{"count", context.counted(rises)}})
                                                           : context.say("summary-series-no-rise")},
                                       {"falls", falls > 0 ? context.say("summary-series-falls", {{"count", context.counted(falls)}})
                                                           : context.say("summary-series-no-fall")}});
    if (rises == 0) {
        return course;
    }
    base::Arguments arguments{{"best", std::to_string(best->year)}, {"rise", context.figure(*best->improvement)}};
    if (falls == 0) {
        return course + " " + context.say("summary-series-best", arguments);
    }
    arguments.emplace_back("worst", std::to_string(worst->year));
    arguments.emplace_back("fall", context.figure(-*worst->improvement));
    return course + " " + context.say("summary-series-extremes", arguments);
}

/// How much of what is asked is filled in.
std::string fewSentence(const ReportContext& context) {
    const scoring::NodeScore& index = context.card().index();
    if (context.hasRepeats()) {
        return context.say("summary-few-entries", {{"filled", std::to_string(index.filled)}, {"all", std::to_string(index.indicators)}});
    }
    const auto& all = context.weights().indicators;
    const auto applicable = std::count_if(all.begin(), all.end(), [&](NodeIndex indicator) { return !context.doesNotApply(indicator); });
    return context.say("summary-few-indicators",
                       {{"filled", std::to_string(context.indicators().size())}, {"all", std::to_string(applicable)}});
}

/// How many stand at an end of their levels, or that none does.
std::string endText(const ReportContext& context, std::size_t count, const std::string& end) {
    return count > 0 ? context.say("summary-levels-" + end, {{"count", context.counted(count)}})
                     : context.say("summary-levels-none-" + end);
}

/// How many indicators stand high and low on their levels; nothing where none has levels.
std::string levelsSentence(const ReportContext& context) {
    const Standing standing(context);
    if (standing.indicators().empty()) {
        return {};
    }
    std::size_t high = 0;
    std::size_t low = 0;
    for (const NodeIndex indicator : standing.indicators()) {
        high += standing.isHigh(indicator) ? 1U : 0U;
        low += standing.isLow(indicator, *context.card().node(indicator).value) ? 1U : 0U;
    }
    const bool some = standing.indicators().size() < context.weights().indicators.size();
    const char* key = context.hasRepeats() ? "summary-levels-once" : some ? "summary-levels-some" : "summary-levels";
    return context.say(key, {{"all", std::to_string(standing.indicators().size())},
                             {"high", endText(context, high, standing.takesTwo() ? "high" : "top")},
                             {"low", endText(context, low, standing.takesTwo() ? "low" : "lowest")}});
}

std::string knowledgeSentence(const ReportContext& context) {
    if (!context.isResult()) {
        return {};
    }
    if (context.tops().empty()) {
        return context.say("summary-only-index", {{"kind", context.topKind()}, {"leaf", context.leafKind()}});
    }
    if (context.indicators().empty()) {
        return context.say("summary-only-tops", {{"kind", context.topKind()}, {"leaf", context.leafKind()}});
    }
    return context.knowsAllIndicators() ? levelsSentence(context) : fewSentence(context);
}

content::KeyFigures keyFigures(const ReportContext& context) {
    const analysis::YearResult& result = context.result();
    content::KeyFigures figures;
    const auto scale =
        context.say("key-scale", {{"from", context.exact(context.rubric().indexFrom)}, {"to", context.exact(context.rubric().indexTo)}});
    figures.figures.push_back({context.say("key-index"), context.figure(result.published), scale});
    if (context.isResult() && result.improvement && result.comparable) {
        figures.figures.push_back({context.say("key-change"), context.signedFigure(*result.improvement), fromPreviousYear(context)});
    }
    if (!context.isResult()) {
        const scoring::NodeScore& index = context.card().index();
        const std::string filled =
            context.say("key-of", {{"filled", std::to_string(index.filled)}, {"all", std::to_string(index.indicators)}});
        figures.figures.push_back({context.say(context.hasRepeats() ? "key-filled-entries" : "key-filled"), filled,
                                   context.say("key-coverage", {{"coverage", context.percent(index.coverage)}})});
    }
    if (std::vector<content::Figure> extremes = extremeFigures(context); !extremes.empty()) {
        figures.figures.insert(figures.figures.end(), extremes.begin(), extremes.end());
        return figures;
    }
    if (context.isResult() && !result.predicateName.empty()) {
        figures.figures.push_back({context.say("key-predicate"), context.predicate(result.predicateName), context.peerGroup()});
        if (const rubric::PredicateBand* band = nextBand(context);
            band != nullptr && !context.isOutsideScale() && band->from > *result.published && !limitBelow(context, *band)) {
            figures.figures.push_back({context.say("key-next", {{"predicate", context.in(band->name)}}),
                                       context.signedFigure(missingTo(context, *band)),
                                       context.say("key-next-note", {{"bound", context.figure(band->from)}})});
        }
    }
    return figures;
}

}  // namespace

std::string fromPreviousYear(const ReportContext& context) {
    const int previous = context.result().previousYear;
    return previous + 1 == context.result().year ? context.say("key-from-last-year")
                                                 : context.say("key-from-year", {{"previous", std::to_string(previous)}});
}

std::string sinceYear(const ReportContext& context) {
    const int previous = context.result().previousYear;
    return previous + 1 == context.result().year ? context.say("since-last-year")
                                                 : context.say("since-year", {{"year", std::to_string(previous)}});
}

std::string indexSentence(const ReportContext& context) {
    base::Arguments arguments{{"index", context.name(rubric::kRoot)},
                              {"agency", context.input().agency.name},
                              {"year", context.year()},
                              {"value", context.figure(context.result().published)}};
    if (!context.hasIndex()) {
        return context.result().takesPart ? context.say("summary-none", arguments) : context.say("cover-not-taking-part", arguments);
    }
    if (!context.isResult()) {
        return capitalised(context.say("summary-partial", arguments));
    }
    if (!context.result().predicateName.empty()) {
        arguments.emplace_back("predicate", context.predicate(context.result().predicateName));
        return capitalised(context.say("summary-index-predicate", arguments));
    }
    arguments.emplace_back("from", context.exact(context.rubric().indexFrom));
    arguments.emplace_back("to", context.exact(context.rubric().indexTo));
    return capitalised(context.say("summary-index", arguments));
}

std::string changeSentence(const ReportContext& context) {
    const analysis::YearResult& result = context.result();
    const analysis::YearResult* before = context.previousResult();
    if (!context.isResult() || before == nullptr || !result.improvement || !before->published) {
        return {};
    }
    const Rational by = *result.improvement;
    const base::Arguments arguments{{"by", context.figure(by.sign() < 0 ? -by : by)},
                                    {"previous", std::to_string(before->year)},
                                    {"since", sinceYear(context)},
                                    {"before", context.figure(*before->published)}};
    if (!result.comparable) {
        return context.say("summary-break", arguments);
    }
    Sentences change;
    change.add(context.say(by.sign() > 0 ? "summary-rise" : (by.sign() < 0 ? "summary-fall" : "summary-same"), arguments));
    change.add(context.stageNote(result));
    return change.text();
}

std::string targetSentence(const ReportContext& context) {
    if (!context.isResult()) {
        return {};
    }
    std::string text;
    for (const rubric::Target& target : context.rubric().targets) {
        if (target.node != rubric::kRoot || std::to_string(target.year) != context.year()) {
            continue;
        }
        const Rational gap = target.value - *context.result().published;
        const base::Arguments arguments{{"year", context.year()}, {"target", context.figure(target.value)}, {"gap", context.figure(gap)}};
        text += (text.empty() ? "" : " ") + context.say(gap.sign() > 0 ? "summary-target-short" : "summary-target-met", arguments);
    }
    return text;
}

std::string nextPredicateSentence(const ReportContext& context) {
    if (!context.isResult() || context.isOutsideScale() || context.bands().empty() || context.result().predicateName.empty()) {
        return {};
    }
    const rubric::PredicateBand* band = nextBand(context);
    if (band == nullptr) {
        return context.say("summary-top-predicate");
    }
    if (const auto limit = limitBelow(context, *band)) {
        return context.say("summary-limit", {{"limit", limit->name},
                                             {"bound", context.exact(limit->bound)},
                                             {"predicate", context.in(band->name)},
                                             {"from", context.figure(band->from)}});
    }
    const Rational gap = band->from - *context.result().published;
    if (gap.sign() <= 0) {
        // The printed figure stands on the bound already, and only what was rounded away keeps the predicate from being reached.
        return context.say("summary-next-predicate-hair", {{"exact", tellingApart(context, *context.result().index, band->from)},
                                                           {"predicate", context.in(band->name)},
                                                           {"bound", context.figure(band->from)}});
    }
    const bool near = gap <= nearness(context.rubric());
    const Rational missing = missingTo(context, *band);
    const std::string text =
        context.say(near ? "summary-next-predicate-near" : "summary-next-predicate",
                    {{"gap", context.figure(missing)}, {"predicate", context.in(band->name)}, {"bound", context.figure(band->from)}});
    // Whoever subtracts the printed figures gets less.
    return missing == gap ? text
                          : text + " " + context.say("summary-next-predicate-exact", {{"exact", context.exact(*context.result().index)}});
}

Blocks summarySection(const ReportContext& context) {
    Blocks blocks;
    Sentences lead;
    lead.add(indexSentence(context));
    lead.add(groupSentence(context));
    lead.add(changeSentence(context));
    blocks.emplace_back(content::Paragraph{lead.text(), content::Paragraph::Style::Lead});
    if (context.hasIndex()) {
        blocks.emplace_back(keyFigures(context));
    }
    for (const std::string& warning : {outsideScaleSentence(context), differenceSentence(context)}) {
        if (!warning.empty()) {
            blocks.emplace_back(content::Paragraph{warning, content::Paragraph::Style::Callout});
        }
    }
    Sentences body;
    body.add(extremesSentence(context));
    body.add(nextPredicateSentence(context));
    body.add(targetSentence(context));
    body.add(seriesSentence(context));
    if (!context.indicators().empty()) {
        body.add(knowledgeSentence(context));
    }
    if (!body.text().empty()) {
        blocks.emplace_back(content::Paragraph{body.text(), content::Paragraph::Style::Body});
    }
    if (context.indicators().empty()) {
        if (const std::string known = knowledgeSentence(context); !known.empty()) {
            blocks.emplace_back(content::Paragraph{known, content::Paragraph::Style::Callout});
        }
    } else {
        Blocks decisions = decisionsSection(context);
        blocks.insert(blocks.end(), std::make_move_iterator(decisions.begin()), std::make_move_iterator(decisions.end()));
    }
    return blocks;
}

}  // namespace matang::sections
