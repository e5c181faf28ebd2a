// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_instrument.h"

#include <matang/results/results.h>

#include <set>

namespace matang::cli {

base::Result<rubric::RubricId> roundInstrument(const workspace::Workspace& workspace, const std::string& rubricOrFamily, int year) {
    results::Results results(workspace);
    const auto family = results.family(rubricOrFamily);
    if (!family) {
        return base::propagate(family);
    }
    const auto assessments = workspace.assessments();
    if (!assessments) {
        return base::propagate(assessments);
    }
    std::set<rubric::RubricId> found;
    for (const assessment::Assessment& one : *assessments) {
        if (one.year != year || found.count(one.rubric) > 0) {
            continue;
        }
        const auto rubric = results.rubric(one.rubricSha256);
        if (!rubric) {
            return base::propagate(rubric);
        }
        if (one.rubric.text == rubricOrFamily || (*rubric)->family == rubricOrFamily) {
            found.insert(one.rubric);
        }
    }
    if (found.size() == 1) {
        return *found.begin();
    }
    if (found.empty()) {
        return base::fail(base::ErrorCode::NotFound, "round-empty", {{"rubric", rubricOrFamily}, {"year", std::to_string(year)}});
    }
    std::string names;
    for (const rubric::RubricId& id : found) {
        names += (names.empty() ? "" : ", ") + id.text;
    }
    return base::fail(base::ErrorCode::NotAllowed, "rank-several-instruments",
                      {{"family", rubricOrFamily}, {"year", std::to_string(year)}, {"rubrics", names}});
}

}  // namespace matang::cli
