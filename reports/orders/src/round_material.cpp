// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_material.h"

#include "agency_material.h"

#include <algorithm>
#include <map>
#include <set>

namespace matang::orders {

namespace {

/// How many assessments of the round rest on each source, most first.
base::Result<std::vector<std::pair<std::string, int>>> sourcesOf(const workspace::Workspace& workspace, const rubric::RubricId& rubric,
                                                                 int year, const std::set<assessment::AssessmentId>& members) {
    std::map<std::string, int> counts;
    const auto read = workspace.forEachRecord({std::nullopt, {rubric}, year}, [&](assessment::AssessmentRecord&& record) {
        std::set<std::string> named;
        for (const assessment::ReportedValue& value : record.reportedValues) {
            named.insert(value.source);
        }
        for (const std::string& source : named) {
            counts[source] += members.count(record.assessment.id) > 0 ? 1 : 0;
        }
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    std::vector<std::pair<std::string, int>> ordered;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(ordered), [](const auto& one) { return one.second > 0; });
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) { return left.second > right.second; });
    return ordered;
}

}  // namespace

base::Result<sections::RoundReportInput> roundMaterial(SharedMaterial& shared, const rubric::RubricId& rubric, int year,
                                                       const analysis::PeerGroup& group, const ReportSettings& settings) {
    const auto family = shared.results().family(rubric.text);
    if (!family) {
        return base::propagate(family);
    }
    const auto peers = shared.peers(*family);
    if (!peers) {
        return base::propagate(peers);
    }
    const auto members = analysis::peersOf(**peers, group, rubric, year);
    if (members.empty()) {
        return base::fail(base::ErrorCode::NotFound, "round-empty", {{"rubric", rubric.text}, {"year", std::to_string(year)}});
    }
    std::set<assessment::AssessmentId> ids;
    std::transform(members.begin(), members.end(), std::inserter(ids, ids.end()),
                   [](const analysis::PeerResult* member) { return member->assessment; });
    auto sources = sourcesOf(shared.workspace(), rubric, year, ids);
    if (!sources) {
        return base::propagate(sources);
    }
    sections::RoundReportInput input;
    input.rubric = members.front()->rubric;
    input.year = year;
    input.results = *peers;
    input.group = group;
    input.sources = *std::move(sources);
    input.createdAt = settings.createdAt;
    input.workspaceName = shared.workspace().file().filename().string();
    input.language = settings.language;
    input.fromYear = settings.fromYear;
    if (hasSection(settings.reportTemplate, templates::SectionKind::Trail)) {
        auto trail = shared.trail();
        if (!trail) {
            return base::propagate(trail);
        }
        input.trail = *std::move(trail);
    }
    return input;
}

}  // namespace matang::orders
