// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_store.h"

#include <algorithm>

namespace matang::workspace {
namespace {

using assessment::Agency;
using assessment::AgencyId;
using base::ErrorCode;

Agency fromRow(const Query& row) {
    Agency agency;
    agency.id = AgencyId(row.integer(0));
    agency.code = row.string(1);
    agency.name = row.string(2);
    agency.kind = assessment::kindFromCode(row.text(3)).value_or(assessment::AgencyKind::Unknown);
    return agency;
}

void insertAliases(Connection& connection, AgencyId id, const std::vector<std::string>& aliases) {
    for (std::size_t position = 0; position < aliases.size(); ++position) {
        connection
            .query("INSERT INTO agency_alias (agency, position, name) VALUES (?, ?, ?)", id.number, static_cast<std::int64_t>(position),
                   aliases[position])
            .run();
    }
}

base::Result<void> checkInvariants(Connection& connection, const Agency& agency) {
    if (agency.name.empty()) {
        return base::fail(ErrorCode::NotAllowed, "agency-name-missing");
    }
    if (base::Result<void> storable = requireStorable({{"code", agency.code}, {"name", agency.name}}); !storable) {
        return storable;
    }
    for (const std::string& alias : agency.aliases) {
        if (base::Result<void> storable = requireStorable({{"alias", alias}}); !storable) {
            return storable;
        }
    }
    if (!agency.code.empty() &&
        connection.number("SELECT count(*) FROM agency WHERE code = ? AND code <> '' AND id <> ?", agency.code, agency.id.number) > 0) {
        return base::fail(ErrorCode::AlreadyExists, "agency-exists", {{"agency", agency.code}});
    }
    return {};
}

}  // namespace

void AgencyIndex::load(Connection& connection) {
    if (!m_loaded) {
        for (const Agency& agency : readAgencies(connection)) {
            add(agency);
        }
        m_loaded = true;
    }
}

void AgencyIndex::add(const Agency& agency) {
    if (!agency.code.empty()) {
        m_byCode.emplace(agency.code, agency.id.number);
    }
    m_byName.emplace(assessment::normalisedAgencyName(agency.name), agency.id.number);
    for (const std::string& alias : agency.aliases) {
        m_byName.emplace(assessment::normalisedAgencyName(alias), agency.id.number);
    }
}

void AgencyIndex::forget() {
    m_loaded = false;
    m_byCode.clear();
    m_byName.clear();
}

std::vector<std::int64_t> AgencyIndex::find(const std::string& codeOrName) const {
    const auto byCode = m_byCode.find(codeOrName);
    if (byCode != m_byCode.end()) {
        return {byCode->second};
    }
    std::vector<std::int64_t> numbers;
    const auto [first, last] = m_byName.equal_range(assessment::normalisedAgencyName(codeOrName));
    for (auto at = first; at != last; ++at) {
        numbers.push_back(at->second);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

std::vector<Agency> readAgencies(Connection& connection) {
    std::vector<Agency> agencies;
    std::unordered_map<std::int64_t, std::size_t> positions;
    Query rows = connection.query("SELECT id, code, name, kind FROM agency ORDER BY name, id");
    while (rows.step()) {
        agencies.push_back(fromRow(rows));
        positions.emplace(agencies.back().id.number, agencies.size() - 1);
    }
    Query aliases = connection.query("SELECT agency, name FROM agency_alias ORDER BY agency, position");
    while (aliases.step()) {
        const auto found = positions.find(aliases.integer(0));
        if (found != positions.end()) {
            agencies[found->second].aliases.push_back(aliases.string(1));
        }
    }
    return agencies;
}

std::optional<Agency> readAgency(Connection& connection, AgencyId id) {
    Query row = connection.query("SELECT id, code, name, kind FROM agency WHERE id = ?", id.number);
    if (!row.step()) {
        return std::nullopt;
    }
    Agency agency = fromRow(row);
    Query aliases = connection.query("SELECT name FROM agency_alias WHERE agency = ? ORDER BY position", id.number);
    while (aliases.step()) {
        agency.aliases.push_back(aliases.string(0));
    }
    return agency;
}

namespace {

/// Two official codes tell two agencies of one name apart; a name without a code cannot be told from its namesake.
base::Result<void> requireOwnName(Connection& connection, AgencyIndex& index, const Agency& agency) {
    index.load(connection);
    for (const std::int64_t number : index.find(agency.name)) {
        const std::optional<Agency> other = readAgency(connection, AgencyId(number));
        if (other && other->id != agency.id && (other->code.empty() || agency.code.empty())) {
            return base::fail(ErrorCode::AlreadyExists, "agency-exists", {{"agency", other->name}});
        }
    }
    return {};
}

/// With a new alias that is somebody else's name, neither of the two could be found by it any more. Aliases in `kept` stay as they are.
base::Result<void> requireOwnAliases(Connection& connection, AgencyIndex& index, const Agency& agency,
                                     const std::vector<std::string>& kept) {
    index.load(connection);
    for (const std::string& alias : agency.aliases) {
        if (std::find(kept.begin(), kept.end(), alias) != kept.end()) {
            continue;
        }
        for (const std::int64_t number : index.find(alias)) {
            const std::optional<Agency> other = readAgency(connection, AgencyId(number));
            if (other && other->id != agency.id) {
                return base::fail(ErrorCode::AlreadyExists, "alias-taken", {{"alias", alias}, {"agency", other->name}});
            }
        }
    }
    return {};
}

}  // namespace

base::Result<AgencyId> addAgency(const Editing& editing, AgencyIndex& index, const Agency& agency) {
    Agency added = agency;
    added.id = AgencyId();
    if (base::Result<void> allowed = checkInvariants(editing.connection, added); !allowed) {
        return base::propagate(allowed);
    }
    if (base::Result<void> own = requireOwnName(editing.connection, index, added); !own) {
        return base::propagate(own);
    }
    if (base::Result<void> own = requireOwnAliases(editing.connection, index, added, {}); !own) {
        return base::propagate(own);
    }
    editing.connection
        .query("INSERT INTO agency (code, name, kind) VALUES (?, ?, ?)", added.code, added.name, assessment::kindCode(added.kind))
        .run();
    added.id = AgencyId(sqlite3_last_insert_rowid(editing.connection.handle()));
    insertAliases(editing.connection, added.id, added.aliases);
    editing.record(entity::kAgency, keyOf(added.id.number), "", canonical(added));
    index.add(added);
    return added.id;
}

base::Result<void> changeAgency(const Editing& editing, AgencyIndex& index, const Agency& agency) {
    const std::optional<Agency> before = readAgency(editing.connection, agency.id);
    if (!before) {
        return base::fail(ErrorCode::NotFound, "agency-unknown", {{"agency", keyOf(agency.id.number)}});
    }
    if (*before == agency) {
        return {};
    }
    if (base::Result<void> allowed = checkInvariants(editing.connection, agency); !allowed) {
        return allowed;
    }
    // A name that stays is never refused: files from elsewhere may hold namesakes.
    if (assessment::normalisedAgencyName(before->name) != assessment::normalisedAgencyName(agency.name)) {
        if (base::Result<void> own = requireOwnName(editing.connection, index, agency); !own) {
            return own;
        }
    }
    if (base::Result<void> own = requireOwnAliases(editing.connection, index, agency, before->aliases); !own) {
        return own;
    }
    editing.connection
        .query("UPDATE agency SET code = ?, name = ?, kind = ? WHERE id = ?", agency.code, agency.name, assessment::kindCode(agency.kind),
               agency.id.number)
        .run();
    editing.connection.query("DELETE FROM agency_alias WHERE agency = ?", agency.id.number).run();
    insertAliases(editing.connection, agency.id, agency.aliases);
    editing.record(entity::kAgency, keyOf(agency.id.number), canonical(*before), canonical(agency));
    index.forget();
    return {};
}

}  // namespace matang::workspace
