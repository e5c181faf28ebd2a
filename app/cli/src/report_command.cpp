// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "report_output.h"
#include "round_instrument.h"
#include "usage.h"

#include <matang/orders/report_order.h>
#include <matang/templates/template_loader.h>

#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace matang::cli {
namespace {

struct ReportOptions {
    std::string workspace;
    AssessmentOptions assessment;
    std::string kind;
    std::string cohort;
    bool all = false;
    std::string reportTemplate = "laporan-lengkap";
    std::vector<std::string> sections;
    int fromYear = 0;
    std::string format = "pdf";
    std::string output;
};

base::Result<orders::ReportSettings> settingsFor(const ReportOptions& options, const Console& console) {
    const auto named = templates::templateNamed(options.reportTemplate);
    if (!named) {
        return base::propagate(named);
    }
    orders::ReportSettings settings{**named, console.language(), options.fromYear, base::toIso8601(console.surroundings().clock.now())};
    if (!options.sections.empty()) {
        auto chosen = templates::withSections(settings.reportTemplate, options.sections);
        if (!chosen) {
            return base::propagate(chosen);
        }
        settings.reportTemplate = *std::move(chosen);
    }
    return settings;
}

analysis::PeerGroup groupFor(const ReportOptions& options) {
    analysis::PeerGroup group;
    group.kind = assessment::kindFromCode(options.kind);
    if (!options.cohort.empty()) {
        group.cohort = options.cohort;
    }
    return group;
}

base::Result<content::ReportDocument> agencyDocument(workspace::Workspace& opened, const ReportOptions& options,
                                                     const orders::ReportSettings& settings, const Console& console) {
    const auto current = oneAssessment(opened, options.assessment, SeveralInstruments::TakeLongestSeries);
    if (!current) {
        return base::propagate(current);
    }
    return orders::ReportDesk(opened, console.surroundings().rubrics)
        .agencyDocument(current->record.assessment.id, current->card.stage, current->card.answer, settings);
}

base::Result<content::ReportDocument> roundDocument(workspace::Workspace& opened, const ReportOptions& options,
                                                    const orders::ReportSettings& settings, const Console& console) {
    const auto rubric = roundInstrument(opened, options.assessment.rubric, options.assessment.year);
    if (!rubric) {
        return base::propagate(rubric);
    }
    return orders::ReportDesk(opened, console.surroundings().rubrics)
        .roundDocument(*rubric, options.assessment.year, groupFor(options), settings);
}

/// True where the file is a database, whatever its name, or is named like a workspace.
bool looksLikeWorkspace(const std::string& file) {
    constexpr std::string_view kDatabaseMark = "SQLite format 3";
    std::array<char, kDatabaseMark.size()> start{};
    std::ifstream(file, std::ios::binary).read(start.data(), static_cast<std::streamsize>(start.size()));
    return std::string_view(start.data(), start.size()) == kDatabaseMark || std::filesystem::path(file).extension() == ".matang";
}

/// Writing a report replaces what stands at its place, which must not be a workspace, a database, a folder, a device or a pipe.
base::Result<void> checkFile(const std::string& file, const std::string& workspace) {
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

/// Several files go into a folder, which may be there already; one file must not replace what is no report.
base::Result<void> checkOutput(const ReportOptions& options) {
    if (!options.all && !wantsFolder(options.format)) {
        return checkFile(options.output, options.workspace);
    }
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(options.output, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_directory(status)) {
        return base::fail(base::ErrorCode::NotAllowed, "output-not-folder", {{"file", options.output}});
    }
    return {};
}

/// What is missing on the command line for a report of this template; empty where nothing is.
std::string missingOption(const ReportOptions& options, templates::Scope scope) {
    const bool round = options.all || scope == templates::Scope::Round;
    if (round && (options.assessment.rubric.empty() || options.assessment.year == 0)) {
        return "report-needs-round";
    }
    if (options.all && scope == templates::Scope::Round) {
        return "report-all-of-round";
    }
    return !round && options.assessment.agency.empty() ? "report-needs-agency" : std::string();
}

Exit oneReport(workspace::Workspace& opened, const ReportOptions& options, const orders::ReportSettings& settings, const Console& console) {
    const auto document = settings.reportTemplate.scope == templates::Scope::Round ? roundDocument(opened, options, settings, console)
                                                                                   : agencyDocument(opened, options, settings, console);
    if (!document) {
        return console.fail(document.error());
    }
    if (const auto written = writeReport(*document, options.format, options.output); !written) {
        return console.fail(written.error());
    }
    console.tell("report-written", {{"file", options.output}, {"title", document->title}});
    return Exit::Done;
}

Exit allReports(workspace::Workspace& opened, const ReportOptions& options, const orders::ReportSettings& settings,
                const Console& console) {
    const auto rubric = roundInstrument(opened, options.assessment.rubric, options.assessment.year);
    if (!rubric) {
        return console.fail(rubric.error());
    }
    orders::BatchOrder order{*rubric, options.assessment.year, groupFor(options), {}, settings, {}, options.output};
    if (!options.assessment.stage.empty()) {
        order.stage = rubric::StageId(options.assessment.stage);
    }
    const auto outcome = writeReports(opened, order, options.format, console);
    if (!outcome) {
        return console.fail(outcome.error());
    }
    for (const auto& [file, error] : outcome->failed) {
        console.tell("report-failed", {{"agency", file.agency}});
        static_cast<void>(console.fail(error));
    }
    console.tell("reports-written", {{"folder", options.output},
                                     {"written", std::to_string(outcome->written.size())},
                                     {"all", std::to_string(outcome->written.size() + outcome->failed.size())}});
    return outcome->failed.empty() ? Exit::Done : Exit::NotDone;
}

Exit report(const ReportOptions& options, const Console& console) {
    const auto settings = settingsFor(options, console);
    if (!settings) {
        return console.fail(settings.error());
    }
    if (const std::string missing = missingOption(options, settings->reportTemplate.scope); !missing.empty()) {
        console.tell(missing, {{"template", settings->reportTemplate.id}});
        return Exit::Usage;
    }
    auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    if (const auto output = checkOutput(options); !output) {
        return console.fail(output.error());
    }
    return options.all ? allReports(*opened, options, *settings, console) : oneReport(*opened, options, *settings, console);
}

}  // namespace

void declareReport(const Declaration& declaration) {
    const auto options = std::make_shared<ReportOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = declaration.parser.add_subcommand("report", words.say("help-report"));
    command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
    CLI::Option* agency = command->add_option("--agency", options->assessment.agency, words.say("help-report-agency"))->type_name("A");
    takesText(*agency, words);
    command->add_flag("--all", options->all, words.say("help-report-all"))->excludes(agency);
    takesText(*command->add_option("--rubric", options->assessment.rubric, words.say("help-report-rubric"))->type_name("ID"), words);
    takesYear(*command->add_option("--year", options->assessment.year, words.say("help-report-year"))->type_name("Y"), words);
    takesText(*command->add_option("--stage", options->assessment.stage, words.say("help-stage"))->type_name("S"), words);
    takesYear(*command->add_option("--from", options->fromYear, words.say("help-report-from"))->type_name("Y"), words);
    takesOneOf(*command->add_option("--kind", options->kind, words.say("help-kind"))->type_name("K"),
               {"kementerian", "lembaga", "provinsi", "kabupaten", "kota"}, words);
    takesText(*command->add_option("--cohort", options->cohort, words.say("help-cohort"))->type_name("C"), words);
    takesText(*command->add_option("--template", options->reportTemplate, words.say("help-report-template"))->type_name("T"), words);
    CLI::Option* sections = command->add_option("--sections", options->sections, words.say("help-report-sections"));
    takesText(*sections->type_name("S,S")->delimiter(',')->allow_extra_args(false), words);
    takesOneOf(*command->add_option("--format", options->format, words.say("help-format"))->type_name("FORMAT"), reportFormats(), words);
    command->add_option("-o,--output", options->output, words.say("help-report-output"))->required()->type_name("OUT");
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return report(*options, console); }; });
}

}  // namespace matang::cli
