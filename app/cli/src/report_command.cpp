// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "report_output.h"
#include "usage.h"

#include <matang/sections/agency_report.h>

#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string_view>
#include <system_error>

namespace matang::cli {
namespace {

struct ReportOptions {
    std::string workspace;
    AssessmentOptions assessment;
    std::string format = "pdf";
    std::string output;
};

base::Result<content::ReportDocument> documentFor(const workspace::Workspace& opened, const ReportOptions& options,
                                                  const Console& console) {
    auto current = oneAssessment(opened, options.assessment, SeveralInstruments::TakeLongestSeries);
    if (!current) {
        return base::propagate(current);
    }
    const auto agency = opened.agency(current->record.assessment.agency);
    if (!agency) {
        return base::propagate(agency);
    }
    results::Results results(opened);
    results::Selection selection;
    selection.agency = agency->id;
    selection.rubric = current->rubric->family;
    auto series = results.all(selection);
    if (!series) {
        return base::propagate(series);
    }
    auto evidence = opened.evidence(current->record.assessment.id);
    if (!evidence) {
        return base::propagate(evidence);
    }
    return sections::agencyReport({*agency, std::move(*current), std::move(*series), std::move(*evidence),
                                   base::toIso8601(console.surroundings().clock.now()), opened.file().filename().string(),
                                   console.language()});
}

/// True where the file is a database, whatever its name, or is named like a workspace.
bool looksLikeWorkspace(const std::string& file) {
    constexpr std::string_view kDatabaseMark = "SQLite format 3";
    std::array<char, kDatabaseMark.size()> start{};
    std::ifstream(file, std::ios::binary).read(start.data(), static_cast<std::streamsize>(start.size()));
    return std::string_view(start.data(), start.size()) == kDatabaseMark || std::filesystem::path(file).extension() == ".matang";
}

/// Writing a report replaces what stands at its place, which must not be a workspace, a database, a folder, a device or a pipe.
base::Result<void> checkOutput(const std::string& file, const std::string& workspace) {
    std::error_code error;
    if (std::filesystem::equivalent(file, workspace, error)) {
        return base::fail(base::ErrorCode::NotAllowed, "output-is-workspace", {{"file", file}});
    }
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return base::fail(base::ErrorCode::NotAllowed, "output-not-file", {{"file", file}});
    }
    if (std::filesystem::exists(status) && looksLikeWorkspace(file)) {
        return base::fail(base::ErrorCode::NotAllowed, "output-is-database", {{"file", file}});
    }
    return {};
}

Exit report(const ReportOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    if (const auto output = checkOutput(options.output, options.workspace); !output) {
        return console.fail(output.error());
    }
    const auto document = documentFor(*opened, options, console);
    if (!document) {
        return console.fail(document.error());
    }
    if (const auto written = writeReport(*document, options.format, options.output); !written) {
        return console.fail(written.error());
    }
    console.tell("report-written", {{"file", options.output}, {"title", document->title}});
    return Exit::Done;
}

}  // namespace

void declareReport(const Declaration& declaration) {
    const auto options = std::make_shared<ReportOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = declaration.parser.add_subcommand("report", words.say("help-report"));
    command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
    takesText(*command->add_option("--agency", options->assessment.agency, words.say("help-agency"))->required()->type_name("A"), words);
    takesText(*command->add_option("--rubric", options->assessment.rubric, words.say("help-rubric-option"))->type_name("ID"), words);
    takesYear(*command->add_option("--year", options->assessment.year, words.say("help-year"))->type_name("Y"), words);
    takesText(*command->add_option("--stage", options->assessment.stage, words.say("help-stage"))->type_name("S"), words);
    takesOneOf(*command->add_option("--format", options->format, words.say("help-format"))->type_name("FORMAT"), reportFormats(), words);
    command->add_option("-o,--output", options->output, words.say("help-report-output"))->required()->type_name("OUT");
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return report(*options, console); }; });
}

}  // namespace matang::cli
