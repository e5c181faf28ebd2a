// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>
#include <matang/results/results.h>

#include <string>
#include <vector>

namespace matang::results {

/// What every agency of a workspace reached with the instruments of a family ("spbe"), each at its latest stage, all years. Agency by
/// agency, so that memory holds the results only.
[[nodiscard]] base::Result<std::vector<analysis::PeerResult>> peerResults(const workspace::Workspace& workspace, Results& results,
                                                                          const std::string& family);

}  // namespace matang::results
