// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include <algorithm>
#include <map>

namespace matang::gui {

namespace {

using Rows = std::vector<OverviewRow>;

base::Result<Rows> readAll(StoreAccess store) {
    const auto agencies = store.workspace.agencies();
    if (!agencies) {
        return base::propagate(agencies);
    }
    std::map<assessment::AgencyId, const assessment::Agency*> byId;
    for (const auto& agency : *agencies) {
        byId.emplace(agency.id, &agency);
    }
    Rows rows;
    const auto read = store.results.forEachAgency({}, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& assessments) {
        const auto agency = byId.find(id);
        for (const auto& one : assessments) {
            rows.push_back(overviewRow(agency == byId.end() ? assessment::Agency{} : *agency->second, one));
        }
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    return rows;
}

}  // namespace

OverviewRow overviewRow(const assessment::Agency& agency, const analysis::ScoredAssessment& assessment) {
    OverviewRow row;
    row.id = assessment.record.assessment.id;
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

Overview::Overview(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {}

void Overview::refresh() {
    const int token = ++m_token;
    m_store.run(readAll).then(this, [this, token](base::Result<Rows> rows) { show(token, std::move(rows)); });
}

void Overview::show(int token, base::Result<Rows> rows) {
    if (token != m_token) {
        return;
    }
    emit aboutToReset();
    m_state = rows ? State::Ready : State::Failed;
    if (rows) {
        m_rows = std::move(*rows);
    } else {
        m_rows.clear();
        m_error = rows.error();
    }
    emit reset();
}

void Overview::update(OverviewRow row) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&row](const OverviewRow& one) { return one.id == row.id; });
    if (found != m_rows.end()) {
        *found = std::move(row);
        emit rowChanged(static_cast<int>(found - m_rows.begin()));
    }
}

}  // namespace matang::gui
