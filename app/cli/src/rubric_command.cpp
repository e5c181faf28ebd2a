// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json_output.h"
#include "rubric_file.h"

#include <matang/base/decimal.h>
#include <matang/rubric/library.h>
#include <matang/rubric/weight_set.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

struct RubricOptions {
    std::vector<std::string> files;
    std::string id;
    std::string profile;
    bool json = false;
};

Exit list(const RubricOptions& options, const Console& console) {
    rubric::RubricLibrary library(console.surroundings().rubrics);
    Json rows = Json::array();
    TextTable table(
        {console.say("column-rubric"), console.say("column-name"), console.say("column-indicators"), console.say("column-profiles")}, {2});
    Exit exit = Exit::Done;
    for (const rubric::RubricId& id : library.ids()) {
        const auto loaded = library.get(id);
        if (!loaded) {
            exit = console.fail(loaded.error());
            continue;
        }
        const rubric::Rubric& one = **loaded;
        const auto indicators =
            std::count_if(one.nodes.begin(), one.nodes.end(), [](const rubric::Node& node) { return node.isIndicator(); });
        std::string profiles;
        Json profileIds = Json::array();
        for (const rubric::Profile& profile : one.profiles) {
            profiles += (profiles.empty() ? "" : ", ") + profile.id.text;
            profileIds.push_back(profile.id.text);
        }
        rows.push_back({{"id", id.text},
                        {"name", one.name.in(console.languageCode())},
                        {"family", one.family},
                        {"indicators", indicators},
                        {"profiles", profileIds},
                        {"sha256", one.sha256}});
        table.add({id.text, one.name.in(console.languageCode()), std::to_string(indicators), profiles});
    }
    if (options.json) {
        printJson(Json{{"rubrics", rows}}, console);
    } else {
        table.print(console.out());
    }
    return exit;
}

Exit check(const RubricOptions& options, const Console& console) {
    Exit exit = Exit::Done;
    Json files = Json::array();
    for (const std::string& file : options.files) {
        const CheckedFile checked = checkRubricFile(file, console.surroundings().rubrics);
        console.tellFindings(checked.findings);
        if (checked.state == FileState::Mistakes) {
            exit = Exit::Findings;
        } else if (checked.state == FileState::NotRead && exit == Exit::Done) {
            exit = Exit::NotDone;
        }
        files.push_back(
            {{"file", file}, {"valid", checked.state == FileState::Valid}, {"findings", findingsJson(checked.findings, console)}});
        if (!options.json) {
            const std::string key = checked.state == FileState::Valid      ? "rubric-is-valid"
                                    : checked.state == FileState::Mistakes ? "rubric-has-mistakes"
                                                                           : "rubric-not-read";
            console.out() << console.say(key, {{"file", file}, {"count", std::to_string(checked.findings.size())}}) << '\n';
        }
    }
    if (options.json) {
        printJson(Json{{"files", files}}, console);
    }
    return exit;
}

Json nodeJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, rubric::NodeIndex index, const Console& console) {
    const rubric::Node& node = instrument.node(index);
    Json row{{"id", node.id.text},
             {"kind", node.kind},
             {"parent", node.parent < 0 ? Json(nullptr) : Json(instrument.node(node.parent).id.text)},
             {"name", node.name.in(console.languageCode())},
             {"weight", weights.known ? Json(base::formatExact(weights.percentOfIndex(index))) : Json(nullptr)}};
    if (node.isIndicator()) {
        row["scale"] = instrument.scaleOf(index).id;
        Json criteria = Json::object();
        for (const rubric::Criterion& criterion : node.criteria) {
            criteria[std::to_string(criterion.level)] = criterion.text.in(console.languageCode());
        }
        row["criteria"] = criteria;
    }
    return row;
}

Exit show(const RubricOptions& options, const Console& console) {
    rubric::RubricLibrary library(console.surroundings().rubrics);
    const auto loaded = library.get(rubric::RubricId{options.id});
    if (!loaded) {
        return console.fail(loaded.error());
    }
    const rubric::Rubric& instrument = **loaded;
    const auto weights = rubric::weightSet(instrument, rubric::ProfileId{options.profile});
    if (!weights) {
        return console.fail(weights.error());
    }
    Json nodes = Json::array();
    TextTable table({console.say("column-node"), console.say("column-weight"), console.say("column-name")}, {1});
    for (rubric::NodeIndex index = 0; index < static_cast<rubric::NodeIndex>(instrument.nodes.size()); ++index) {
        if (!weights->holds(index)) {
            continue;
        }
        nodes.push_back(nodeJson(instrument, *weights, index, console));
        const rubric::Node& node = instrument.node(index);
        table.add({std::string(static_cast<std::size_t>(node.depth) * 2, ' ') + node.id.text,
                   weights->known ? text::percent(weights->percentOfIndex(index), 2, console.language()) : "-",
                   node.name.in(console.languageCode())});
    }
    if (options.json) {
        printJson(Json{{"id", instrument.id.text},
                       {"name", instrument.name.in(console.languageCode())},
                       {"sha256", instrument.sha256},
                       {"profile", textOrNull(options.profile)},
                       {"nodes", nodes}},
                  console);
        return Exit::Done;
    }
    console.out() << instrument.name.in(console.languageCode()) << '\n';
    table.print(console.out());
    return Exit::Done;
}

}  // namespace

void declareRubric(const Declaration& declaration) {
    const auto options = std::make_shared<RubricOptions>();
    Chosen& chosen = declaration.chosen;
    CLI::App* rubric = declaration.parser.add_subcommand("rubric", declaration.words.say("help-rubric"));
    rubric->require_subcommand(1);

    CLI::App* listing = rubric->add_subcommand("list", declaration.words.say("help-rubric-list"));
    listing->callback([options, &chosen] { chosen = [options](const Console& console) { return list(*options, console); }; });

    CLI::App* checking = rubric->add_subcommand("check", declaration.words.say("help-rubric-check"));
    checking->add_option("FILE", options->files, declaration.words.say("help-rubric-file"))->required();
    checking->callback([options, &chosen] { chosen = [options](const Console& console) { return check(*options, console); }; });

    CLI::App* showing = rubric->add_subcommand("show", declaration.words.say("help-rubric-show"));
    showing->add_option("ID", options->id, declaration.words.say("help-rubric-id"))->required();
    showing->add_option("--profile", options->profile, declaration.words.say("help-profile"))->type_name("P");
    showing->callback([options, &chosen] { chosen = [options](const Console& console) { return show(*options, console); }; });

    for (CLI::App* command : {listing, checking, showing}) {
        command->add_flag("--json", options->json, declaration.words.say("help-json"));
    }
}

}  // namespace matang::cli
