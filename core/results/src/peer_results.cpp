// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/results/peer_results.h>

#include <iterator>
#include <unordered_map>

namespace matang::results {

base::Result<std::vector<analysis::PeerResult>> peerResults(const workspace::Workspace& workspace, Results& results,
                                                            const std::string& family) {
    const auto agencies = workspace.agencies();
    if (!agencies) {
        return base::propagate(agencies);
    }
    std::unordered_map<assessment::AgencyId, const assessment::Agency*> byId;
    for (const assessment::Agency& agency : *agencies) {
        byId.emplace(agency.id, &agency);
    }
    Selection selection;
    selection.rubric = family;
    std::vector<analysis::PeerResult> all;
    const auto read = results.forEachAgency(selection, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& series) {
        std::vector<analysis::PeerResult> more = analysis::peerResultsOf(*byId.at(id), series);
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    return all;
}

}  // namespace matang::results
