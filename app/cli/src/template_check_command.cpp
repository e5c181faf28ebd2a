// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "template_commands.h"

#include <matang/templates/template_loader.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    bool json = false;
};

bool wasRead(const templates::LoadedTemplate& loaded) {
    return std::none_of(loaded.findings.begin(), loaded.findings.end(), [](const base::Diagnostic& finding) {
        return finding.code == "file-not-found" || finding.code == "file-unreadable";
    });
}

std::string verdictKey(const templates::LoadedTemplate& loaded) {
    if (loaded.reportTemplate != nullptr) {
        return "template-is-valid";
    }
    return wasRead(loaded) ? "template-has-mistakes" : "template-not-read";
}

Exit check(const CheckOptions& options, const Console& console) {
    Exit exit = Exit::Done;
    Json files = Json::array();
    for (const std::string& file : options.files) {
        const templates::LoadedTemplate loaded = templates::loadTemplateFile(file);
        const bool valid = loaded.reportTemplate != nullptr;
        console.tellFindings(loaded.findings);
        if (!valid && wasRead(loaded)) {
            exit = Exit::Findings;
        } else if (!valid && exit == Exit::Done) {
            exit = Exit::NotDone;
        }
        files.push_back({{"file", file}, {"valid", valid}, {"findings", findingsJson(loaded.findings, console)}});
        if (!options.json) {
            console.out() << console.say(verdictKey(loaded), {{"file", file}, {"count", std::to_string(loaded.findings.size())}}) << '\n';
        }
    }
    if (options.json) {
        printJson(Json{{"files", files}}, console);
    }
    return exit;
}

}  // namespace

void declareTemplateCheck(CLI::App& parent, const Declaration& declaration) {
    const auto options = std::make_shared<CheckOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* command = parent.add_subcommand("check", declaration.words.say("help-template-check"));
    command->add_option("FILE", options->files, declaration.words.say("help-template-file"))->required();
    command->add_flag("--json", options->json, declaration.words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return check(*options, console); }; });
}

}  // namespace matang::cli
