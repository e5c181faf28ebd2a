// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

namespace CLI {
class App;
class Option;
class ParseError;
}  // namespace CLI

namespace matang::cli {

/// Gives the help of the parser and of all its commands its headings and words in the console's language.
void speakIn(CLI::App& parser, const Console& words);

/// What the parser stopped with: help or version to `out` (Done), or what is wrong with the command line to `err` (Usage).
[[nodiscard]] Exit parsingEnded(const CLI::App& parser, const CLI::ParseError& error, const Console& words);

/// The whole help, for a command line without any command.
[[nodiscard]] Exit nothingAsked(const CLI::App& parser, const Console& words);

// What an option takes; anything else is refused with a sentence of the catalogue.
void takesText(CLI::Option& option, const Console& words);  ///< not an empty one: a script's unset variable must not mean "all"
void takesYear(CLI::Option& option, const Console& words);
void takesLevel(CLI::Option& option, const Console& words);
void takesDay(CLI::Option& option, const Console& words);     ///< of the calendar, ISO 8601
void takesSha256(CLI::Option& option, const Console& words);  ///< 64 hexadecimal digits; taken as small letters
void takesOneOf(CLI::Option& option, const std::vector<std::string>& known, const Console& words);

}  // namespace matang::cli
