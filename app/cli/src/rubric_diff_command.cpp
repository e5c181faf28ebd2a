// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"
#include "printable.h"
#include "rubric_commands.h"
#include "rubric_named.h"
#include "usage.h"

#include <matang/rubric/rubric_diff.h>
#include <matang/rubric/rubric_parts.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

using Change = rubric::Difference::Change;

/// Texts that together are longer stand below each other.
constexpr std::size_t kShortTexts = 60;
constexpr std::size_t kLineWidth = 108;

struct DiffOptions {
    std::string before;
    std::string after;
    bool json = false;
};

/// What the parts of a rubric are called, in one language.
class PartNames {
public:
    PartNames(const rubric::Rubric& instrument, const Console& console) {
        const std::string wanted = "name." + console.languageCode();
        for (const rubric::RubricPart& part : rubric::partsOf(instrument)) {
            for (const auto& entry : part.keys) {
                if (entry.first == wanted || (entry.first.rfind("name.", 0) == 0 && find(part.what, part.of, part.id).empty())) {
                    m_names[key(part.what, part.of, part.id)] = entry.second;
                }
            }
        }
    }

    [[nodiscard]] std::string find(const std::string& what, const std::string& of, const std::string& id) const {
        const auto found = m_names.find(key(what, of, id));
        return found == m_names.end() ? std::string{} : found->second;
    }

private:
    static std::string key(const std::string& what, const std::string& of, const std::string& id) {
        return what + "\n" + (what == "node" ? std::string{} : of) + "\n" + id;
    }
    std::map<std::string, std::string> m_names;
};

struct Comparison {
    std::shared_ptr<const rubric::Rubric> before;
    std::shared_ptr<const rubric::Rubric> after;
    std::vector<rubric::Difference> differences;
};

std::string nameOf(const rubric::Difference& one, const PartNames& before, const PartNames& after) {
    return (one.change == Change::Removed ? before : after).find(one.what, one.of, one.id);
}

Json rubricJson(const rubric::Rubric& instrument) {
    return {{"id", instrument.id.text}, {"version", instrument.version}, {"sha256", instrument.sha256}};
}

Json comparisonJson(const Comparison& comparison, const Console& console) {
    const PartNames before(*comparison.before, console);
    const PartNames after(*comparison.after, console);
    Json rows = Json::array();
    for (const rubric::Difference& one : comparison.differences) {
        rows.push_back({{"change", wordOf(one.change)},
                        {"what", one.what},
                        {"id", textOrNull(one.id)},
                        {"of", textOrNull(one.of)},
                        {"name", textOrNull(nameOf(one, before, after))},
                        {"key", textOrNull(one.key)},
                        {"before", textOrNull(one.before)},
                        {"after", textOrNull(one.after)}});
    }
    return {{"before", rubricJson(*comparison.before)}, {"after", rubricJson(*comparison.after)}, {"differences", rows}};
}

std::string signOf(Change change) {
    switch (change) {
        case Change::Added:
            return "+";
        case Change::Removed:
            return "-";
        case Change::Moved:
            return ">";
        case Change::Reordered:
            return "↕";
        case Change::Renamed:
        case Change::Changed:
            break;
    }
    return "~";
}

void printLines(const std::string& first, const std::string& text, const Console& console) {
    const std::vector<std::string> lines = wrapped(text, kLineWidth);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        console.out() << (line == 0 ? first : std::string(characters(first), ' ')) << lines[line] << '\n';
    }
}

void printDifference(const rubric::Difference& one, const std::string& name, const Console& console) {
    const bool owned = one.what != "node" && !one.of.empty();
    const std::string subject = owned ? one.of + "/" + one.id : one.id;
    std::string line = "  " + signOf(one.change) + " " + printable(subject) + (subject.empty() ? "" : "  ");
    if (one.change == Change::Added || one.change == Change::Removed) {
        printLines(line, name, console);
        return;
    }
    line += printable(one.key) + (one.key.empty() ? "" : ":");
    if (one.change != Change::Reordered && characters(one.before) + characters(one.after) <= kShortTexts) {
        const auto shown = [](const std::string& text) { return text.empty() ? std::string("–") : printable(text); };
        console.out() << line << (one.key.empty() ? "" : " ") << shown(one.before) << " → " << shown(one.after) << '\n';
        return;
    }
    console.out() << line << '\n';
    for (const auto& [sign, text] : {std::pair{"      - ", &one.before}, std::pair{"      + ", &one.after}}) {
        if (!text->empty()) {
            printLines(sign, *text, console);
        }
    }
}

std::string countOf(const std::vector<rubric::Difference>& differences, const std::vector<Change>& changes) {
    return std::to_string(std::count_if(differences.begin(), differences.end(), [&](const rubric::Difference& one) {
        return std::find(changes.begin(), changes.end(), one.change) != changes.end();
    }));
}

std::string titleOf(const rubric::Rubric& instrument, const Console& console) {
    return console.say("diff-title", {{"rubric", instrument.id.text}, {"version", printable(instrument.version)}});
}

void print(const Comparison& comparison, const Console& console) {
    const std::vector<rubric::Difference>& differences = comparison.differences;
    const PartNames before(*comparison.before, console);
    const PartNames after(*comparison.after, console);
    console.out() << titleOf(*comparison.before, console) << " → " << titleOf(*comparison.after, console) << '\n';
    std::string what;
    for (const rubric::Difference& one : differences) {
        if (one.what != what) {
            what = one.what;
            console.out() << '\n' << console.say("diff-part-" + what) << '\n';
        }
        printDifference(one, nameOf(one, before, after), console);
    }
    console.out() << '\n';
    if (differences.empty()) {
        console.out() << console.say("diff-nothing") << '\n';
        return;
    }
    console.out() << console.say("diff-summary", {{"added", countOf(differences, {Change::Added})},
                                                  {"removed", countOf(differences, {Change::Removed})},
                                                  {"moved", countOf(differences, {Change::Moved})},
                                                  {"changed", countOf(differences, {Change::Renamed, Change::Changed})},
                                                  {"reordered", countOf(differences, {Change::Reordered})}})
                  << '\n';
}

Exit diff(const DiffOptions& options, const Console& console) {
    const auto before = rubricNamed(options.before, console);
    if (!before) {
        return console.fail(before.error());
    }
    const auto after = rubricNamed(options.after, console);
    if (!after) {
        return console.fail(after.error());
    }
    const Comparison comparison{*before, *after, rubric::diffRubrics(**before, **after)};
    if (options.json) {
        printJson(comparisonJson(comparison, console), console);
    } else {
        print(comparison, console);
    }
    return Exit::Done;
}

}  // namespace

void declareRubricDiff(CLI::App& rubric, const Declaration& declaration) {
    const auto options = std::make_shared<DiffOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = rubric.add_subcommand("diff", words.say("help-rubric-diff"));
    takesText(*command->add_option("BEFORE", options->before, words.say("help-rubric-before"))->required(), words);
    takesText(*command->add_option("AFTER", options->after, words.say("help-rubric-after"))->required(), words);
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return diff(*options, console); }; });
}

}  // namespace matang::cli
