// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::exchange {

/// The agencies of a workspace, found by code or by any published form of their name. Codes go first.
class AgencyDirectory {
public:
    explicit AgencyDirectory(std::vector<assessment::Agency> agencies);

    enum class Match { None, One, Several };
    struct Found {
        Match match = Match::None;
        std::size_t position = 0;  ///< for `at`, where there is one
    };
    [[nodiscard]] Found find(const std::string& code, const std::string& name) const;
    [[nodiscard]] assessment::Agency& at(std::size_t position) { return m_agencies[position]; }
    std::size_t add(assessment::Agency agency);
    /// Makes a further published name of an agency known.
    void addAlias(std::size_t position, const std::string& name);

private:
    void enter(std::size_t position);

    std::vector<assessment::Agency> m_agencies;
    std::unordered_map<std::string, std::size_t> m_byCode;
    std::unordered_multimap<std::string, std::size_t> m_byName;
};

}  // namespace matang::exchange
