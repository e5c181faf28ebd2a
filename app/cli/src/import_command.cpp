// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json_output.h"
#include "opening.h"

#include <matang/exchange/import_values.h>

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct ImportOptions {
    std::string workspace;
    std::string values;
    bool dryRun = false;
    bool json = false;
};

Json reportJson(const exchange::ImportReport& report, const ImportOptions& options, const Console& console) {
    return {{"stored", !options.dryRun},
            {"rows", report.rows},
            {"agencies_added", report.agenciesAdded},
            {"assessments_added", report.assessmentsAdded},
            {"units_added", report.unitsAdded},
            {"values_set", report.valuesSet},
            {"values_unchanged", report.valuesUnchanged},
            {"warnings", findingsJson(report.warnings, console)},
            {"mistakes", Json::array()}};
}

/// A refused file has nothing but mistakes; they are the result.
Json refusalJson(const base::Error& error, const Console& console) {
    return {{"stored", false},
            {"rows", 0},
            {"agencies_added", 0},
            {"assessments_added", 0},
            {"units_added", 0},
            {"values_set", 0},
            {"values_unchanged", 0},
            {"warnings", Json::array()},
            {"mistakes", findingsJson(error.diagnostics, console)}};
}

void printReport(const exchange::ImportReport& report, const ImportOptions& options, const Console& console) {
    console.out() << console.say(options.dryRun ? "import-would-store" : "import-stored",
                                 {{"rows", std::to_string(report.rows)},
                                  {"agencies", std::to_string(report.agenciesAdded)},
                                  {"assessments", std::to_string(report.assessmentsAdded)},
                                  {"values", std::to_string(report.valuesSet)},
                                  {"unchanged", std::to_string(report.valuesUnchanged)},
                                  {"warnings", std::to_string(report.warnings.size())}})
                  << '\n';
    if (report.unitsAdded > 0) {
        console.out() << console.say("import-units", {{"units", std::to_string(report.unitsAdded)}}) << '\n';
    }
}

Exit import(const ImportOptions& options, const Console& console) {
    auto opened = openForEditing(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    rubric::RubricLibrary library(console.surroundings().rubrics);
    const auto mode = options.dryRun ? exchange::ImportMode::DryRun : exchange::ImportMode::Store;
    const auto report = exchange::importValues(*opened, library, options.values, mode, console.surroundings().person);
    if (!report) {
        if (options.json && report.error().code == base::ErrorCode::InvalidInput) {
            printJson(refusalJson(report.error(), console), console);
        }
        return console.fail(report.error());
    }
    console.tellFindings(report->warnings);
    if (options.json) {
        printJson(reportJson(*report, options, console), console);
    } else {
        printReport(*report, options, console);
    }
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
