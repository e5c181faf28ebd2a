// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "rank_answer.h"
#include "usage.h"

#include <matang/assessment/province.h>
#include <matang/results/peer_results.h>

#include <CLI/CLI.hpp>

#include <map>
#include <utility>

namespace matang::cli {
namespace {

struct RankOptions {
    std::string workspace;
    std::string rubric;
    int year = 0;
    std::string kind;
    std::string cohort;
    std::string province;
    std::vector<std::string> agencies;
    TableOptions tables;
};

/// The code of a province by code or name; empty where there is none.
std::string provinceNamed(const std::string& codeOrName) {
    for (const std::string& code : assessment::provinces()) {
        const std::string name(assessment::provinceName(code));
        if (codeOrName == code || assessment::normalisedAgencyName(codeOrName) == assessment::normalisedAgencyName(name)) {
            return code;
        }
    }
    return {};
}

base::Result<analysis::PeerGroup> groupFor(const workspace::Workspace& opened, const RankOptions& options) {
    analysis::PeerGroup group;
    if (!options.kind.empty()) {
        group.kind = assessment::kindFromCode(options.kind);
    }
    if (!options.cohort.empty()) {
        group.cohort = options.cohort;
    }
    if (!options.province.empty()) {
        group.province = provinceNamed(options.province);
    }
    for (const std::string& name : options.agencies) {
        const auto agency = agencyNamed(opened, name);
        if (!agency) {
            return base::propagate(agency);
        }
        if (!group.agencies) {
            group.agencies.emplace();
        }
        group.agencies->insert(agency->id);
    }
    return group;
}

/// The instrument of the wanted year. NotAllowed rank-several-instruments where a family has several, whose indices are different measures.
base::Result<std::shared_ptr<const rubric::Rubric>> instrumentFor(const RankAnswer& answer, const RankOptions& options) {
    std::map<std::string, std::shared_ptr<const rubric::Rubric>> found;
    for (const analysis::PeerResult& result : answer.results) {
        if (result.year == options.year && (result.rubric->id.text == options.rubric || answer.family == options.rubric)) {
            found.emplace(result.rubric->id.text, result.rubric);
        }
    }
    if (found.size() <= 1) {
        return found.empty() ? nullptr : found.begin()->second;
    }
    std::string names;
    for (const auto& [id, rubric] : found) {
        names += (names.empty() ? "" : ", ") + id;
    }
    return base::fail(base::ErrorCode::NotAllowed, "rank-several-instruments",
                      {{"family", answer.family}, {"year", std::to_string(options.year)}, {"rubrics", names}});
}

base::Result<RankAnswer> answerFor(const workspace::Workspace& opened, const RankOptions& options) {
    RankAnswer answer;
    answer.year = options.year;
    results::Results results(opened);
    auto family = results.family(options.rubric);
    if (!family) {
        return base::propagate(family);
    }
    answer.family = *std::move(family);
    auto group = groupFor(opened, options);
    if (!group) {
        return base::propagate(group);
    }
    answer.group = *std::move(group);
    auto all = results::peerResults(opened, results, answer.family);
    if (!all) {
        return base::propagate(all);
    }
    answer.results = *std::move(all);
    auto instrument = instrumentFor(answer, options);
    if (!instrument) {
        return base::propagate(instrument);
    }
    answer.rubric = *std::move(instrument);
    return answer;
}

Exit rank(const RankOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto answer = answerFor(*opened, options);
    if (!answer) {
        return console.fail(answer.error());
    }
    if (options.tables.json) {
        printJson(rankJson(*answer, console), console);
    } else if (options.tables.wantsCsv()) {
        printCsv(rankJson(*answer, console).at(options.tables.table.empty() ? rankTables().front() : options.tables.table), console);
    } else if (!answer->rubric || analysis::peersOf(answer->results, answer->group, answer->rubric->id, answer->year).empty()) {
        console.tell("score-nothing");
    } else {
        printRank(*answer, console);
    }
    return Exit::Done;
}

std::string provinceList() {
    std::string known;
    for (const std::string& code : assessment::provinces()) {
        known += (known.empty() ? "" : ", ") + code + ' ' + std::string(assessment::provinceName(code));
    }
    return known;
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
    command->add_option("--province", options->province, words.say("help-province"))
        ->type_name("P")
        ->check([words](const std::string& text) {
            return provinceNamed(text).empty() ? words.say("province-unknown", {{"text", text}, {"known", provinceList()}}) : std::string{};
        });
    CLI::Option* agency = command->add_option("--agency", options->agencies, words.say("help-rank-agency"));
    takesText(*agency->type_name("A")->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll), words);
    declareTables(*command, options->tables, rankTables(), words);
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return rank(*options, console); }; });
}

}  // namespace matang::cli
