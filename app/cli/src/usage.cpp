// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include <matang/assessment/clarification.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <ostream>

namespace matang::cli {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kHighestLevel = 100;

std::optional<int> wholeNumber(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional<int>{number} : std::nullopt;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

/// The innermost command that was understood, with the words that lead to it.
struct Reached {
    const CLI::App* command;
    std::string words;
};

Reached reachedIn(const CLI::App& parser) {
    Reached reached{&parser, parser.get_name()};
    while (!reached.command->get_subcommands().empty()) {
        reached.command = reached.command->get_subcommands().front();
        reached.words += " " + reached.command->get_name();
    }
    return reached;
}

std::string commandsOf(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::App* one : command.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(one->get_name());
    }
    return joined(names);
}

std::string optionsMissing(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_required() && option->count() == 0) {
            names.push_back(option->get_name());
        }
    }
    return joined(names);
}

std::string somethingMissing(const CLI::App& parser, const Reached& reached, const Console& words) {
    const std::string missing = optionsMissing(*reached.command);
    if (!missing.empty()) {
        return words.say("usage-missing", {{"options", missing}});
    }
    const std::vector<std::string> rest = parser.remaining(true);
    const std::string known = commandsOf(*reached.command);
    return rest.empty() ? words.say("usage-command-missing", {{"known", known}})
                        : words.say("usage-command-unknown", {{"command", rest.front()}, {"known", known}});
}

/// The parser puts the option's name before the first colon.
std::string optionIn(const std::string& parserText) {
    return parserText.substr(0, parserText.find(':'));
}

std::string wrongCount(const Reached& reached, const std::string& parserText, const Console& words) {
    const std::string name = optionIn(parserText);
    const CLI::Option* option = reached.command->get_option_no_throw(name);
    const bool given = option != nullptr && option->results().size() > 1;
    return words.say(given ? "usage-option-twice" : "usage-value-missing", {{"option", name}});
}

/// The parser says "--csv excludes --json".
std::string bothOf(std::string parserText) {
    const std::string between = " excludes ";
    if (const auto at = parserText.find(between); at != std::string::npos) {
        parserText.replace(at, between.size(), ", ");
    }
    return parserText;
}

std::string sentenceFor(const CLI::App& parser, const CLI::ParseError& error, const Console& words) {
    const Reached reached = reachedIn(parser);
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
        case CLI::ExitCodes::RequiredError:
            return somethingMissing(parser, reached, words);
        case CLI::ExitCodes::ExtrasError:
            return words.say("usage-not-expected", {{"arguments", joined(parser.remaining(true))}});
        case CLI::ExitCodes::ArgumentMismatch:
            return wrongCount(reached, error.what(), words);
        case CLI::ExitCodes::ValidationError:
            return error.what();
        case CLI::ExitCodes::ExcludesError:
            return words.say("usage-exclusive", {{"options", bothOf(error.what())}});
        default:
            return words.say("usage-not-understood", {{"detail", error.what()}});
    }
}

void dress(CLI::App& command, const std::shared_ptr<CLI::Formatter>& formatter, const Console& words) {
    command.formatter(formatter);
    command.group(words.say("help-heading-commands"));
    for (CLI::Option* option : command.get_options()) {
        option->group(words.say("help-heading-options"));
    }
    for (CLI::App* inner : command.get_subcommands([](CLI::App*) { return true; })) {
        dress(*inner, formatter, words);
    }
}

}  // namespace

void speakIn(CLI::App& parser, const Console& words) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", words.say("help-heading-usage"));
    formatter->label("OPTIONS", words.say("help-word-options"));
    formatter->label("SUBCOMMAND", words.say("help-word-command"));
    formatter->label("Positionals", words.say("help-heading-arguments"));
    formatter->label("REQUIRED", words.say("help-word-required"));
    formatter->label("TEXT", words.say("help-word-text"));
    formatter->label("Excludes", words.say("help-word-excludes"));
    dress(parser, formatter, words);
}

Exit parsingEnded(const CLI::App& parser, const CLI::ParseError& error, const Console& words) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        (void)parser.exit(error, words.out(), words.out());
        return Exit::Done;
    }
    words.surroundings().err << "matang-cli: " << sentenceFor(parser, error, words) << '\n';
    words.tell("usage-see-help", {{"command", reachedIn(parser).words + " --help"}});
    return Exit::Usage;
}

Exit nothingAsked(const CLI::App& parser, const Console& words) {
    words.surroundings().err << parser.help();
    return Exit::Usage;
}

void takesText(CLI::Option& option, const Console& words) {
    option.check([words](const std::string& text) { return text.empty() ? words.say("usage-text-empty") : std::string{}; });
}

void takesYear(CLI::Option& option, const Console& words) {
    option.check([words](const std::string& text) {
        const std::optional<int> year = wholeNumber(text);
        return year && *year >= kFirstYear && *year <= kLastYear
                   ? std::string{}
                   : words.say("year-invalid", {{"text", text}, {"from", std::to_string(kFirstYear)}, {"to", std::to_string(kLastYear)}});
    });
}

void takesLevel(CLI::Option& option, const Console& words) {
    option.check([words](const std::string& text) {
        const std::optional<int> level = wholeNumber(text);
        return level && *level >= 0 && *level <= kHighestLevel ? std::string{} : words.say("usage-not-level", {{"text", text}});
    });
}

void takesDay(CLI::Option& option, const Console& words) {
    option.check([words](const std::string& text) {
        return assessment::isIsoDay(text) ? std::string{} : words.say("usage-not-day", {{"text", text}});
    });
}

void takesSha256(CLI::Option& option, const Console& words) {
    option.transform([](const std::string& text) { return CLI::detail::to_lower(text); });
    option.check([words](const std::string& text) {
        const bool digits = text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
        return digits ? std::string{} : words.say("usage-not-sha256", {{"text", text}});
    });
}

void takesOneOf(CLI::Option& option, const std::vector<std::string>& known, const Console& words) {
    option.check([words, known](const std::string& text) {
        return std::find(known.begin(), known.end(), text) != known.end()
                   ? std::string{}
                   : words.say("usage-not-one-of", {{"text", text}, {"known", joined(known)}});
    });
}

}  // namespace matang::cli
