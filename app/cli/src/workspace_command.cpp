// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json_output.h"
#include "opening.h"
#include "usage.h"

#include <matang/text/figures.h>
#include <matang/workspace/archive.h>

#include <CLI/CLI.hpp>

#include <istream>
#include <ostream>

namespace matang::cli {
namespace {

struct WorkspaceOptions {
    std::string file;
    std::string trailHash;
    bool json = false;
    bool yes = false;
};

Exit create(const WorkspaceOptions& options, const Console& console) {
    const auto made = workspace::Workspace::create(options.file, console.surroundings().clock);
    if (!made) {
        return console.fail(made.error());
    }
    console.tell("workspace-made", {{"file", options.file}});
    return Exit::Done;
}

/// What a report's annex can be held against.
void tellTrailHash(const workspace::CheckReport& report, const Console& console) {
    if (!report.lastHash.empty()) {
        console.out() << console.say("trail-last-hash", {{"hash", report.lastHash}}) << '\n';
    }
    if (report.entryOfHash) {
        console.out() << console.say("trail-holds-hash", {{"number", text::count(*report.entryOfHash, console.language())},
                                                          {"entries", text::count(report.trailEntries, console.language())}})
                      << '\n';
    }
}

Exit check(const WorkspaceOptions& options, const Console& console) {
    const auto report = workspace::checkFile(options.file, console.surroundings().clock, options.trailHash);
    if (!report) {
        return console.fail(report.error());
    }
    if (options.json) {
        printJson(Json{{"file", options.file},
                       {"sound", report->sound()},
                       {"rows", report->rows},
                       {"trail_entries", report->trailEntries},
                       {"evidence_files", report->evidenceFiles},
                       {"last_hash", report->lastHash.empty() ? Json() : Json(report->lastHash)},
                       {"entry_of_hash", report->entryOfHash ? Json(*report->entryOfHash) : Json()},
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
        tellTrailHash(*report, console);
    }
    return report->sound() ? Exit::Done : Exit::Findings;
}

Json roomJson(const workspace::Room& room) {
    return {{"file", room.file},
            {"evidence", room.evidence},
            {"contents", room.contents},
            {"unreferenced", room.unreferenced},
            {"unreferenced_files", room.unreferencedFiles},
            {"empty", room.empty}};
}

Json infoJson(const std::string& file, const workspace::WorkspaceInfo& info, const workspace::Room& room) {
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
            {"room", roomJson(room)},
            {"rubrics", rubrics}};
}

Exit info(const WorkspaceOptions& options, const Console& console) {
    auto opened = openForReading(options.file, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto found = opened->info();
    if (!found) {
        return console.fail(found.error());
    }
    const auto room = workspace::Archive(*opened).room();
    if (!room) {
        return console.fail(room.error());
    }
    if (options.json) {
        printJson(infoJson(options.file, *found, *room), console);
        return Exit::Done;
    }
    const auto number = [&](std::int64_t value) { return text::count(value, console.language()); };
    TextTable table({console.say("info-file"), options.file});
    table.add({console.say("info-created"), text::longDate(found->createdAt, console.language())});
    table.add({console.say("info-agencies"), number(found->agencies)});
    table.add({console.say("info-assessments"), number(found->assessments)});
    table.add({console.say("info-marks"), number(found->marks)});
    table.add({console.say("info-reported"), number(found->reportedValues)});
    const auto counted = [&](std::int64_t files, std::int64_t bytes) {
        return number(files) + " (" + text::fileSize(bytes, console.language()) + ")";
    };
    table.add({console.say("info-evidence"), counted(room->contents, room->evidence)});
    table.add({console.say("info-room-unreferenced"), counted(room->unreferencedFiles, room->unreferenced)});
    table.add({console.say("info-trail"), number(found->trailEntries)});
    table.add({console.say("info-size"), text::fileSize(room->file, console.language())});
    table.add({console.say("info-room-empty"), text::fileSize(room->empty, console.language())});
    for (const auto& [id, sha256] : found->rubrics) {
        table.add({console.say("info-rubric"), id.text + "  " + sha256});
    }
    table.print(console.out());
    return Exit::Done;
}

/// True where somebody at a terminal says yes.
bool confirmed(const Console& console) {
    std::istream* answers = console.surroundings().answers;
    if (answers == nullptr) {
        return false;
    }
    console.surroundings().err << console.say("reclaim-ask") << std::flush;
    std::string answer;
    std::getline(*answers, answer);
    return answer == "y" || answer == "Y";
}

Exit reclaim(const WorkspaceOptions& options, const Console& console) {
    auto opened = openForEditing(options.file, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    workspace::Archive archive(*opened);
    const auto room = archive.room();
    if (!room) {
        return console.fail(room.error());
    }
    if (room->unreferencedFiles == 0) {
        console.tell("reclaim-nothing", {{"file", options.file}});
        return Exit::Done;
    }
    console.tell("reclaim-plan", {{"file", options.file},
                                  {"count", text::count(room->unreferencedFiles, console.language())},
                                  {"size", text::fileSize(room->unreferenced, console.language())}});
    if (!options.yes && !confirmed(console)) {
        console.tell("reclaim-needs-yes");
        return Exit::NotDone;
    }
    const auto shrunk = archive.reclaim({console.surroundings().person, "reclaim"});
    if (!shrunk) {
        return console.fail(shrunk.error());
    }
    console.tell("reclaim-done", {{"file", options.file}, {"size", text::fileSize(*shrunk, console.language())}});
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
    CLI::App* checking = add("check", "help-workspace-check", check);
    checking->add_flag("--json", options->json, declaration.words.say("help-json"));
    takesSha256(*checking->add_option("--trail-hash", options->trailHash, declaration.words.say("help-trail-hash"))->type_name("SHA256"),
                declaration.words);
    add("info", "help-workspace-info", info)->add_flag("--json", options->json, declaration.words.say("help-json"));
    add("reclaim", "help-workspace-reclaim", reclaim)->add_flag("--yes", options->yes, declaration.words.say("help-yes"));
}

}  // namespace matang::cli
