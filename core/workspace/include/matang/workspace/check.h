// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace matang::workspace {

/// What `workspace check` found.
/// Findings (Severity::Error): database-damaged {detail}, foreign-key-broken {table, row}, schema-foreign {object}, rubric-text-changed
/// {rubric, sha256}, evidence-damaged {sha256, file, nodes, indicators}, evidence-missing (the same; contents that were
/// reclaimed are not missing), trail-broken {number}, trail-missing {number}, state-differs
/// {entity, key} where stored data is not what the trail leads to, state-untracked {entity, key}, state-missing {entity, key},
/// trail-hash-unknown {hash} where no entry has the hash that was asked for.
struct CheckReport {
    std::vector<base::Diagnostic> findings;
    std::int64_t trailEntries = 0;
    std::int64_t evidenceFiles = 0;
    std::int64_t evidenceBytes = 0;
    std::int64_t rows = 0;                    ///< rows of data compared with the trail
    std::string lastHash;                     ///< SHA-256 of the trail's last entry, which stands for all before it; empty without entries
    std::optional<std::int64_t> entryOfHash;  ///< number of the entry with the hash that was asked for
    [[nodiscard]] bool sound() const { return findings.empty(); }
};

}  // namespace matang::workspace
