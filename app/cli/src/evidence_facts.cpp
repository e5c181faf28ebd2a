// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_options.h"
#include "usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace matang::cli {
namespace {

/// The words of files for the values of an enumeration, from its first after Unsaid to its last.
template <typename Value>
std::vector<std::string> codes(Value last, std::string_view (*code)(Value)) {
    std::vector<std::string> words;
    for (int value = 1; value <= static_cast<int>(last); ++value) {
        words.emplace_back(code(static_cast<Value>(value)));
    }
    return words;
}

void replace(std::string& fact, const std::string& given) {
    if (!given.empty()) {
        fact = given;
    }
}

bool holds(const std::vector<std::string>& contents, rubric::DocumentContent wanted) {
    return std::find(contents.begin(), contents.end(), rubric::documentContentCode(wanted)) != contents.end();
}

}  // namespace

void addFacts(assessment::Document& document, const EvidenceOptions& options) {
    if (!options.kind.empty()) {
        document.kind = rubric::documentKindFromCode(options.kind).value_or(document.kind);
    }
    if (!options.confidentiality.empty()) {
        document.confidentiality = assessment::confidentialityFromCode(options.confidentiality).value_or(document.confidentiality);
    }
    replace(document.title, options.title);
    replace(document.number, options.number);
    replace(document.date, options.date);
    replace(document.signer, options.signer);
    replace(document.expires, options.expires);
    document.hasIssues = document.hasIssues || holds(options.contains, rubric::DocumentContent::Issues);
    document.hasRecommendations = document.hasRecommendations || holds(options.contains, rubric::DocumentContent::Recommendations);
}

void declareFacts(CLI::App& command, EvidenceOptions& options, const Console& words) {
    const auto word = [&](const char* name, std::string& value, const char* help, const std::vector<std::string>& known) {
        takesOneOf(*command.add_option(name, value, words.say(help))->type_name("WORD"), known, words);
    };
    const auto text = [&](const char* name, std::string& value, const char* help) {
        command.add_option(name, value, words.say(help))->type_name("TEXT");
    };
    word("--purpose", options.purpose, "help-evidence-purpose", codes(rubric::EvidencePurpose::Audit, rubric::evidencePurposeCode));
    word("--kind", options.kind, "help-evidence-kind", codes(rubric::DocumentKind::Other, rubric::documentKindCode));
    text("--title", options.title, "help-evidence-title");
    text("--number", options.number, "help-evidence-number");
    takesDay(*command.add_option("--date", options.date, words.say("help-evidence-date"))->type_name("DAY"), words);
    text("--signer", options.signer, "help-evidence-signer");
    takesDay(*command.add_option("--expires", options.expires, words.say("help-evidence-expires"))->type_name("DAY"), words);
    word("--confidentiality", options.confidentiality, "help-evidence-confidentiality",
         codes(assessment::Confidentiality::Confidential, assessment::confidentialityCode));
    CLI::Option* contains = command.add_option("--contains", options.contains, words.say("help-evidence-contains"));
    takesOneOf(*contains->type_name("WORDS")->delimiter(',')->allow_extra_args(false), {"issues", "recommendations"}, words);
}

}  // namespace matang::cli
