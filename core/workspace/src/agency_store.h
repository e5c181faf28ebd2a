// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::workspace {

/// Finds agencies by code and by normalised name or alias. Kept in memory: an import asks for every row.
class AgencyIndex {
public:
    /// Reads all agencies where that has not been done.
    void load(Connection& connection);
    void add(const assessment::Agency& agency);
    void forget();
    /// All agencies that a code or name may mean; a code comes first and alone.
    [[nodiscard]] std::vector<std::int64_t> find(const std::string& codeOrName) const;

private:
    bool m_loaded = false;
    std::unordered_map<std::string, std::int64_t> m_byCode;
    std::unordered_multimap<std::string, std::int64_t> m_byName;
};

/// Every agency, in order of name.
[[nodiscard]] std::vector<assessment::Agency> readAgencies(Connection& connection);
[[nodiscard]] std::optional<assessment::Agency> readAgency(Connection& connection, assessment::AgencyId id);

[[nodiscard]] base::Result<assessment::AgencyId> addAgency(const Editing& editing, AgencyIndex& index, const assessment::Agency& agency);
[[nodiscard]] base::Result<void> changeAgency(const Editing& editing, AgencyIndex& index, const assessment::Agency& agency);

}  // namespace matang::workspace
