// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "compare_answer.h"
#include "opening.h"
#include "usage.h"

#include <CLI/CLI.hpp>

#include <utility>
#include <vector>

namespace matang::cli {
namespace {

using analysis::ScoredAssessment;

struct CompareOptions {
    std::string workspace;
    std::string agency;
    std::string rubric;
    int from = 0;
    int to = 0;
    std::string depth = "domain";
    TableOptions tables;
};

/// Lays out what the shown years are compared by, where it is known.
void addShown(CompareAnswer& answer) {
    for (const analysis::YearResult& year : answer.comparison.years) {
        const ScoredAssessment* later = assessmentOf(answer.scored, year.assessment);
        if (later == nullptr) {
            continue;
        }
        answer.shown.push_back(later);
        const ScoredAssessment* earlier = assessmentOf(answer.scored, year.previousAssessment);
        if (earlier != nullptr) {
            if (auto change = analysis::waterfall(*earlier, *later, answer.depth)) {
                answer.changes.push_back({earlier, later, std::move(*change)});
            }
        }
        analysis::StageComparison stages = analysis::compareStages(*later);
        if (stages.stages.size() > 1) {
            answer.stages.push_back({later, std::move(stages)});
        }
    }
}

base::Result<CompareAnswer> answerFor(const workspace::Workspace& opened, const CompareOptions& options, const Console& console) {
    CompareAnswer answer;
    auto agency = agencyNamed(opened, options.agency);
    if (!agency) {
        return base::propagate(agency);
    }
    answer.agency = *std::move(agency);
    answer.depth = analysis::changeDepthFrom(options.depth).value_or(analysis::ChangeDepth::Tops);
    results::Results results(opened);
    const auto family = results.family(options.rubric);
    if (!family) {
        return base::propagate(family);
    }
    results::Selection selection;
    selection.agency = answer.agency.id;
    selection.rubric = *family;
    auto scored = results.all(selection);
    if (!scored) {
        return base::propagate(scored);
    }
    answer.scored = *std::move(scored);
    answer.comparison = analysis::compareYears(answer.scored, options.from, options.to);
    answer.comparison.family = *family;
    answer.likeForLike = addLikeForLike(answer.comparison, answer.scored, console.surroundings().rubrics);
    addShown(answer);
    return answer;
}

Exit compare(const CompareOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto answer = answerFor(*opened, options, console);
    if (!answer) {
        return console.fail(answer.error());
    }
    if (options.tables.json) {
        printJson(compareJson(*answer, console), console);
    } else if (options.tables.wantsCsv()) {
        printCsv(compareRows(*answer, options.tables.table.empty() ? compareTables().front() : options.tables.table, console), console);
    } else if (answer->comparison.years.empty()) {
        console.tell("score-nothing");
    } else {
        printCompare(*answer, console);
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
    takesOneOf(*command->add_option("--depth", options->depth, words.say("help-depth"))->type_name("D"), {"domain", "aspect", "indicator"},
               words);
    declareTables(*command, options->tables, compareTables(), words);
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return compare(*options, console); }; });
}

}  // namespace matang::cli
