// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "like_for_like.h"
#include "opening.h"
#include "printable.h"
#include "score_json.h"
#include "usage.h"

#include <matang/analysis/comparison.h>
#include <matang/base/decimal.h>
#include <matang/messages/messages.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>

namespace matang::cli {
namespace {

struct CompareOptions {
    std::string workspace;
    std::string agency;
    std::string rubric;
    int from = 0;
    int to = 0;
    bool json = false;
};

Json changesJson(const analysis::YearResult& year) {
    Json rows = Json::array();
    for (const analysis::NodeChange& change : year.changes) {
        rows.push_back({{"id", change.node.text},
                        {"from", exactJson(change.from)},
                        {"to", exactJson(change.to)},
                        {"change", change.change ? Json(base::formatExact(*change.change)) : Json(nullptr)}});
    }
    return rows;
}

Json yearJson(const analysis::YearResult& year, const std::optional<analysis::LikeForLike>& likeForLike, const Console& console) {
    return {{"year", year.year},
            {"rubric", year.rubric.text},
            {"profile", textOrNull(year.profile.text)},
            {"stage", year.stage.text},
            {"takes_part", year.takesPart},
            {"complete", year.complete},
            {"source", textOrNull(std::string(scoring::valueSourceCode(year.source)))},
            {"index", printedJson(year.published, year.decimals)},
            {"index_exact", exactJson(year.index)},
            {"predicate", textOrNull(predicateLabel(year.predicate, console))},
            {"previous_year", year.previousYear == 0 ? Json(nullptr) : Json(year.previousYear)},
            {"improvement", printedJson(year.improvement, year.decimals)},
            {"improvement_exact", exactJson(year.improvementExact)},
            {"comparable", year.comparable},
            {"warnings", findingsJson(year.warnings, console)},
            {"changes", changesJson(year)},
            {"remainder", exactJson(year.remainder)},
            {"like_for_like", likeForLike ? likeForLikeJson(*likeForLike, console) : Json(nullptr)}};
}

std::string improvementText(const analysis::YearResult& year, const Console& console) {
    if (year.previousYear == 0 || !year.improvement) {
        return "-";
    }
    return year.comparable ? text::signedFigure(*year.improvement, year.decimals, console.language())
                           : console.say("compare-not-comparable");
}

std::string stateText(const analysis::YearResult& year, const Console& console) {
    if (!year.takesPart) {
        return console.say("state-did-not-take-part");
    }
    if (!year.complete) {
        return console.say("state-incomplete");
    }
    return sourceText(year.source, console);
}

void print(const assessment::Agency& agency, const analysis::Comparison& comparison, const LikeForLikeYears& likeForLike,
           const Console& console) {
    console.out() << printable(agency.name) << " · " << comparison.family << '\n';
    const bool severalStages = std::any_of(comparison.years.begin(), comparison.years.end(),
                                           [&](const analysis::YearResult& year) { return year.stage != comparison.years.front().stage; });
    std::vector<std::string> titles{console.say("column-year"),        console.say("column-rubric"),    console.say("column-index"),
                                    console.say("column-improvement"), console.say("column-predicate"), console.say("column-state")};
    if (severalStages) {
        titles.insert(titles.begin() + 2, console.say("column-stage"));
    }
    TextTable table(titles, severalStages ? std::vector<std::size_t>{3, 4} : std::vector<std::size_t>{2, 3});
    for (const analysis::YearResult& year : comparison.years) {
        const std::string predicate = predicateLabel(year.predicate, console);
        std::vector<std::string> cells{std::to_string(year.year),
                                       year.rubric.text,
                                       console.figure(year.published, year.decimals),
                                       improvementText(year, console),
                                       predicate.empty() ? "-" : predicate,
                                       stateText(year, console)};
        if (severalStages) {
            cells.insert(cells.begin() + 2, year.stage.text);
        }
        table.add(std::move(cells));
    }
    table.print(console.out());
    for (const analysis::YearResult& year : comparison.years) {
        for (const base::Diagnostic& warning : year.warnings) {
            console.out() << "! " << year.year << ": " << printable(messages::sentence(warning, console.language())) << '\n';
        }
    }
    for (const auto& [year, result] : likeForLike) {
        console.out() << '\n';
        printLikeForLike(result, console);
    }
}

Exit compare(const CompareOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto agency = agencyNamed(*opened, options.agency);
    if (!agency) {
        return console.fail(agency.error());
    }
    results::Results results(*opened);
    const auto family = results.family(options.rubric);
    if (!family) {
        return console.fail(family.error());
    }
    results::Selection selection;
    selection.agency = agency->id;
    selection.rubric = *family;
    const auto scored = results.all(selection);
    if (!scored) {
        return console.fail(scored.error());
    }
    analysis::Comparison comparison = analysis::compareYears(*scored, options.from, options.to);
    const LikeForLikeYears likeForLike = addLikeForLike(comparison, *scored, console.surroundings().rubrics);
    if (options.json) {
        Json years = Json::array();
        for (const analysis::YearResult& year : comparison.years) {
            const auto found = likeForLike.find(year.assessment);
            years.push_back(yearJson(year, found == likeForLike.end() ? std::nullopt : std::optional(found->second), console));
        }
        printJson(Json{{"agency", agency->name}, {"family", *family}, {"years", years}}, console);
    } else if (comparison.years.empty()) {
        console.tell("score-nothing");
    } else {
        print(*agency, comparison, likeForLike, console);
    }
    return Exit::Done;
}

}  // namespace

void declareCompare(const Declaration& declaration) {
    const auto options = std::make_shared<CompareOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = declaration.parser.add_subcommand("compare", words.say("help-compare"));
    command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
    takesText(*command->add_option("--agency", options->agency, words.say("help-agency"))->required()->type_name("A"), words);
    takesText(*command->add_option("--rubric", options->rubric, words.say("help-rubric-family"))->required()->type_name("ID"), words);
    takesYear(*command->add_option("--from", options->from, words.say("help-from"))->type_name("Y"), words);
    takesYear(*command->add_option("--to", options->to, words.say("help-to"))->type_name("Y"), words);
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return compare(*options, console); }; });
}

}  // namespace matang::cli
