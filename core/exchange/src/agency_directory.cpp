// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_directory.h"

#include <utility>

namespace matang::exchange {

AgencyDirectory::AgencyDirectory(std::vector<assessment::Agency> agencies) : m_agencies(std::move(agencies)) {
    for (std::size_t position = 0; position < m_agencies.size(); ++position) {
        enter(position);
    }
}

AgencyDirectory::Found AgencyDirectory::find(const std::string& code, const std::string& name) const {
    if (const auto byCode = m_byCode.find(code); !code.empty() && byCode != m_byCode.end()) {
        return {Match::One, byCode->second};
    }
    const auto [first, last] = m_byName.equal_range(assessment::normalisedAgencyName(name));
    Found found;
    for (auto entry = first; !name.empty() && entry != last; ++entry) {
        // An agency with another code is another agency, however alike the names are.
        const std::string& knownCode = m_agencies[entry->second].code;
        if (!code.empty() && !knownCode.empty()) {
            continue;
        }
        if (found.match == Match::None) {
            found = {Match::One, entry->second};
        } else if (found.position != entry->second) {
            found.match = Match::Several;
        }
    }
    return found;
}

std::size_t AgencyDirectory::add(assessment::Agency agency) {
    m_agencies.push_back(std::move(agency));
    enter(m_agencies.size() - 1);
    return m_agencies.size() - 1;
}

void AgencyDirectory::addAlias(std::size_t position, const std::string& name) {
    m_agencies[position].aliases.push_back(name);
    m_byName.emplace(assessment::normalisedAgencyName(name), position);
}

void AgencyDirectory::enter(std::size_t position) {
    const assessment::Agency& agency = m_agencies[position];
    if (!agency.code.empty()) {
        m_byCode.emplace(agency.code, position);
    }
    m_byName.emplace(assessment::normalisedAgencyName(agency.name), position);
    for (const std::string& alias : agency.aliases) {
        m_byName.emplace(assessment::normalisedAgencyName(alias), position);
    }
}

}  // namespace matang::exchange
