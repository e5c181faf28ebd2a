// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_material.h"

#include "trail_summary.h"

#include <matang/results/peer_results.h>
#include <matang/workspace/desk.h>

#include <utility>

namespace matang::orders {

SharedMaterial::SharedMaterial(workspace::Workspace& workspace, rubric::RubricFolders rubrics)
    : m_workspace(workspace), m_rubrics(std::move(rubrics)), m_results(workspace) {}

base::Result<std::shared_ptr<const std::vector<analysis::PeerResult>>> SharedMaterial::peers(const std::string& family) {
    if (const auto known = m_peers.find(family); known != m_peers.end()) {
        return known->second;
    }
    auto read = results::peerResults(m_workspace, m_results, family);
    if (!read) {
        return base::propagate(read);
    }
    return m_peers.emplace(family, std::make_shared<const std::vector<analysis::PeerResult>>(*std::move(read))).first->second;
}

base::Result<sections::TrailSummary> SharedMaterial::trail() {
    if (!m_trail) {
        auto read = trailSummary(m_workspace);
        if (!read) {
            return base::propagate(read);
        }
        m_trail = *std::move(read);
    }
    return *m_trail;
}

base::Result<std::vector<assessment::Person>> SharedMaterial::people() {
    if (!m_people) {
        auto read = workspace::Desk(m_workspace).people();
        if (!read) {
            return base::propagate(read);
        }
        m_people = *std::move(read);
    }
    return *m_people;
}

}  // namespace matang::orders
