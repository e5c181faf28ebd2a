// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_loading.h"

#include <algorithm>

namespace matang::gui {

namespace {

/// Everything that the agency has, and of it the years that are compared with the current one.
base::Result<void> addOthers(StoreAccess store, LoadedAssessment& loaded) {
    results::Selection selection;
    selection.answer = loaded.current.card.answer;
    selection.agency = loaded.agency.id;
    auto all = store.results.all(selection);
    if (!all) {
        return base::propagate(all);
    }
    for (auto& one : *all) {
        loaded.siblings.emplace_back(one.record.assessment, one.rubric);
        if (one.record.assessment.id == loaded.current.record.assessment.id) {
            loaded.series.push_back(loaded.current);
        } else if (one.rubric->family == loaded.current.rubric->family) {
            loaded.series.push_back(std::move(one));
        }
    }
    std::stable_sort(loaded.series.begin(), loaded.series.end(),
                     [](const auto& left, const auto& right) { return left.record.assessment.year < right.record.assessment.year; });
    return {};
}

}  // namespace

std::vector<assessment::EvidenceLink> linksOf(const std::vector<workspace::EvidencePiece>& pieces) {
    std::vector<assessment::EvidenceLink> links;
    links.reserve(pieces.size());
    std::transform(pieces.begin(), pieces.end(), std::back_inserter(links), [](const auto& piece) { return piece.link; });
    return links;
}

base::Result<LoadedAssessment> loadAssessment(StoreAccess store, assessment::AssessmentId id, const std::optional<rubric::StageId>& stage,
                                              assessment::Answer answer) {
    auto record = store.workspace.record(id);
    if (!record) {
        return base::propagate(record);
    }
    auto agency = store.workspace.agency(record->assessment.agency);
    if (!agency) {
        return base::propagate(agency);
    }
    auto current = store.results.score(std::move(*record), stage, answer);
    if (!current) {
        return base::propagate(current);
    }
    auto evidence = workspace::Archive(store.workspace).pieces(id);
    if (!evidence) {
        return base::propagate(evidence);
    }
    auto desk = workspace::Desk(store.workspace).record(id);
    if (!desk) {
        return base::propagate(desk);
    }
    LoadedAssessment loaded{std::move(*agency), std::move(*current), {}, std::move(*evidence), {}, std::move(*desk)};
    if (const auto added = addOthers(store, loaded); !added) {
        return base::propagate(added);
    }
    return loaded;
}

}  // namespace matang::gui
