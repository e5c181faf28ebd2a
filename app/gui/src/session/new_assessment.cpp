// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_assessment.h"

#include <algorithm>

namespace matang::gui {

namespace {

base::Result<assessment::AgencyId> agencyFor(workspace::Workspace& workspace, const NewAssessment& wanted,
                                             const workspace::Author& author) {
    if (const auto known = workspace.findAgency(wanted.agency)) {
        return known->id;
    }
    assessment::Agency agency;
    agency.name = wanted.agency;
    agency.kind = wanted.kind;
    return workspace.addAgency(agency, author);
}

base::Result<assessment::AssessmentId> addAll(workspace::Workspace& workspace, const rubric::Rubric& rubric, const NewAssessment& wanted,
                                              const workspace::Author& author) {
    if (const auto stored = workspace.storeRubric(rubric, author); !stored) {
        return base::propagate(stored);
    }
    const auto agency = agencyFor(workspace, wanted, author);
    if (!agency) {
        return base::propagate(agency);
    }
    assessment::Assessment assessment;
    assessment.agency = *agency;
    assessment.rubric = rubric.id;
    assessment.rubricSha256 = rubric.sha256;
    assessment.profile = wanted.profile;
    assessment.edition = editionOf(rubric, wanted.year);
    assessment.year = wanted.year;
    return workspace.addAssessment(assessment, author);
}

}  // namespace

std::string editionOf(const rubric::Rubric& rubric, int year) {
    for (const auto& edition : rubric.editions) {
        if (std::find(edition.years.begin(), edition.years.end(), year) != edition.years.end()) {
            return edition.id;
        }
    }
    return {};
}

base::Result<assessment::AssessmentId> createAssessment(workspace::Workspace& workspace, const rubric::RubricFolders& rubricFolders,
                                                        const NewAssessment& wanted, const std::string& person) {
    rubric::RubricLibrary library(rubricFolders);
    const auto rubric = library.get(wanted.rubric);
    if (!rubric) {
        return base::propagate(rubric);
    }
    assessment::AssessmentId created;
    const auto done = workspace.together([&]() -> base::Result<void> {
        auto added = addAll(workspace, **rubric, wanted, {person, "add-assessment"});
        if (!added) {
            return base::propagate(added);
        }
        created = *added;
        return {};
    });
    if (!done) {
        return base::propagate(done);
    }
    return created;
}

std::vector<std::shared_ptr<const rubric::Rubric>> availableRubrics(const rubric::RubricFolders& rubricFolders) {
    rubric::RubricLibrary library(rubricFolders);
    std::vector<std::shared_ptr<const rubric::Rubric>> rubrics;
    for (const auto& id : library.ids()) {
        if (auto loaded = library.get(id)) {
            rubrics.push_back(*loaded);
        }
    }
    return rubrics;
}

}  // namespace matang::gui
