// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/cli/run.h>

#include "commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <ostream>
#include <sstream>

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
    parser.add_option("--lang", options.language, words.say("help-lang"))->check(CLI::IsMember({"id", "en"}))->type_name("id|en");
    parser.add_option("--person", options.person, words.say("help-person"))->type_name("NAME");
    parser.add_option("--rubrics", options.rubrics, words.say("help-rubrics"))->type_name("DIR");
    parser.set_version_flag("--version", std::string("matang-cli ") + MATANG_VERSION, words.say("help-version"));
    parser.set_help_flag("-h,--help", words.say("help-help"));
    parser.require_subcommand(1);
    parser.fallthrough();
}

Exit usageError(const CLI::App& parser, const CLI::ParseError& error, const Surroundings& surroundings) {
    std::ostringstream out;
    std::ostringstream err;
    const int status = parser.exit(error, out, err);
    surroundings.out << out.str();
    surroundings.err << err.str();
    return status == 0 ? Exit::Done : Exit::Usage;
}

Exit parseAndRun(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    const Console words(surroundings, languageIn(arguments));
    CLI::App parser(words.say("help-program"), "matang-cli");
    GlobalOptions options;
    Chosen chosen;
    declareGlobals(parser, words, options);
    const Declaration declaration{parser, words, chosen};
    for (const auto declare : {declareRubric, declareWorkspace, declareImport, declareScore, declareCompare, declareRank, declareEvidence, declareReport}) {
        declare(declaration);
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        parser.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return usageError(parser, error, surroundings);
    }
    const Surroundings chosenSurroundings{surroundings.out, surroundings.err, surroundings.clock,
                                          options.rubrics.empty() ? surroundings.rubrics : std::filesystem::path(options.rubrics),
                                          options.person.empty() ? surroundings.person : options.person};
    return chosen(Console(chosenSurroundings, words.language()));
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
