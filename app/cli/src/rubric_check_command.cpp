// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "rubric_commands.h"
#include "rubric_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <ostream>
#include <thread>

namespace matang::cli {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    bool json = false;
};

/// What the check of each file gave, in the order of the files. They have nothing to do with one another, so that each processor takes
/// the next one that is left.
std::vector<CheckedFile> checkAll(const RubricFileChecker& checker, const std::vector<std::string>& files) {
    std::vector<CheckedFile> checked(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t at = next++; at < files.size(); at = next++) {
            checked[at] = checker.check(files[at]);
        }
    };
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::future<void>> others;
    for (std::size_t other = 1; other < std::min(processors, files.size()); ++other) {
        others.push_back(std::async(std::launch::async, work));
    }
    work();
    for (std::future<void>& other : others) {
        other.get();
    }
    return checked;
}

Exit check(const CheckOptions& options, const Console& console) {
    const std::vector<CheckedFile> all = checkAll(RubricFileChecker(console.surroundings().rubrics), options.files);
    Exit exit = Exit::Done;
    Json files = Json::array();
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::string& file = options.files[at];
        const CheckedFile& checked = all[at];
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
