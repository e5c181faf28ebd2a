// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>
#include <matang/results/results.h>
#include <matang/rubric/library.h>
#include <matang/sections/report_input.h>
#include <matang/workspace/workspace.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace matang::orders {

/// What all reports of one run share. Each part is read when first asked for and kept.
class SharedMaterial {
public:
    SharedMaterial(workspace::Workspace& workspace, rubric::RubricFolders rubrics);

    [[nodiscard]] workspace::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] results::Results& results() { return m_results; }
    [[nodiscard]] const rubric::RubricFolders& rubrics() const { return m_rubrics; }
    /// The results of all agencies with the instruments of a family.
    [[nodiscard]] base::Result<std::shared_ptr<const std::vector<analysis::PeerResult>>> peers(const std::string& family);
    [[nodiscard]] base::Result<sections::TrailSummary> trail();
    [[nodiscard]] base::Result<std::vector<assessment::Person>> people();

private:
    workspace::Workspace& m_workspace;
    rubric::RubricFolders m_rubrics;
    results::Results m_results;
    std::map<std::string, std::shared_ptr<const std::vector<analysis::PeerResult>>> m_peers;
    std::optional<sections::TrailSummary> m_trail;
    std::optional<std::vector<assessment::Person>> m_people;
};

}  // namespace matang::orders
