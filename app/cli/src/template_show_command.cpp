// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_commands.h"
#include "usage.h"

#include <matang/templates/template_loader.h>

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct ShowOptions {
    std::string id;
};

Exit show(const ShowOptions& options, const Console& console) {
    const std::string_view text = templates::bundledTemplateText(options.id);
    if (!text.empty()) {
        console.out() << text;
        return Exit::Done;
    }
    base::Arguments arguments = templates::unknownTemplate(options.id);
    return console.fail({base::ErrorCode::NotFound, "template-not-bundled", std::move(arguments), {}, {}});
}

}  // namespace

void declareTemplateShow(CLI::App& parent, const Declaration& declaration) {
    const auto options = std::make_shared<ShowOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = parent.add_subcommand("show", words.say("help-template-show"));
    takesText(*command->add_option("ID", options->id, words.say("help-template-id"))->required(), words);
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return show(*options, console); }; });
}

}  // namespace matang::cli
