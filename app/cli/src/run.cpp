// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/cli/run.h>

#include "commands.h"
#include "usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <ostream>

namespace matang::cli {
namespace {

/// The language must be known before any help text is made, so it is looked up ahead of the parser.
text::Language languageIn(const std::vector<std::string>& arguments) {
    for (std::size_t position = 0; position < arguments.size(); ++position) {
        const std::string& argument = arguments[position];
        const bool separate = argument == "--lang" && position + 1 < arguments.size();
        const std::string code = separate ? arguments[position + 1] : argument.rfind("--lang=", 0) == 0 ? argument.substr(7) : "";
        if (const auto language = text::languageFromCode(code)) {
            return *language;
        }
    }
    return text::Language::Indonesian;
}

struct GlobalOptions {
    std::string language;
    std::string person;
    std::string rubrics;
};

void declareGlobals(CLI::App& parser, const Console& words, GlobalOptions& options) {
    CLI::Option* language = parser.add_option("--lang", options.language, words.say("help-lang"))->type_name("id|en");
    takesOneOf(*language, {"id", "en"}, words);
    parser.add_option("--person", options.person, words.say("help-person"))->type_name("NAME");
    parser.add_option("--rubrics", options.rubrics, words.say("help-rubrics"))->type_name("DIR");
    parser.set_version_flag("--version", std::string("matang-cli ") + MATANG_VERSION, words.say("help-version"));
    parser.set_help_flag("-h,--help", words.say("help-help"));
    parser.require_subcommand(1);
    parser.fallthrough();
}

/// Results that could not be written (a full disk, a closed pipe) are not done.
Exit delivered(Exit exit, const Console& console) {
    console.out().flush();
    if (console.out()) {
        return exit;
    }
    return console.fail({base::ErrorCode::InputOutput, "output-not-written", {}, {}, {}});
}

Exit parseAndRun(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    const Console words(surroundings, languageIn(arguments));
    CLI::App parser(words.say("help-program"), "matang-cli");
    GlobalOptions options;
    Chosen chosen;
    declareGlobals(parser, words, options);
    const Declaration declaration{parser, words, chosen};
    for (const auto declare : {declareRubric, declareWorkspace, declareImport, declareScore, declareCompare, declareRank, declareEvidence,
                               declareReport, declareTemplate}) {
        declare(declaration);
    }
    speakIn(parser, words);
    if (arguments.empty()) {
        return nothingAsked(parser, words);
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        parser.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return delivered(parsingEnded(parser, error, words), words);
    }
    const Surroundings chosenSurroundings{surroundings.out,
                                          surroundings.err,
                                          surroundings.clock,
                                          options.rubrics.empty() ? surroundings.rubrics : rubric::RubricFolders({}, options.rubrics),
                                          options.person.empty() ? surroundings.person : options.person,
                                          surroundings.watched,
                                          surroundings.answers};
    const Console console(chosenSurroundings, words.language());
    if (!options.rubrics.empty() && !std::filesystem::is_directory(options.rubrics)) {
        return console.fail({base::ErrorCode::NotFound, "folder-not-found", {{"folder", options.rubrics}}, {}, {}});
    }
    return delivered(chosen(console), console);
}

}  // namespace

Exit run(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    try {
        return parseAndRun(arguments, surroundings);
    } catch (const std::exception& error) {
        surroundings.err << "matang-cli: internal error: " << error.what() << '\n';
        return Exit::NotDone;
    }
}

}  // namespace matang::cli
