// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include <algorithm>
#include <map>

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

}  // namespace

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
    return base::fail(base::ErrorCode::NotAllowed, "workspace-held", {{"file", file}, {"person", holder->person}, {"host", holder->host}, {"program", holder->program}});
}

base::Result<results::Selection> selectionFor(const workspace::Workspace& workspace, const AssessmentOptions& options) {
    results::Selection selection;
    selection.rubric = options.rubric;
    if (!options.agency.empty()) {
        const auto agency = workspace.findAgency(options.agency);
        if (!agency) {
            return base::propagate(agency);
        }
        selection.agency = agency->id;
    }
    if (options.year != 0) {
        selection.year = options.year;
    }
    if (!options.stage.empty()) {
        selection.stage = rubric::StageId{options.stage};
    }
    return selection;
}

base::Result<analysis::ScoredAssessment> oneAssessment(const workspace::Workspace& workspace, const AssessmentOptions& options, SeveralInstruments several) {
    const auto selection = selectionFor(workspace, options);
    if (!selection) {
        return base::propagate(selection);
    }
    results::Results results(workspace);
    auto found = results.all(*selection);
    if (!found) {
        return base::propagate(found);
    }
    if (found->empty()) {
        return base::fail(base::ErrorCode::NotFound, "assessment-not-found",
                          {{"agency", options.agency}, {"rubric", options.rubric.empty() ? "-" : options.rubric}, {"year", options.year == 0 ? "-" : std::to_string(options.year)}});
    }
    const std::map<std::string, int> families = assessmentsByFamily(*found);
    if (families.size() > 1 && several == SeveralInstruments::Refuse) {
        return base::fail(base::ErrorCode::NotAllowed, "assessment-not-one", {{"agency", options.agency}, {"rubrics", namesOf(families)}});
    }
    const auto longest = std::max_element(families.begin(), families.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
    std::erase_if(*found, [&](const analysis::ScoredAssessment& one) { return one.rubric->family != longest->first; });
    return std::move(*std::max_element(found->begin(), found->end(), [](const auto& left, const auto& right) {
        return left.record.assessment.year < right.record.assessment.year;
    }));
}

}  // namespace matang::cli
