// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_commands.h"
#include "rubric_header.h"
#include "rubric_json.h"
#include "rubric_named.h"
#include "rubric_tree.h"
#include "usage.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct ShowOptions {
    std::string rubric;
    std::string profile;
    bool criteria = false;
    bool json = false;
};

Exit show(const ShowOptions& options, const Console& console) {
    const auto loaded = rubricNamed(options.rubric, console);
    if (!loaded) {
        return console.fail(loaded.error());
    }
    const rubric::Rubric& instrument = **loaded;
    const auto weights = rubric::weightSet(instrument, rubric::ProfileId{options.profile});
    if (!weights) {
        return console.fail(weights.error());
    }
    if (options.json) {
        printJson(rubricJson(instrument, *weights, console), console);
        return Exit::Done;
    }
    printHeader(instrument, console);
    console.out() << '\n';
    if (!weights->known) {
        console.out() << console.say("show-choose-profile") << "\n\n";
    } else if (!weights->profile.empty()) {
        console.out() << console.say("show-of-profile", {{"profile", weights->profile.text}}) << "\n\n";
    }
    printTree(instrument, *weights, options.criteria ? TreeDepth::Criteria : TreeDepth::Rules, console);
    return Exit::Done;
}

}  // namespace

void declareRubricShow(CLI::App& rubric, const Declaration& declaration) {
    const auto options = std::make_shared<ShowOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = rubric.add_subcommand("show", words.say("help-rubric-show"));
    takesText(*command->add_option("ID", options->rubric, words.say("help-rubric-id"))->required(), words);
    command->add_option("--profile", options->profile, words.say("help-profile"))->type_name("P");
    command->add_flag("--criteria", options->criteria, words.say("help-rubric-criteria"));
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return show(*options, console); }; });
}

}  // namespace matang::cli
