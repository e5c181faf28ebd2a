// SPDX-License-Identifier: GPL-3.0-or-later
#include "like_for_like.h"

#include "printable.h"
#include "score_json.h"

#include <matang/messages/messages.h>
#include <matang/results/like_for_like_of.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace matang::cli {
namespace {

Json figuresJson(const analysis::LikeForLikeFigures& figures, int decimals) {
    return {{"indicators", figures.pairs},
            {"from", printedJson(figures.fromShown, decimals)},
            {"from_exact", exactJson(figures.from)},
            {"to", printedJson(figures.toShown, decimals)},
            {"to_exact", exactJson(figures.to)},
            {"difference", printedJson(figures.difference, decimals)},
            {"difference_exact", exactJson(figures.differenceExact)},
            {"coverage_from", exactJson(figures.coverageFrom)},
            {"coverage_to", exactJson(figures.coverageTo)}};
}

Json idsJson(const std::vector<rubric::NodeId>& ids) {
    Json list = Json::array();
    for (const rubric::NodeId& id : ids) {
        list.push_back(id.text);
    }
    return list;
}

Json pairJson(const analysis::LikeForLikePair& pair) {
    return {{"to", pair.to.text},
            {"from", idsJson(pair.from)},
            {"relation", rubric::linkRelationCode(pair.relation)},
            {"state", analysis::pairStateCode(pair.state)},
            {"weight", exactJson(pair.weight)},
            {"share", exactJson(pair.share)},
            {"from_value", exactJson(pair.fromValue)},
            {"to_value", exactJson(pair.toValue)},
            {"below_scale", idsJson(pair.belowScale)}};
}

}  // namespace

const analysis::ScoredAssessment* assessmentOf(const std::vector<analysis::ScoredAssessment>& scored, assessment::AssessmentId id) {
    const auto found =
        std::find_if(scored.begin(), scored.end(), [&](const analysis::ScoredAssessment& one) { return one.record.assessment.id == id; });
    return found == scored.end() ? nullptr : &*found;
}

LikeForLikeYears addLikeForLike(analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& scored,
                                const rubric::RubricFolders& rubrics) {
    LikeForLikeYears years;
    for (analysis::YearResult& year : comparison.years) {
        const auto* earlier = assessmentOf(scored, year.previousAssessment);
        const auto* later = assessmentOf(scored, year.assessment);
        if (earlier == nullptr || later == nullptr || earlier->rubric->id == later->rubric->id) {
            continue;
        }
        auto result = results::likeForLikeOf(*earlier, *later, rubrics);
        if (result) {
            years.emplace(year.assessment, std::move(*result));
        } else if (result.error().reason != "crosswalk-none") {
            year.warnings.push_back({base::Severity::Info, {}, result.error().reason, result.error().arguments, {}});
        }
    }
    return years;
}

Json likeForLikeJson(const analysis::LikeForLike& result, const Console& console) {
    Json pairs = Json::array();
    for (const analysis::LikeForLikePair& pair : result.pairs) {
        pairs.push_back(pairJson(pair));
    }
    Json json = figuresJson(result.figures, result.decimals);
    json["indicative"] = true;
    json["from_year"] = result.fromYear;
    json["from_rubric"] = result.fromRubric.text;
    json["crosswalk"] = {{"id", result.crosswalk}, {"version", result.crosswalkVersion}, {"sha256", result.crosswalkSha256}};
    json["without_below_scale"] = result.withoutBelowScale ? figuresJson(*result.withoutBelowScale, result.decimals) : Json(nullptr);
    json["warnings"] = findingsJson(result.warnings, console);
    json["pairs"] = std::move(pairs);
    return json;
}

void printLikeForLike(const analysis::LikeForLike& result, const Console& console) {
    const analysis::LikeForLikeFigures& figures = result.figures;
    const std::string first = std::to_string(result.fromYear);
    const std::string second = std::to_string(result.toYear);
    console.out() << console.say("compare-like-for-like", {{"first", first}, {"second", second}, {"pairs", std::to_string(figures.pairs)}})
                  << '\n';
    TextTable table({console.say("column-year"), console.say("column-rubric"), console.say("column-like-for-like"),
                     console.say("column-difference"), console.say("column-coverage")},
                    {2, 3, 4});
    table.add({first, result.fromRubric.text, console.figure(figures.fromShown, result.decimals), "-",
               text::percent(figures.coverageFrom * 100, 2, console.language())});
    table.add({second, result.toRubric.text, console.figure(figures.toShown, result.decimals),
               text::signedFigure(figures.difference, result.decimals, console.language()),
               text::percent(figures.coverageTo * 100, 2, console.language())});
    table.print(console.out());
    for (const base::Diagnostic& warning : result.warnings) {
        console.out() << "! " << printable(messages::sentence(warning, console.language())) << '\n';
    }
    if (result.withoutBelowScale) {
        const analysis::LikeForLikeFigures& without = *result.withoutBelowScale;
        console.out() << console.say("compare-without-below-scale",
                                     {{"pairs", std::to_string(without.pairs)},
                                      {"first", first},
                                      {"before", console.figure(without.fromShown, result.decimals)},
                                      {"second", second},
                                      {"after", console.figure(without.toShown, result.decimals)},
                                      {"difference", text::signedFigure(without.difference, result.decimals, console.language())}})
                      << '\n';
    }
    console.out() << printable(console.say(
                         "compare-crosswalk",
                         {{"crosswalk", result.crosswalk}, {"version", result.crosswalkVersion}, {"sha256", result.crosswalkSha256}}))
                  << '\n';
}

}  // namespace matang::cli
