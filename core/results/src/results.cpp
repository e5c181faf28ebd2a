// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/results/results.h>

#include "gathering.h"

#include <matang/rubric/loader.h>

#include <algorithm>

namespace matang::results {

Results::Results(const workspace::Workspace& workspace)
    : m_workspace(workspace),
      m_gathering(std::make_unique<Gathering>(
          workspace, [this](assessment::AssessmentRecord record, const std::optional<rubric::StageId>& stage, Wanted wanted) {
              return scoreWith(std::move(record), stage, assessment::Answer::AsIs, wanted);
          })) {}

Results::~Results() = default;

base::Result<std::shared_ptr<const rubric::Rubric>> Results::rubric(const std::string& sha256) {
    if (const auto known = m_rubrics.find(sha256); known != m_rubrics.end()) {
        return known->second;
    }
    const auto text = m_workspace.storedRubric(sha256);
    if (!text) {
        return base::propagate(text);
    }
    rubric::LoadedRubric loaded = rubric::loadRubric(text->text, text->id.text + ".yaml");
    if (!loaded.rubric) {
        base::Error error{base::ErrorCode::Damaged, "rubric-text-unreadable", {{"rubric", text->id.text}}, {}, {}};
        error.diagnostics = std::move(loaded.findings);
        return tl::unexpected<base::Error>(std::move(error));
    }
    return m_rubrics.emplace(sha256, std::move(loaded.rubric)).first->second;
}

base::Result<std::shared_ptr<const rubric::WeightSet>> Results::weights(const std::string& sha256, const rubric::ProfileId& profile) {
    const std::pair key{sha256, profile};
    if (const auto known = m_weights.find(key); known != m_weights.end()) {
        return known->second;
    }
    const auto loaded = rubric(sha256);
    if (!loaded) {
        return base::propagate(loaded);
    }
    auto weights = rubric::weightSet(**loaded, profile);
    if (!weights) {
        return base::propagate(weights);
    }
    return m_weights.emplace(key, std::make_shared<const rubric::WeightSet>(std::move(*weights))).first->second;
}

base::Result<analysis::ScoredAssessment> Results::score(assessment::AssessmentRecord record, const std::optional<rubric::StageId>& stage,
                                                        assessment::Answer answer) {
    return scoreWith(std::move(record), stage, answer, {});
}

base::Result<analysis::ScoredAssessment> Results::scoreWith(assessment::AssessmentRecord record,
                                                            const std::optional<rubric::StageId>& stage, assessment::Answer answer,
                                                            const Wanted& wanted) {
    const auto loaded = rubric(record.assessment.rubricSha256);
    if (!loaded) {
        return base::propagate(loaded);
    }
    const auto weighed = weights(record.assessment.rubricSha256, record.assessment.profile);
    if (!weighed) {
        return base::propagate(weighed);
    }
    const rubric::Rubric& instrument = **loaded;
    const rubric::StageId first = instrument.stages.empty() ? rubric::StageId{} : instrument.stages.front().id;
    const rubric::StageId at = stage ? *stage : scoring::latestStage(instrument, record, answer).value_or(first);
    auto circumstances = m_gathering->gather(record, instrument, at, wanted);
    if (!circumstances) {
        return base::propagate(circumstances);
    }
    scoring::ScoreCard card = scoring::score(instrument, **weighed, record, at, *circumstances, answer);
    return analysis::ScoredAssessment{*loaded, *weighed, std::move(record), std::move(card), std::move(*circumstances)};
}

base::Result<std::vector<analysis::ScoredAssessment>> Results::all(const Selection& selection) {
    std::vector<analysis::ScoredAssessment> scored;
    const auto visited = forEachAgency(selection, [&](assessment::AgencyId, std::vector<analysis::ScoredAssessment>&& ofAgency) {
        std::move(ofAgency.begin(), ofAgency.end(), std::back_inserter(scored));
        return true;
    });
    if (!visited) {
        return base::propagate(visited);
    }
    return scored;
}

base::Result<void> Results::forEachAgency(
    const Selection& selection, const std::function<bool(assessment::AgencyId, std::vector<analysis::ScoredAssessment>&&)>& visit) {
    const auto filter = filterFor(selection);
    if (!filter) {
        return base::propagate(filter);
    }
    std::vector<analysis::ScoredAssessment> ofAgency;
    base::Result<void> outcome;
    bool goesOn = true;
    const auto handOver = [&] {
        if (!ofAgency.empty()) {
            const assessment::AgencyId agency = ofAgency.front().record.assessment.agency;
            goesOn = visit(agency, std::move(ofAgency));
            ofAgency.clear();
        }
    };
    auto visited = m_workspace.forEachRecord(*filter, [&](assessment::AssessmentRecord&& record) {
        if (!ofAgency.empty() && ofAgency.front().record.assessment.agency != record.assessment.agency) {
            handOver();
        }
        if (goesOn) {
            auto scored = score(std::move(record), selection.stage, selection.answer);
            if (scored) {
                ofAgency.push_back(std::move(*scored));
            } else {
                outcome = base::propagate(scored);
            }
        }
        return goesOn && outcome.has_value();
    });
    if (!visited) {
        return visited;
    }
    if (outcome && goesOn) {
        handOver();
    }
    return outcome;
}

base::Result<std::string> Results::family(const std::string& rubricOrFamily) {
    const auto known = stored();
    if (!known) {
        return base::propagate(known);
    }
    std::string names;
    for (const auto& instrument : *known) {
        if (instrument->id.text == rubricOrFamily || instrument->family == rubricOrFamily) {
            return instrument->family;
        }
        names += (names.empty() ? "" : ", ") + instrument->id.text;
    }
    return base::fail(base::ErrorCode::NotFound, "rubric-not-in-workspace", {{"rubric", rubricOrFamily}, {"known", names}});
}

base::Result<std::vector<std::shared_ptr<const rubric::Rubric>>> Results::stored() {
    const auto texts = m_workspace.rubrics();
    if (!texts) {
        return base::propagate(texts);
    }
    std::vector<std::shared_ptr<const rubric::Rubric>> instruments;
    for (const workspace::StoredRubric& text : *texts) {
        const auto loaded = rubric(text.sha256);
        if (!loaded) {
            return base::propagate(loaded);
        }
        instruments.push_back(*loaded);
    }
    return instruments;
}

base::Result<workspace::Workspace::RecordFilter> Results::filterFor(const Selection& selection) {
    workspace::Workspace::RecordFilter filter{selection.agency, {}, selection.year};
    if (selection.rubric.empty()) {
        return filter;
    }
    const auto known = stored();
    if (!known) {
        return base::propagate(known);
    }
    for (const auto& instrument : *known) {
        const bool wanted = instrument->id.text == selection.rubric || instrument->family == selection.rubric;
        if (wanted && std::find(filter.rubrics.begin(), filter.rubrics.end(), instrument->id) == filter.rubrics.end()) {
            filter.rubrics.push_back(instrument->id);
        }
    }
    if (filter.rubrics.empty()) {
        return base::propagate(family(selection.rubric));
    }
    return filter;
}

}  // namespace matang::results
