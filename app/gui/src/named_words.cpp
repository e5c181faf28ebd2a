// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_words.h"

#include "text_conversion.h"

#include <algorithm>

namespace matang::gui {

namespace {

QString nameOf(const rubric::Rubric& rubric, const Wording& wording) {
    return wording.in(rubric.shortName.empty() ? rubric.name : rubric.shortName);
}

QString printed(const std::string& argument, const std::string& id, const rubric::Rubric& rubric, const Wording& wording) {
    if (argument == "rubric" && id == rubric.id.text) {
        return nameOf(rubric, wording);
    }
    if (argument == "stage") {
        return wording.stage(rubric, rubric::StageId(id));
    }
    if (const auto node = argument == "node" ? rubric.find(rubric::NodeId(id)) : -1; node >= 0) {
        return wording.node(rubric.node(node));
    }
    return fromStd(id);
}

QString instrument(const std::string& id, const rubric::Rubric& rubric, const Instruments& others, const Wording& wording) {
    if (id == rubric.id.text) {
        return nameOf(rubric, wording);
    }
    const auto found = std::find_if(others.begin(), others.end(), [&id](const auto& one) { return one->id.text == id; });
    return found == others.end() ? fromStd(id) : nameOf(**found, wording);
}

}  // namespace

QString namedError(const base::Error& error, const rubric::Rubric& rubric, const Wording& wording) {
    auto named = error;
    for (auto& [argument, value] : named.arguments) {
        value = toStd(printed(argument, value, rubric, wording));
    }
    return wording.error(named);
}

Instruments instrumentsOf(const std::vector<analysis::ScoredAssessment>& series) {
    Instruments instruments;
    instruments.reserve(series.size());
    for (const auto& one : series) {
        instruments.push_back(one.rubric);
    }
    return instruments;
}

QString namedFinding(const base::Diagnostic& finding, const rubric::Rubric& rubric, const Instruments& others, const Wording& wording) {
    auto named = finding;
    for (auto& [argument, value] : named.arguments) {
        if (finding.code == "instrument-changed") {
            value = toStd(instrument(value, rubric, others, wording));
        } else {
            value = toStd(printed(finding.code == "stage-changed" ? "stage" : argument, value, rubric, wording));
        }
    }
    return wording.finding(named);
}

}  // namespace matang::gui
