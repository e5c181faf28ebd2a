// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json_output.h"
#include "opening.h"

#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct WorkspaceOptions {
    std::string file;
    bool json = false;
};

Exit create(const WorkspaceOptions& options, const Console& console) {
    const auto made = workspace::Workspace::create(options.file, console.surroundings().clock);
    if (!made) {
        return console.fail(made.error());
    }
    console.tell("workspace-made", {{"file", options.file}});
    return Exit::Done;
}

Exit check(const WorkspaceOptions& options, const Console& console) {
    const auto report = workspace::checkFile(options.file, console.surroundings().clock);
    if (!report) {
        return console.fail(report.error());
    }
    if (options.json) {
        printJson(Json{{"file", options.file},
                       {"sound", report->sound()},
                       {"rows", report->rows},
                       {"trail_entries", report->trailEntries},
                       {"evidence_files", report->evidenceFiles},
                       {"findings", findingsJson(report->findings, console)}},
                  console);
    } else {
        console.tellFindings(report->findings);
        console.out() << console.say(report->sound() ? "workspace-is-sound" : "workspace-is-damaged",
                                     {{"file", options.file},
                                      {"rows", text::count(report->rows, console.language())},
                                      {"entries", text::count(report->trailEntries, console.language())},
                                      {"files", text::count(report->evidenceFiles, console.language())},
                                      {"count", std::to_string(report->findings.size())}})
                      << '\n';
    }
    return report->sound() ? Exit::Done : Exit::Findings;
}

Json infoJson(const std::string& file, const workspace::WorkspaceInfo& info) {
    Json rubrics = Json::array();
    for (const auto& [id, sha256] : info.rubrics) {
        rubrics.push_back({{"id", id.text}, {"sha256", sha256}});
    }
    return {{"file", file},
            {"schema_version", info.schemaVersion},
            {"created_at", info.createdAt},
            {"agencies", info.agencies},
            {"assessments", info.assessments},
            {"marks", info.marks},
            {"reported_values", info.reportedValues},
            {"evidence_files", info.evidenceFiles},
            {"evidence_bytes", info.evidenceBytes},
            {"trail_entries", info.trailEntries},
            {"file_bytes", info.fileBytes},
            {"rubrics", rubrics}};
}

Exit info(const WorkspaceOptions& options, const Console& console) {
    const auto opened = openForReading(options.file, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto found = opened->info();
    if (!found) {
        return console.fail(found.error());
    }
    if (options.json) {
        printJson(infoJson(options.file, *found), console);
        return Exit::Done;
    }
    const auto number = [&](std::int64_t value) { return text::count(value, console.language()); };
    TextTable table({console.say("info-file"), options.file});
    table.add({console.say("info-created"), text::longDate(found->createdAt, console.language())});
    table.add({console.say("info-agencies"), number(found->agencies)});
    table.add({console.say("info-assessments"), number(found->assessments)});
    table.add({console.say("info-marks"), number(found->marks)});
    table.add({console.say("info-reported"), number(found->reportedValues)});
    table.add({console.say("info-evidence"),
               number(found->evidenceFiles) + " (" + text::fileSize(found->evidenceBytes, console.language()) + ")"});
    table.add({console.say("info-trail"), number(found->trailEntries)});
    table.add({console.say("info-size"), text::fileSize(found->fileBytes, console.language())});
    for (const auto& [id, sha256] : found->rubrics) {
        table.add({console.say("info-rubric"), id.text + "  " + sha256});
    }
    table.print(console.out());
    return Exit::Done;
}

}  // namespace

void declareWorkspace(const Declaration& declaration) {
    const auto options = std::make_shared<WorkspaceOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* workspace = declaration.parser.add_subcommand("workspace", declaration.words.say("help-workspace"));
    workspace->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, Exit (*action)(const WorkspaceOptions&, const Console&)) {
        CLI::App* command = workspace->add_subcommand(name, declaration.words.say(help));
        command->add_option("FILE", options->file, declaration.words.say("help-workspace-file"))->required();
        command->callback(
            [options, &chosen, action] { chosen = [options, action](const Console& console) { return action(*options, console); }; });
        return command;
    };
    add("new", "help-workspace-new", create);
    add("check", "help-workspace-check", check)->add_flag("--json", options->json, declaration.words.say("help-json"));
    add("info", "help-workspace-info", info)->add_flag("--json", options->json, declaration.words.say("help-json"));
}

}  // namespace matang::cli
