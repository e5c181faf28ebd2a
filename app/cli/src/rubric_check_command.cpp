// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "rubric_commands.h"

#include <matang/rubric/library.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    bool json = false;
};

/// False where the file is not there or cannot be opened, so that nothing is known about what it says.
bool wasRead(const rubric::LoadedRubric& loaded) {
    return std::none_of(loaded.findings.begin(), loaded.findings.end(), [](const base::Diagnostic& finding) {
        return finding.code == "file-not-found" || finding.code == "file-unreadable";
    });
}

/// Reads a file as the library would: in the folder of own rubrics, the id of a bundled one is a mistake.
rubric::LoadedRubric load(const std::string& file, const std::vector<rubric::RubricEntry>& entries) {
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const rubric::RubricEntry& one) {
        std::error_code notThere;
        return one.refused && std::filesystem::equivalent(one.file, file, notThere);
    });
    if (entry == entries.end()) {
        return rubric::loadRubricFile(file);
    }
    rubric::RubricEntry named = *entry;
    named.file = file;
    return rubric::RubricLibrary::read(named);
}

Exit check(const CheckOptions& options, const Console& console) {
    const std::vector<rubric::RubricEntry> entries = rubric::RubricLibrary(console.surroundings().rubrics).entries();
    Exit exit = Exit::Done;
    Json files = Json::array();
    for (const std::string& file : options.files) {
        const rubric::LoadedRubric loaded = load(file, entries);
        console.tellFindings(loaded.findings);
        if (!loaded.rubric && wasRead(loaded)) {
            exit = Exit::Findings;
        } else if (!loaded.rubric && exit == Exit::Done) {
            exit = Exit::NotDone;
        }
        files.push_back({{"file", file}, {"valid", loaded.rubric != nullptr}, {"findings", findingsJson(loaded.findings, console)}});
        if (!options.json) {
            const std::string key = loaded.rubric ? "rubric-is-valid" : wasRead(loaded) ? "rubric-has-mistakes" : "rubric-not-read";
            console.out() << console.say(key, {{"file", file}, {"count", std::to_string(loaded.findings.size())}}) << '\n';
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
