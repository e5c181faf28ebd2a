// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"

#include <matang/exchange/import_values.h>
#include <matang/messages/messages.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace matang::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ImportOptions {
    std::string workspace;
    std::string values;
    bool dryRun = false;
    bool json = false;
};

Exit import(const ImportOptions& options, const Console& console) {
    auto opened = openForEditing(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    rubric::RubricLibrary library(console.surroundings().rubrics);
    const auto mode = options.dryRun ? exchange::ImportMode::DryRun : exchange::ImportMode::Store;
    const auto report = exchange::importValues(*opened, library, options.values, mode, console.surroundings().person);
    if (!report) {
        return console.fail(report.error());
    }
    if (options.json) {
        Json warnings = Json::array();
        for (const base::Diagnostic& warning : report->warnings) {
            warnings.push_back({{"line", warning.position.line}, {"code", warning.code}, {"message", messages::sentence(warning, console.language())}});
        }
        console.out() << Json{{"stored", !options.dryRun}, {"rows", report->rows}, {"agencies_added", report->agenciesAdded}, {"assessments_added", report->assessmentsAdded},
                              {"values_set", report->valuesSet}, {"values_unchanged", report->valuesUnchanged}, {"warnings", warnings}}.dump(2) << '\n';
        return Exit::Done;
    }
    console.tellFindings(report->warnings);
    console.out() << console.say(options.dryRun ? "import-would-store" : "import-stored",
                                 {{"rows", std::to_string(report->rows)},
                                  {"agencies", std::to_string(report->agenciesAdded)},
                                  {"assessments", std::to_string(report->assessmentsAdded)},
                                  {"values", std::to_string(report->valuesSet)},
                                  {"unchanged", std::to_string(report->valuesUnchanged)},
                                  {"warnings", std::to_string(report->warnings.size())}})
                  << '\n';
    return Exit::Done;
}

}  // namespace

void declareImport(const Declaration& declaration) {
    const auto options = std::make_shared<ImportOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* command = declaration.parser.add_subcommand("import", declaration.words.say("help-import"));
    command->add_option("FILE", options->workspace, declaration.words.say("help-workspace-file"))->required();
    command->add_option("VALUES", options->values, declaration.words.say("help-import-values"))->required();
    command->add_flag("--dry-run", options->dryRun, declaration.words.say("help-dry-run"));
    command->add_flag("--json", options->json, declaration.words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return import(*options, console); }; });
}

}  // namespace matang::cli
