// SPDX-License-Identifier: GPL-3.0-or-later
// The ministry's whole job as one process: open the workspace, compute every index, rank every year. bench_national FILE
#include <matang/analysis/peers.h>
#include <matang/base/clock.h>
#include <matang/results/results.h>
#include <matang/workspace/workspace.h>

#include <chrono>
#include <iostream>
#include <map>
#include <set>
#include <utility>
#include <vector>

int main(int count, char** values) {
    using namespace matang;
    using Watch = std::chrono::steady_clock;
    if (count != 2) {
        std::cerr << "usage: bench_national FILE\n";
        return 2;
    }
    const auto started = Watch::now();
    const base::SystemClock clock;
    const auto workspace = workspace::Workspace::open(values[1], workspace::Access::ReadOnly, clock);
    if (!workspace) {
        std::cerr << workspace.error().reason << '\n';
        return 3;
    }
    const auto opened = Watch::now();
    results::Results results(*workspace);
    const auto agencies = workspace->agencies();
    if (!agencies) {
        std::cerr << agencies.error().reason << '\n';
        return 3;
    }
    std::map<assessment::AgencyId, assessment::Agency> byId;
    for (const assessment::Agency& agency : *agencies) {
        byId.emplace(agency.id, agency);
    }
    std::vector<analysis::PeerResult> peers;
    const auto visited = results.forEachAgency({}, [&](assessment::AgencyId agency, std::vector<analysis::ScoredAssessment>&& series) {
        for (analysis::PeerResult& one : analysis::peerResultsOf(byId.at(agency), series)) {
            peers.push_back(std::move(one));
        }
        return true;
    });
    const auto scored = Watch::now();
    std::set<std::pair<int, rubric::RubricId>> years;
    for (const analysis::PeerResult& one : peers) {
        years.emplace(one.year, one.rubric->id);
    }
    std::size_t rows = 0;
    for (const auto& [year, rubric] : years) {
        rows += analysis::rankPeers(peers, {}, rubric, year).rows.size();
    }
    const auto ranked = Watch::now();
    const auto milliseconds = [](Watch::time_point from, Watch::time_point to) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(to - from).count();
    };
    std::cout << "open " << milliseconds(started, opened) << " ms, read and score " << milliseconds(opened, scored) << " ms, rank "
              << milliseconds(scored, ranked) << " ms, " << rows << " results\n";
    return visited ? 0 : 3;
}
