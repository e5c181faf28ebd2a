// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace matang::gui {

namespace {

using Statuses = std::map<std::int64_t, std::vector<assessment::StageStatus>>;

base::Result<Statuses> readStatuses(workspace::Workspace& workspace) {
    auto stored = workspace::Desk(workspace).stageStatuses();
    if (!stored) {
        return base::propagate(stored);
    }
    Statuses statuses;
    for (auto& [id, status] : *stored) {
        statuses[id.number].push_back(std::move(status));
    }
    return statuses;
}

base::Result<OverviewContents> readAll(StoreAccess store) {
    auto agencies = store.workspace.agencies();
    if (!agencies) {
        return base::propagate(agencies);
    }
    const auto statuses = readStatuses(store.workspace);
    if (!statuses) {
        return base::propagate(statuses);
    }
    std::map<assessment::AgencyId, const assessment::Agency*> byId;
    for (const auto& agency : *agencies) {
        byId.emplace(agency.id, &agency);
    }
    OverviewContents contents;
    const auto read = store.results.forEachAgency({}, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& assessments) {
        const auto agency = byId.find(id);
        for (const auto& one : assessments) {
            const auto known = statuses->find(one.record.assessment.id.number);
            contents.rows.push_back(overviewRow(agency == byId.end() ? assessment::Agency{} : *agency->second, one,
                                                known == statuses->end() ? Statuses::mapped_type{} : known->second));
        }
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    contents.agencies = std::move(*agencies);
    return contents;
}

}  // namespace

OverviewRow overviewRow(const assessment::Agency& agency, const analysis::ScoredAssessment& assessment,
                        std::vector<assessment::StageStatus> statuses) {
    OverviewRow row;
    row.id = assessment.record.assessment.id;
    row.record = assessment.record.assessment;
    row.statuses = std::move(statuses);
    row.stage = assessment.card.stage;
    const auto& reported = assessment.record.reportedValues;
    std::copy_if(reported.begin(), reported.end(), std::back_inserter(row.reportedIndex), [&](const auto& value) {
        return value.node == assessment.rubric->node(rubric::kRoot).id && value.answer == assessment::Answer::AsIs;
    });
    row.agency = agency.name;
    row.kind = agency.kind;
    row.rubric = assessment.rubric;
    row.year = assessment.record.assessment.year;
    row.takesPart = assessment.record.assessment.participation == assessment::Participation::TakesPart;
    if (!assessment.card.nodes.empty()) {
        const auto& index = assessment.card.index();
        row.complete = assessment.card.complete();
        row.index = index.value;
        row.source = index.source;
        row.predicate = assessment.card.predicate;
        row.filled = index.filled;
        row.indicators = index.indicators;
    }
    return row;
}

bool OverviewRow::isHandedIn() const {
    return std::any_of(statuses.begin(), statuses.end(), [this](const auto& one) { return one.stage == stage && one.handedIn; });
}

Overview::Overview(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {}

void Overview::refresh() {
    const int token = ++m_token;
    m_store.run(readAll).then(this, [this, token](base::Result<OverviewContents> contents) { show(token, std::move(contents)); });
}

void Overview::show(int token, base::Result<OverviewContents> contents) {
    if (token != m_token) {
        return;
    }
    emit aboutToReset();
    m_state = contents ? State::Ready : State::Failed;
    if (contents) {
        m_contents = std::move(*contents);
    } else {
        m_contents = {};
        m_error = contents.error();
    }
    emit reset();
}

const OverviewRow* Overview::row(assessment::AssessmentId id) const {
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const OverviewRow& one) { return one.id == id; });
    return found == rows().end() ? nullptr : &*found;
}

const assessment::Agency* Overview::agency(assessment::AgencyId id) const {
    const auto& agencies = m_contents.agencies;
    const auto found = std::find_if(agencies.begin(), agencies.end(), [id](const auto& one) { return one.id == id; });
    return found == agencies.end() ? nullptr : &*found;
}

void Overview::update(OverviewRow row) {
    auto& rows = m_contents.rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&row](const OverviewRow& one) { return one.id == row.id; });
    if (found != rows.end()) {
        *found = std::move(row);
        emit rowChanged(static_cast<int>(found - rows.begin()));
    }
}

}  // namespace matang::gui
