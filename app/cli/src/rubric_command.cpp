// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "rubric_commands.h"

#include <CLI/CLI.hpp>

namespace matang::cli {

void declareRubric(const Declaration& declaration) {
    CLI::App* rubric = declaration.parser.add_subcommand("rubric", declaration.words.say("help-rubric"));
    rubric->require_subcommand(1);
    for (const auto declare : {declareRubricList, declareRubricCheck, declareRubricShow, declareRubricDiff, declareRubricNew}) {
        declare(*rubric, declaration);
    }
}

}  // namespace matang::cli
