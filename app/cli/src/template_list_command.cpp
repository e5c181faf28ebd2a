// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "template_commands.h"

#include <matang/templates/template_loader.h>

#include <CLI/CLI.hpp>

#include <ostream>

namespace matang::cli {
namespace {

struct ListOptions {
    bool json = false;
};

Json rowJson(const templates::ReportTemplate& one, const Console& console) {
    Json sections = Json::array();
    for (const templates::SectionChoice& choice : one.sections) {
        sections.push_back(std::string(templates::sectionCode(choice.kind)));
    }
    return {{"id", one.id},
            {"scope", std::string(templates::scopeCode(one.scope))},
            {"name", one.name.in(console.languageCode())},
            {"description", one.description.in(console.languageCode())},
            {"sections", sections}};
}

Exit list(const ListOptions& options, const Console& console) {
    Json rows = Json::array();
    TextTable table({console.say("column-template"), console.say("column-scope"), console.say("column-name")});
    for (const auto& one : templates::bundledTemplates()) {
        rows.push_back(rowJson(*one, console));
        table.add({one->id, console.say("scope-" + std::string(templates::scopeCode(one->scope))), one->name.in(console.languageCode())});
    }
    if (options.json) {
        printJson(Json{{"templates", rows}}, console);
    } else {
        table.print(console.out());
    }
    return Exit::Done;
}

}  // namespace

void declareTemplateList(CLI::App& parent, const Declaration& declaration) {
    const auto options = std::make_shared<ListOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* command = parent.add_subcommand("list", declaration.words.say("help-template-list"));
    command->add_flag("--json", options->json, declaration.words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return list(*options, console); }; });
}

}  // namespace matang::cli
