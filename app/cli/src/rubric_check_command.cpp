// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "rubric_commands.h"
#include "rubric_file.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    bool json = false;
};

Exit check(const CheckOptions& options, const Console& console) {
    const RubricFileChecker checker(console.surroundings().rubrics);
    Exit exit = Exit::Done;
    Json files = Json::array();
    for (const std::string& file : options.files) {
        const CheckedFile checked = checker.check(file);
        console.tellFindings(checked.findings);
        if (checked.state == FileState::Mistakes) {
            exit = Exit::Findings;
        } else if (checked.state == FileState::NotRead && exit == Exit::Done) {
            exit = Exit::NotDone;
        }
        files.push_back(
            {{"file", file}, {"valid", checked.state == FileState::Valid}, {"findings", findingsJson(checked.findings, console)}});
        if (!options.json) {
            const std::string key = checked.state == FileState::Valid      ? "rubric-is-valid"
                                    : checked.state == FileState::Mistakes ? "rubric-has-mistakes"
                                                                           : "rubric-not-read";
            console.out() << console.say(key, {{"file", file}, {"count", std::to_string(checked.findings.size())}}) << '\n';
        }
    }
    if (options.json) {
        printJson(Json{{"files", files}}, console);
    }
    return exit;
}

}  // namespace

void declareRubricCheck(CLI::App& rubric, const Declaration& declaration) {
    const auto options = std::make_shared<CheckOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* command = rubric.add_subcommand("check", declaration.words.say("help-rubric-check"));
    command->add_option("FILE", options->files, declaration.words.say("help-rubric-file"))->required();
    command->add_flag("--json", options->json, declaration.words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return check(*options, console); }; });
}

}  // namespace matang::cli
