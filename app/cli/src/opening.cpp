// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "nearest.h"

#include <algorithm>
#include <map>
#include <utility>

namespace matang::cli {
namespace {

std::map<std::string, int> assessmentsByFamily(const std::vector<analysis::ScoredAssessment>& assessments) {
    std::map<std::string, int> families;
    for (const analysis::ScoredAssessment& one : assessments) {
        ++families[one.rubric->family];
    }
    return families;
}

std::string namesOf(const std::map<std::string, int>& families) {
    std::string names;
    for (const auto& [family, count] : families) {
        names += (names.empty() ? "" : ", ") + family;
    }
    return names;
}

void addName(std::string& names, const std::string& name) {
    if (names.find(name) == std::string::npos) {
        names += (names.empty() ? "" : ", ") + name;
    }
}

/// Says which stages there are where no selected instrument has the wanted one.
base::Result<void> checkStage(const workspace::Workspace& workspace, const results::Selection& selection) {
    const auto stored = workspace.rubrics();
    if (!stored) {
        return base::propagate(stored);
    }
    results::Results results(workspace);
    std::string instruments;
    std::string stages;
    for (const workspace::StoredRubric& one : *stored) {
        const auto instrument = results.rubric(one.sha256);
        if (!instrument) {
            return base::propagate(instrument);
        }
        const bool selected = selection.rubric.empty() || selection.rubric == one.id.text || selection.rubric == (*instrument)->family;
        if (selected && hasStage(**instrument, selection.stage)) {
            return {};
        }
        if (selected) {
            addName(instruments, one.id.text);
            for (const rubric::Stage& stage : (*instrument)->stages) {
                addName(stages, stage.id.text);
            }
        }
    }
    if (instruments.empty()) {
        return {};
    }
    return base::fail(base::ErrorCode::NotFound, "stage-unknown",
                      {{"stage", selection.stage->text}, {"rubric", instruments}, {"known", stages}});
}

tl::unexpected<base::Error> nothingFound(const AssessmentOptions& options) {
    const std::string rubric = options.rubric.empty() ? "" : "-rubric";
    const std::string year = options.year == 0 ? "" : "-year";
    return base::fail(base::ErrorCode::NotFound, "assessment-not-found" + rubric + year,
                      {{"agency", options.agency}, {"rubric", options.rubric}, {"year", std::to_string(options.year)}});
}

}  // namespace

base::Result<assessment::Agency> agencyNamed(const workspace::Workspace& workspace, const std::string& codeOrName) {
    auto found = workspace.findAgency(codeOrName);
    if (found || found.error().code != base::ErrorCode::NotFound) {
        return found;
    }
    const auto all = workspace.agencies();
    if (!all) {
        return base::propagate(all);
    }
    std::string known;
    for (const std::string& name : nearestAgencies(*all, codeOrName)) {
        known += (known.empty() ? "" : ", ") + name;
    }
    if (known.empty()) {
        return found;
    }
    return base::fail(base::ErrorCode::NotFound, "agency-unknown-nearest", {{"agency", codeOrName}, {"known", known}});
}

bool hasStage(const rubric::Rubric& instrument, const std::optional<rubric::StageId>& stage) {
    return !stage ||
           std::any_of(instrument.stages.begin(), instrument.stages.end(), [&](const rubric::Stage& one) { return one.id == *stage; });
}

std::string sourceText(scoring::ValueSource source, const Console& console) {
    const std::string code(scoring::valueSourceCode(source));
    return code.empty() ? "-" : console.say("state-" + code);
}

base::Result<workspace::Workspace> openForReading(const std::string& file, const Console& console) {
    return workspace::Workspace::open(file, workspace::Access::ReadOnly, console.surroundings().clock);
}

base::Result<workspace::Workspace> openForEditing(const std::string& file, const Console& console) {
    auto opened = workspace::Workspace::open(file, workspace::Access::ReadWrite, console.surroundings().clock);
    if (!opened || opened->access() == workspace::Access::ReadWrite) {
        return opened;
    }
    const auto holder = opened->holder();
    if (!holder) {
        return base::fail(base::ErrorCode::NotAllowed, "workspace-read-only", {{"file", file}});
    }
    return base::fail(base::ErrorCode::NotAllowed, "workspace-held",
                      {{"file", file},
                       {"person", holder->person.empty() ? console.say("holder-unknown") : holder->person},
                       {"host", holder->host},
                       {"program", holder->program}});
}

base::Result<results::Selection> selectionFor(const workspace::Workspace& workspace, const AssessmentOptions& options) {
    results::Selection selection;
    selection.rubric = options.rubric;
    if (!options.agency.empty()) {
        const auto agency = agencyNamed(workspace, options.agency);
        if (!agency) {
            return base::propagate(agency);
        }
        selection.agency = agency->id;
    }
    if (options.year != 0) {
        selection.year = options.year;
    }
    selection.answer = assessment::answerFromCode(options.answer).value_or(assessment::Answer::AsIs);
    if (!options.stage.empty()) {
        selection.stage = rubric::StageId{options.stage};
        if (const auto known = checkStage(workspace, selection); !known) {
            return base::propagate(known);
        }
    }
    return selection;
}

base::Result<analysis::ScoredAssessment> oneAssessment(const workspace::Workspace& workspace, const AssessmentOptions& options,
                                                       SeveralInstruments several) {
    auto selection = selectionFor(workspace, options);
    if (!selection) {
        return base::propagate(selection);
    }
    const std::optional<int> year = std::exchange(selection->year, std::nullopt);
    results::Results results(workspace);
    auto found = results.all(*selection);
    if (!found) {
        return base::propagate(found);
    }
    std::erase_if(*found, [&](const analysis::ScoredAssessment& one) { return !hasStage(*one.rubric, selection->stage); });
    const std::map<std::string, int> ofAllYears = assessmentsByFamily(*found);
    std::erase_if(*found, [&](const analysis::ScoredAssessment& one) { return year && one.record.assessment.year != *year; });
    if (found->empty()) {
        return nothingFound(options);
    }
    const std::map<std::string, int> families = assessmentsByFamily(*found);
    if (families.size() > 1 && several == SeveralInstruments::Refuse) {
        return base::fail(base::ErrorCode::NotAllowed, "assessment-not-one", {{"agency", options.agency}, {"rubrics", namesOf(families)}});
    }
    const auto longest = std::max_element(families.begin(), families.end(), [&](const auto& left, const auto& right) {
        return ofAllYears.at(left.first) < ofAllYears.at(right.first);
    });
    std::erase_if(*found, [&](const analysis::ScoredAssessment& one) { return one.rubric->family != longest->first; });
    return std::move(*std::max_element(found->begin(), found->end(), [](const auto& left, const auto& right) {
        return left.record.assessment.year < right.record.assessment.year;
    }));
}

}  // namespace matang::cli
