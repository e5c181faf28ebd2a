// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "evidence_options.h"
#include "usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace matang::cli {

std::string numbered(const assessment::EvidenceLink& link) {
    return link.node.text + "." + link.letter;
}

base::Result<Pieces> piecesOf(workspace::Workspace& workspace, const analysis::ScoredAssessment& scored, const std::string& node) {
    auto pieces = workspace::Archive(workspace).pieces(scored.record.assessment.id);
    if (!pieces) {
        return pieces;
    }
    std::erase_if(*pieces, [&](const workspace::EvidencePiece& piece) { return !node.empty() && piece.link.node.text != node; });
    std::stable_sort(pieces->begin(), pieces->end(), [&](const workspace::EvidencePiece& left, const workspace::EvidencePiece& right) {
        return scored.rubric->find(left.link.node) < scored.rubric->find(right.link.node);
    });
    return pieces;
}

void declareEvidence(const Declaration& declaration) {
    const auto options = std::make_shared<EvidenceOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* evidence = declaration.parser.add_subcommand("evidence", words.say("help-evidence"));
    evidence->require_subcommand(1);
    const auto declare = [&](const char* name, const char* help, Exit (*action)(const EvidenceOptions&, const Console&)) {
        CLI::App* command = evidence->add_subcommand(name, words.say(help));
        command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
        takesText(*command->add_option("--agency", options->assessment.agency, words.say("help-agency"))->required()->type_name("A"),
                  words);
        takesYear(*command->add_option("--year", options->assessment.year, words.say("help-year"))->type_name("Y"), words);
        takesText(*command->add_option("--rubric", options->assessment.rubric, words.say("help-rubric-option"))->type_name("ID"), words);
        command->add_flag("--json", options->json, words.say("help-json"));
        command->callback(
            [options, &chosen, action] { chosen = [options, action](const Console& console) { return action(*options, console); }; });
        return command;
    };
    const auto node = [&](CLI::App* command, const char* help) {
        CLI::Option* option = command->add_option("--node", options->node, words.say(help))->type_name("N");
        takesText(*option, words);
        return option;
    };
    CLI::App* adding = declare("add", "help-evidence-add", addEvidence);
    node(adding, "help-node")->required();
    takesLevel(*adding->add_option("--level", options->level, words.say("help-level"))->type_name("L"), words);
    adding->add_option("--page", options->page, words.say("help-page"))->type_name("TEXT");
    adding->add_option("--note", options->note, words.say("help-note"))->type_name("TEXT");
    declareFacts(*adding, *options, words);
    takesDay(*adding->add_option("--seen", options->seen, words.say("help-evidence-seen"))->type_name("DAY"), words);
    adding->add_option("PATH", options->paths, words.say("help-evidence-path"))->required();
    node(declare("list", "help-evidence-list", listEvidence), "help-node");
    CLI::App* exporting = declare("export", "help-evidence-export", exportEvidence);
    node(exporting, "help-node");
    takesText(*exporting->add_option("-o,--output", options->folder, words.say("help-evidence-folder"))->required()->type_name("DIR"),
              words);
    CLI::App* checking = declare("check", "help-evidence-check", checkEvidence);
    node(checking, "help-evidence-check-node");
    takesText(*checking->add_option("--stage", options->assessment.stage, words.say("help-stage"))->type_name("S"), words);
}

}  // namespace matang::cli
