// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "evidence_folder.h"
#include "json_output.h"
#include "opening.h"
#include "printable.h"
#include "usage.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <set>

namespace matang::cli {
namespace {

struct EvidenceOptions {
    std::string workspace;
    AssessmentOptions assessment;
    std::string node;
    int level = -1;
    std::string page;
    std::string note;
    std::vector<std::string> paths;
    std::string folder;
    bool json = false;
};

std::string numbered(const assessment::EvidenceLink& link) {
    return link.node.text + "." + link.letter;
}

Json linksJson(const std::vector<assessment::EvidenceLink>& links) {
    Json rows = Json::array();
    for (const assessment::EvidenceLink& link : links) {
        rows.push_back({{"node", link.node.text},
                        {"letter", link.letter},
                        {"file", link.fileName},
                        {"size", link.size},
                        {"sha256", link.sha256},
                        {"level", link.level ? Json(*link.level) : Json(nullptr)},
                        {"page", textOrNull(link.page)},
                        {"note", textOrNull(link.note)},
                        {"attached_at", base::toIso8601(link.attachedAt)},
                        {"attached_by", link.attachedBy}});
    }
    return rows;
}

/// Evidence stands at an indicator, and at a level of its scale where one is given.
base::Result<void> checkPlace(const rubric::Rubric& instrument, const EvidenceOptions& options) {
    const rubric::NodeIndex node = instrument.find(rubric::NodeId{options.node});
    if (node < 0 || !instrument.node(node).isIndicator()) {
        return base::fail(base::ErrorCode::NotFound, "evidence-node-unknown", {{"node", options.node}, {"rubric", instrument.id.text}});
    }
    const rubric::Scale& scale = instrument.scaleOf(node);
    const base::Rational level{options.level};
    if (options.level >= 0 && (level < scale.from || level > scale.to)) {
        return base::fail(base::ErrorCode::NotFound, "evidence-level-unknown",
                          {{"level", std::to_string(options.level)},
                           {"node", options.node},
                           {"from", base::formatExact(scale.from)},
                           {"to", base::formatExact(scale.to)}});
    }
    return {};
}

Exit add(const EvidenceOptions& options, const Console& console) {
    auto opened = openForEditing(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto scored = oneAssessment(*opened, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return console.fail(scored.error());
    }
    if (const auto checked = checkPlace(*scored->rubric, options); !checked) {
        return console.fail(checked.error());
    }
    const workspace::Workspace::EvidenceRequest request{scored->record.assessment.id, rubric::NodeId{options.node},
                                                        options.level < 0 ? std::optional<int>{} : options.level, options.page,
                                                        options.note};
    const workspace::Author author{console.surroundings().person, "attach-evidence"};
    std::vector<assessment::EvidenceLink> links;
    const auto attached = opened->together([&]() -> base::Result<void> {
        for (const std::string& path : options.paths) {
            auto link = opened->attachEvidence(request, path, author);
            if (!link) {
                return base::propagate(link);
            }
            links.push_back(std::move(*link));
        }
        return {};
    });
    if (!attached) {
        return console.fail(attached.error());
    }
    if (options.json) {
        printJson(Json{{"evidence", linksJson(links)}}, console);
        return Exit::Done;
    }
    for (const assessment::EvidenceLink& link : links) {
        console.out() << console.say("evidence-attached",
                                     {{"number", numbered(link)}, {"file", printable(link.fileName)}, {"sha256", link.sha256}})
                      << '\n';
    }
    return Exit::Done;
}

using Links = std::vector<assessment::EvidenceLink>;

/// The wanted evidence of one assessment, in the instrument's order of indicators.
base::Result<Links> linksOf(const workspace::Workspace& workspace, const analysis::ScoredAssessment& scored,
                            const EvidenceOptions& options) {
    auto links = workspace.evidence(scored.record.assessment.id);
    if (!links) {
        return links;
    }
    std::erase_if(*links, [&](const assessment::EvidenceLink& link) { return !options.node.empty() && link.node.text != options.node; });
    std::stable_sort(links->begin(), links->end(), [&](const assessment::EvidenceLink& left, const assessment::EvidenceLink& right) {
        return scored.rubric->find(left.node) < scored.rubric->find(right.node);
    });
    return links;
}

/// Says which assessment has no such evidence, and which years of the agency have some.
base::Result<void> sayNone(const workspace::Workspace& workspace, const analysis::ScoredAssessment& scored, const EvidenceOptions& options,
                           const Console& console) {
    results::Selection selection;
    selection.agency = scored.record.assessment.agency;
    selection.rubric = scored.rubric->family;
    results::Results results(workspace);
    const auto all = results.all(selection);
    if (!all) {
        return base::propagate(all);
    }
    std::set<int> years;
    for (const analysis::ScoredAssessment& one : *all) {
        const auto links = linksOf(workspace, one, options);
        if (!links) {
            return base::propagate(links);
        }
        if (!links->empty()) {
            years.insert(one.record.assessment.year);
        }
    }
    std::string listed;
    for (const int year : years) {
        listed += (listed.empty() ? "" : ", ") + std::to_string(year);
    }
    const std::string node = options.node.empty() ? "" : "-node";
    console.tell(
        "evidence-none" + node,
        {{"rubric", scored.rubric->id.text}, {"year", std::to_string(scored.record.assessment.year)}, {"node", printable(options.node)}});
    if (!listed.empty()) {
        console.tell("evidence-other-years", {{"years", listed}});
    }
    return {};
}

Exit list(const EvidenceOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto scored = oneAssessment(*opened, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return console.fail(scored.error());
    }
    const auto links = linksOf(*opened, *scored, options);
    if (!links) {
        return console.fail(links.error());
    }
    TextTable table(
        {console.say("column-number"), console.say("column-file"), console.say("column-size"), console.say("column-page"), "SHA-256"}, {2});
    for (const assessment::EvidenceLink& link : *links) {
        table.add({numbered(link), link.fileName, text::fileSize(link.size, console.language()), link.page, link.sha256});
    }
    if (options.json) {
        printJson(Json{{"evidence", linksJson(*links)}}, console);
    } else if (links->empty()) {
        if (const auto said = sayNone(*opened, *scored, options, console); !said) {
            return console.fail(said.error());
        }
    } else {
        table.print(console.out());
    }
    return Exit::Done;
}

Exit exportAll(const EvidenceOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto scored = oneAssessment(*opened, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return console.fail(scored.error());
    }
    const auto links = linksOf(*opened, *scored, options);
    if (!links) {
        return console.fail(links.error());
    }
    const auto written = writeEvidenceFolder(*opened, *links, options.folder);
    if (!written) {
        return console.fail(written.error());
    }
    if (options.json) {
        printJson(Json{{"folder", options.folder}, {"evidence", linksJson(*links)}}, console);
        return Exit::Done;
    }
    console.out() << console.say("evidence-exported", {{"count", std::to_string(links->size())}, {"folder", options.folder}}) << '\n';
    return Exit::Done;
}

}  // namespace

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
    CLI::App* adding = declare("add", "help-evidence-add", add);
    takesText(*adding->add_option("--node", options->node, words.say("help-node"))->required()->type_name("N"), words);
    takesLevel(*adding->add_option("--level", options->level, words.say("help-level"))->type_name("L"), words);
    adding->add_option("--page", options->page, words.say("help-page"))->type_name("TEXT");
    adding->add_option("--note", options->note, words.say("help-note"))->type_name("TEXT");
    adding->add_option("PATH", options->paths, words.say("help-evidence-path"))->required();
    CLI::App* listing = declare("list", "help-evidence-list", list);
    takesText(*listing->add_option("--node", options->node, words.say("help-node"))->type_name("N"), words);
    CLI::App* exporting = declare("export", "help-evidence-export", exportAll);
    takesText(*exporting->add_option("--node", options->node, words.say("help-node"))->type_name("N"), words);
    exporting->add_option("-o,--output", options->folder, words.say("help-evidence-folder"))->required()->type_name("DIR");
}

}  // namespace matang::cli
