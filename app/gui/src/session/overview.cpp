// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace matang::gui {

namespace {

constexpr int kGatherMilliseconds = 300;

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
        const auto found = byId.find(id);
        const auto agency = found == byId.end() ? assessment::Agency{} : *found->second;
        for (const auto& one : assessments) {
            const auto known = statuses->find(one.record.assessment.id.number);
            contents.rows.push_back(overviewRow(agency, one, known == statuses->end() ? Statuses::mapped_type{} : known->second));
        }
        auto peers = analysis::peerResultsOf(agency, assessments);
        std::move(peers.begin(), peers.end(), std::back_inserter(contents.peers));
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    contents.agencies = std::move(*agencies);
    return contents;
}

base::Result<std::vector<analysis::PeerResult>> readPeersOf(StoreAccess store, const std::vector<assessment::Agency>& agencies) {
    std::vector<analysis::PeerResult> peers;
    for (const auto& agency : agencies) {
        results::Selection selection;
        selection.agency = agency.id;
        const auto assessments = store.results.all(selection);
        if (!assessments) {
            return base::propagate(assessments);
        }
        auto more = analysis::peerResultsOf(agency, *assessments);
        std::move(more.begin(), more.end(), std::back_inserter(peers));
    }
    return peers;
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

Overview::Overview(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {
    m_readPeers.setSingleShot(true);
    m_readPeers.setInterval(kGatherMilliseconds);
    connect(&m_readPeers, &QTimer::timeout, this, &Overview::readPeers);
}

void Overview::refresh() {
    const int token = ++m_token;
    m_store.run(readAll).then(this, [this, token](base::Result<OverviewContents> contents) { show(token, std::move(contents)); });
}

void Overview::show(int token, base::Result<OverviewContents> contents) {
    if (token != m_token) {
        return;
    }
    emit aboutToReset();
    m_edited.clear();
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
        m_edited.insert(row.record.agency);
        m_readPeers.start();
        *found = std::move(row);
        emit rowChanged(static_cast<int>(found - rows.begin()));
    }
}

void Overview::readPeers() {
    std::vector<assessment::Agency> agencies;
    agencies.reserve(m_edited.size());
    for (const auto id : m_edited) {
        if (const auto* known = agency(id)) {
            agencies.push_back(*known);
        }
    }
    m_edited.clear();
    m_store.run([agencies = std::move(agencies)](StoreAccess store) { return readPeersOf(store, agencies); })
        .then(this, [this, token = m_token](base::Result<std::vector<analysis::PeerResult>> peers) { showPeers(token, std::move(peers)); });
}

void Overview::showPeers(int token, base::Result<std::vector<analysis::PeerResult>> peers) {
    if (token != m_token || !peers) {
        return;
    }
    for (auto& peer : *peers) {
        const auto found = std::find_if(m_contents.peers.begin(), m_contents.peers.end(),
                                        [&peer](const auto& one) { return one.assessment == peer.assessment; });
        if (found != m_contents.peers.end()) {
            *found = std::move(peer);
        }
    }
    emit peersChanged();
}

}  // namespace matang::gui
