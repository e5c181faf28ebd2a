// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "rubric_commands.h"

#include <matang/rubric/library.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

struct ListOptions {
    bool json = false;
};

std::string originCode(rubric::RubricOrigin origin) {
    return origin == rubric::RubricOrigin::Own ? "own" : "bundled";
}

std::ptrdiff_t mistakesIn(const std::vector<base::Diagnostic>& findings) {
    return std::count_if(findings.begin(), findings.end(),
                         [](const base::Diagnostic& finding) { return finding.severity == base::Severity::Error; });
}

std::ptrdiff_t indicatorsOf(const rubric::Rubric& instrument) {
    return std::count_if(instrument.nodes.begin(), instrument.nodes.end(), [](const rubric::Node& node) { return node.isIndicator(); });
}

Json rowJson(const rubric::RubricEntry& entry, const rubric::LoadedRubric& loaded, const Console& console) {
    Json row{{"id", entry.id.text}};
    Json profiles = Json::array();
    const rubric::Rubric* instrument = loaded.rubric.get();
    if (instrument != nullptr) {
        for (const rubric::Profile& profile : instrument->profiles) {
            profiles.push_back(profile.id.text);
        }
    }
    row["name"] = instrument == nullptr ? Json(nullptr) : Json(instrument->name.in(console.languageCode()));
    row["family"] = instrument == nullptr ? Json(nullptr) : Json(instrument->family);
    row["indicators"] = instrument == nullptr ? Json(nullptr) : Json(indicatorsOf(*instrument));
    row["profiles"] = profiles;
    row["sha256"] = instrument == nullptr ? Json(nullptr) : Json(instrument->sha256);
    row["origin"] = originCode(entry.origin);
    row["file"] = entry.origin == rubric::RubricOrigin::Own ? Json(entry.file.string()) : Json(nullptr);
    row["mistakes"] = mistakesIn(loaded.findings);
    return row;
}

void addRow(TextTable& table, const rubric::RubricEntry& entry, const rubric::LoadedRubric& loaded, const Console& console) {
    const std::string origin = console.say("origin-" + originCode(entry.origin));
    if (loaded.rubric == nullptr) {
        const std::string state = entry.refused
                                      ? console.say("rubric-list-refused")
                                      : console.say("rubric-list-mistakes", {{"count", std::to_string(mistakesIn(loaded.findings))}});
        table.add({entry.id.text, origin, state, "-", "-"});
        return;
    }
    std::string profiles;
    for (const rubric::Profile& profile : loaded.rubric->profiles) {
        profiles += (profiles.empty() ? "" : ", ") + profile.id.text;
    }
    table.add(
        {entry.id.text, origin, loaded.rubric->name.in(console.languageCode()), std::to_string(indicatorsOf(*loaded.rubric)), profiles});
}

/// What is wrong with a file that cannot be used: why it is refused, or where its mistakes are listed.
void tellTrouble(const rubric::RubricEntry& entry, const rubric::LoadedRubric& loaded, const Console& console) {
    if (entry.refused) {
        console.tellFindings({loaded.findings.front()});
    } else if (loaded.rubric == nullptr) {
        console.tell("rubric-list-see-check", {{"file", entry.file.string()}, {"count", std::to_string(mistakesIn(loaded.findings))}});
    }
}

Exit list(const ListOptions& options, const Console& console) {
    const rubric::RubricLibrary library(console.surroundings().rubrics);
    Json rows = Json::array();
    TextTable table({console.say("column-rubric"), console.say("column-origin"), console.say("column-name"),
                     console.say("column-indicators"), console.say("column-profiles")},
                    {3});
    Exit exit = Exit::Done;
    for (const rubric::RubricEntry& entry : library.entries()) {
        const rubric::LoadedRubric loaded = rubric::RubricLibrary::read(entry);
        exit = loaded.rubric == nullptr ? Exit::Findings : exit;
        rows.push_back(rowJson(entry, loaded, console));
        addRow(table, entry, loaded, console);
        tellTrouble(entry, loaded, console);
    }
    if (options.json) {
        printJson(Json{{"rubrics", rows}}, console);
    } else {
        table.print(console.out());
    }
    return exit;
}

}  // namespace

void declareRubricList(CLI::App& rubric, const Declaration& declaration) {
    const auto options = std::make_shared<ListOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* command = rubric.add_subcommand("list", declaration.words.say("help-rubric-list"));
    command->add_flag("--json", options->json, declaration.words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return list(*options, console); }; });
}

}  // namespace matang::cli
