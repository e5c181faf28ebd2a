// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "score_json.h"

#include <matang/analysis/ranking.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
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

std::string leftOutKey(analysis::LeftOutReason reason) {
    switch (reason) {
        case analysis::LeftOutReason::Partial: return "left-out-partial";
        case analysis::LeftOutReason::DidNotTakePart: return "left-out-did-not-take-part";
        case analysis::LeftOutReason::NoIndex: return "left-out-no-index";
        case analysis::LeftOutReason::None: break;
    }
    return "";
}

/// An agency's result of the wanted year, with what it gained on the year before.
std::optional<analysis::RankInput> rankInput(const assessment::Agency& agency, const std::vector<analysis::ScoredAssessment>& series, const RankOptions& options, const Console& console) {
    const analysis::Comparison comparison = analysis::compareYears(series, 0, options.year);
    for (const analysis::YearResult& year : comparison.years) {
        const bool wanted = year.year == options.year && (year.rubric.text == options.rubric || comparison.family == options.rubric);
        if (!wanted) {
            continue;
        }
        const auto scored = std::find_if(series.begin(), series.end(), [&](const analysis::ScoredAssessment& one) {
            return one.record.assessment.year == year.year && one.rubric->id == year.rubric;
        });
        return analysis::RankInput{agency.id, agency.name, agency.kind, scored->record.assessment.cohort, year.published, year.complete, year.takesPart,
                                   predicateLabel(year.predicate, console), year.comparable ? year.improvement : std::nullopt};
    }
    return std::nullopt;
}

base::Result<std::vector<analysis::RankInput>> collect(const workspace::Workspace& opened, const RankOptions& options, const Console& console) {
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
    std::vector<analysis::RankInput> inputs;
    const auto visited = results.forEachAgency(selection, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& series) {
        if (auto input = rankInput(*byId.at(id), series, options, console)) {
            inputs.push_back(std::move(*input));
        }
        return true;
    });
    if (!visited) {
        return base::propagate(visited);
    }
    return inputs;
}

void printJson(const std::vector<analysis::RankRow>& rows, const Console& console) {
    Json ranked = Json::array();
    Json leftOut = Json::array();
    for (const analysis::RankRow& row : rows) {
        if (row.leftOut != analysis::LeftOutReason::None) {
            leftOut.push_back({{"agency", row.result.agencyName}, {"reason", leftOutKey(row.leftOut).substr(std::string("left-out-").size())}});
            continue;
        }
        ranked.push_back({{"rank", row.rank}, {"agency", row.result.agencyName}, {"index", printedJson(row.result.published, 2)},
                          {"predicate", row.result.predicate.empty() ? Json(nullptr) : Json(row.result.predicate)}, {"improvement", printedJson(row.result.improvement, 2)}});
    }
    console.out() << Json{{"rows", ranked}, {"left_out", leftOut}}.dump(2) << '\n';
}

void printTable(const std::vector<analysis::RankRow>& rows, const Console& console) {
    TextTable table({console.say("column-rank"), console.say("column-agency"), console.say("column-index"), console.say("column-predicate"), console.say("column-improvement")}, {0, 2, 4});
    for (const analysis::RankRow& row : rows) {
        const bool ranked = row.leftOut == analysis::LeftOutReason::None;
        table.add({ranked ? std::to_string(row.rank) : "-", row.result.agencyName, ranked ? console.figure(row.result.published, 2) : "-",
                   ranked ? row.result.predicate : console.say(leftOutKey(row.leftOut)),
                   ranked && row.result.improvement ? text::signedFigure(*row.result.improvement, 2, console.language()) : "-"});
    }
    table.print(console.out());
}

Exit rank(const RankOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    auto inputs = collect(*opened, options, console);
    if (!inputs) {
        return console.fail(inputs.error());
    }
    analysis::RankFilter filter;
    if (!options.kind.empty()) {
        filter.kind = assessment::kindFromCode(options.kind);
    }
    if (!options.cohort.empty()) {
        filter.cohort = options.cohort;
    }
    const std::vector<analysis::RankRow> rows = analysis::rank(std::move(*inputs), filter);
    if (rows.empty() && !options.json) {
        console.tell("score-nothing");
    } else {
        options.json ? printJson(rows, console) : printTable(rows, console);
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
    command->add_option("--rubric", options->rubric, words.say("help-rubric-option"))->required()->type_name("ID");
    command->add_option("--year", options->year, words.say("help-year"))->required()->type_name("Y");
    command->add_option("--kind", options->kind, words.say("help-kind"))->check(CLI::IsMember({"kementerian", "lembaga", "provinsi", "kabupaten", "kota"}))->type_name("K");
    command->add_option("--cohort", options->cohort, words.say("help-cohort"))->type_name("C");
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return rank(*options, console); }; });
}

}  // namespace matang::cli
