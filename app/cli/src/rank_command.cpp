// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "score_json.h"
#include "usage.h"

#include <matang/analysis/ranking.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <set>
#include <unordered_map>

namespace matang::cli {
namespace {

struct RankOptions {
    std::string workspace;
    std::string rubric;
    int year = 0;
    std::string kind;
    std::string cohort;
    bool json = false;
};

std::string reasonCode(analysis::LeftOutReason reason) {
    switch (reason) {
        case analysis::LeftOutReason::Partial:
            return "partial";
        case analysis::LeftOutReason::DidNotTakePart:
            return "did-not-take-part";
        case analysis::LeftOutReason::NoIndex:
            return "no-index";
        case analysis::LeftOutReason::None:
            break;
    }
    return "";
}

/// The results of the wanted year, and what the ranking itself does not need to know about them.
struct Field {
    std::vector<analysis::RankInput> inputs;
    std::unordered_map<assessment::AgencyId, scoring::ValueSource> sources;
    std::set<std::string> rubrics;  ///< the instruments of the wanted year
    int decimals = 2;               ///< of printed figures, as the instrument says
};

/// Takes in an agency's result of the wanted year, with what it gained on the year before.
void take(Field& field, const assessment::Agency& agency, const std::vector<analysis::ScoredAssessment>& series, const RankOptions& options,
          const Console& console) {
    const analysis::Comparison comparison = analysis::compareYears(series, 0, options.year);
    for (const analysis::YearResult& year : comparison.years) {
        const bool wanted = year.year == options.year && (year.rubric.text == options.rubric || comparison.family == options.rubric);
        if (!wanted) {
            continue;
        }
        field.rubrics.insert(year.rubric.text);
        if (field.sources.count(agency.id) > 0) {
            continue;
        }
        const auto scored = std::find_if(series.begin(), series.end(), [&](const analysis::ScoredAssessment& one) {
            return one.record.assessment.year == year.year && one.rubric->id == year.rubric;
        });
        field.inputs.push_back({agency.id, agency.name, agency.kind, scored->record.assessment.cohort, year.published, year.complete,
                                year.takesPart, predicateLabel(year.predicate, console),
                                year.comparable ? year.improvement : std::nullopt});
        field.sources.emplace(agency.id, year.source);
        field.decimals = year.decimals;
    }
}

base::Result<Field> collect(const workspace::Workspace& opened, const RankOptions& options, const Console& console) {
    results::Results results(opened);
    const auto family = results.family(options.rubric);
    if (!family) {
        return base::propagate(family);
    }
    const auto agencies = opened.agencies();
    if (!agencies) {
        return base::propagate(agencies);
    }
    std::unordered_map<assessment::AgencyId, const assessment::Agency*> byId;
    for (const assessment::Agency& agency : *agencies) {
        byId.emplace(agency.id, &agency);
    }
    results::Selection selection;
    selection.rubric = *family;
    Field field;
    const auto visited = results.forEachAgency(selection, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& series) {
        take(field, *byId.at(id), series, options, console);
        return true;
    });
    if (!visited) {
        return base::propagate(visited);
    }
    if (field.rubrics.size() > 1) {
        std::string names;
        for (const std::string& rubric : field.rubrics) {
            names += (names.empty() ? "" : ", ") + rubric;
        }
        return base::fail(base::ErrorCode::NotAllowed, "rank-several-instruments",
                          {{"family", *family}, {"year", std::to_string(options.year)}, {"rubrics", names}});
    }
    return field;
}

Json rankedJson(const analysis::RankRow& row, const Field& field) {
    return {{"rank", row.rank},
            {"agency", row.result.agencyName},
            {"index", printedJson(row.result.published, field.decimals)},
            {"predicate", textOrNull(row.result.predicate)},
            {"improvement", printedJson(row.result.improvement, field.decimals)},
            {"source", scoring::valueSourceCode(field.sources.at(row.result.agency))}};
}

Json rankingJson(const std::vector<analysis::RankRow>& rows, const Field& field) {
    Json ranked = Json::array();
    Json leftOut = Json::array();
    for (const analysis::RankRow& row : rows) {
        if (row.leftOut == analysis::LeftOutReason::None) {
            ranked.push_back(rankedJson(row, field));
        } else {
            leftOut.push_back({{"agency", row.result.agencyName}, {"reason", reasonCode(row.leftOut)}});
        }
    }
    return {{"rows", ranked}, {"left_out", leftOut}};
}

void printTable(const std::vector<analysis::RankRow>& rows, const Field& field, const Console& console) {
    TextTable table({console.say("column-rank"), console.say("column-agency"), console.say("column-index"), console.say("column-predicate"),
                     console.say("column-improvement"), console.say("column-state")},
                    {0, 2, 4});
    for (const analysis::RankRow& row : rows) {
        if (row.leftOut != analysis::LeftOutReason::None) {
            table.add({"-", row.result.agencyName, "-", "-", "-", console.say("left-out-" + reasonCode(row.leftOut))});
            continue;
        }
        const auto& improvement = row.result.improvement;
        table.add({std::to_string(row.rank), row.result.agencyName, console.figure(row.result.published, field.decimals),
                   row.result.predicate.empty() ? "-" : row.result.predicate,
                   improvement ? text::signedFigure(*improvement, field.decimals, console.language()) : "-",
                   sourceText(field.sources.at(row.result.agency), console)});
    }
    table.print(console.out());
}

Exit rank(const RankOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    auto field = collect(*opened, options, console);
    if (!field) {
        return console.fail(field.error());
    }
    analysis::RankFilter filter;
    if (!options.kind.empty()) {
        filter.kind = assessment::kindFromCode(options.kind);
    }
    if (!options.cohort.empty()) {
        filter.cohort = options.cohort;
    }
    const std::vector<analysis::RankRow> rows = analysis::rank(std::move(field->inputs), filter);
    if (options.json) {
        printJson(rankingJson(rows, *field), console);
    } else if (rows.empty()) {
        console.tell("score-nothing");
    } else {
        printTable(rows, *field, console);
    }
    return Exit::Done;
}

}  // namespace

void declareRank(const Declaration& declaration) {
    const auto options = std::make_shared<RankOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = declaration.parser.add_subcommand("rank", words.say("help-rank"));
    command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
    takesText(*command->add_option("--rubric", options->rubric, words.say("help-rubric-option"))->required()->type_name("ID"), words);
    takesYear(*command->add_option("--year", options->year, words.say("help-year"))->required()->type_name("Y"), words);
    takesOneOf(*command->add_option("--kind", options->kind, words.say("help-kind"))->type_name("K"),
               {"kementerian", "lembaga", "provinsi", "kabupaten", "kota"}, words);
    takesText(*command->add_option("--cohort", options->cohort, words.say("help-cohort"))->type_name("C"), words);
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return rank(*options, console); }; });
}

}  // namespace matang::cli
