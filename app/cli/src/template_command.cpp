// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_commands.h"

#include <CLI/CLI.hpp>

namespace matang::cli {

void declareTemplate(const Declaration& declaration) {
    CLI::App* parent = declaration.parser.add_subcommand("template", declaration.words.say("help-template"));
    parent->require_subcommand(1);
    for (const auto declare : {declareTemplateList, declareTemplateShow, declareTemplateCheck}) {
        declare(*parent, declaration);
    }
}

}  // namespace matang::cli
