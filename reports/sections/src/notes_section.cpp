// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include "phrases.h"
#include "remarks.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace matang::sections {

namespace {

bool isPlainNumber(const std::string& text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0 || c == '.' || c == '-'; });
}

/// An amount of the indicator that the finding is about, with its unit.
std::string amountOf(const ReportContext& context, const base::Diagnostic& finding, const std::string& value) {
    const rubric::NodeIndex node = context.rubric().find(rubric::NodeId(base::argument(finding.arguments, "node")));
    const auto amount = base::parseNumber(value);
    return amount && node >= 0 ? givenText(context, node, *amount) : value;
}

std::string surveyName(const ReportContext& context, const std::string& id) {
    const auto& surveys = context.rubric().surveys;
    const auto found = std::find_if(surveys.begin(), surveys.end(), [&](const rubric::Survey& survey) {
        return survey.id == id || survey.name.in(context.rubric().language) == id;
    });
    return found == surveys.end() ? id : context.in(found->name);
}

/// An argument of a finding as a reader knows it: nodes, predicates, instruments and stages by name, numbers in the report's language.
std::string shown(const ReportContext& context, const base::Diagnostic& finding, const std::string& name, const std::string& value) {
    static const std::array<std::string, 5> kPredicates{"rounded", "unrounded", "reported", "computed", "label"};
    if (name == "node") {
        const rubric::NodeIndex node = context.rubric().find(rubric::NodeId(value));
        if (node == rubric::kRoot) {
            return context.name(node);  // "Indeks SPBE" says itself what it is
        }
        if (node < 0) {
            return value;
        }
        const std::string unit = base::argument(finding.arguments, "unit");
        const rubric::NodeIndex repeated = context.rubric().repeatedAbove(node);
        const std::string which =
            unit.empty() || repeated < 0 || finding.code == "unit-unknown" ? std::string() : " (" + context.unitName(repeated, unit) + ")";
        return context.kind(node) + " " + context.name(node) + which;
    }
    if (name == "repeated") {
        const rubric::NodeIndex node = context.rubric().find(rubric::NodeId(value));
        return node < 0 ? value : context.name(node);
    }
    if (name == "survey") {
        return surveyName(context, value);
    }
    if (name == "amount" || (name == "value" && finding.code == "amount-outside")) {
        return amountOf(context, finding, value);
    }
    if (value.empty() && std::find(kPredicates.begin(), kPredicates.end(), name) != kPredicates.end()) {
        return context.say("no-predicate");
    }
    if (isPlainNumber(value)) {
        return text::localised(value, context.language());
    }
    if (std::find(kPredicates.begin(), kPredicates.end(), name) != kPredicates.end()) {
        return context.predicate(value);
    }
    for (const analysis::ScoredAssessment& scored : context.input().series) {
        if (scored.rubric->id.text == value) {
            return context.in(scored.rubric->shortName);
        }
    }
    return value;
}

/// Who gave what at the stage of the report: "A: 3; B: 4".
std::string marksOf(const ReportContext& context, const rubric::NodeId& node) {
    std::string marks;
    for (const assessment::Mark& mark : context.input().current.record.marks) {
        if (mark.node == node && mark.stage == context.card().stage && mark.answer == context.card().answer && mark.value) {
            marks += (marks.empty() ? "" : "; ") +
                     context.say("value-of-assessor",
                                 {{"assessor", mark.assessor}, {"value", givenText(context, context.rubric().find(node), *mark.value)}});
        }
    }
    return marks;
}

std::string sentenceOf(const ReportContext& context, const base::Diagnostic& finding) {
    const bool nothingReached = finding.code == "level-gated" && base::argument(finding.arguments, "reached").empty();
    const std::string key = "warning-" + finding.code + (nothingReached ? "-to-none" : "");
    if (!phrases(context.language()).has(key)) {
        return context.say("warning-other", {{"text", base::toString(finding)}});
    }
    base::Arguments arguments;
    for (const auto& [name, value] : finding.arguments) {
        arguments.emplace_back(
            name, finding.code == "stage-changed" ? context.stage(rubric::StageId(value)) : shown(context, finding, name, value));
    }
    if (finding.code == "consensus-missing") {
        arguments.emplace_back("marks", marksOf(context, rubric::NodeId(base::argument(finding.arguments, "node"))));
    }
    return context.say(key, arguments);
}

}  // namespace

Blocks notesSection(const ReportContext& context) {
    content::Bullets notes;
    for (const base::Diagnostic& finding : context.result().warnings) {
        std::string sentence = sentenceOf(context, finding);
        if (std::find(notes.items.begin(), notes.items.end(), sentence) == notes.items.end()) {
            notes.items.push_back(std::move(sentence));
        }
    }
    if (notes.items.empty()) {
        return {};
    }
    return {content::Paragraph{context.say("notes-lead"), content::Paragraph::Style::Body}, std::move(notes)};
}

}  // namespace matang::sections
