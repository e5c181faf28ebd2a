// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_store.h"

#include <algorithm>
#include <optional>

namespace matang::workspace {
namespace {

using assessment::AgencyId;
using assessment::Programme;
using assessment::ProgrammeCount;
using assessment::ProgrammeId;
using base::ErrorCode;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

base::Result<void> requireYear(int year) {
    if (year >= kFirstYear && year <= kLastYear) {
        return {};
    }
    return base::fail(ErrorCode::NotAllowed, "year-invalid",
                      {{"text", std::to_string(year)}, {"from", std::to_string(kFirstYear)}, {"to", std::to_string(kLastYear)}});
}

base::Result<void> requireCount(const ProgrammeCount& count) {
    if (base::Result<void> year = requireYear(count.year); !year) {
        return year;
    }
    return requireStorable({{"source", count.source}});
}

base::Result<void> requireProgramme(const Editing& editing, const Programme& programme) {
    if (programme.name.empty()) {
        return base::fail(ErrorCode::NotAllowed, "name-missing");
    }
    if (base::Result<void> storable = requireStorable({{"name", programme.name}, {"unit", programme.unit}, {"note", programme.note}});
        !storable) {
        return storable;
    }
    if (programme.targetYear != 0) {
        if (base::Result<void> year = requireYear(programme.targetYear); !year) {
            return year;
        }
    }
    int last = 0;
    for (const ProgrammeCount& count : programme.counts) {
        if (base::Result<void> sound = requireCount(count); !sound) {
            return sound;
        }
        if (count.year <= last) {
            return base::fail(ErrorCode::NotAllowed, "years-not-ascending", {{"year", std::to_string(count.year)}});
        }
        last = count.year;
    }
    if (editing.connection.number("SELECT count(*) FROM agency WHERE id = ?", programme.agency.number) == 0) {
        return base::fail(ErrorCode::NotFound, "agency-unknown", {{"agency", keyOf(programme.agency.number)}});
    }
    return {};
}

std::optional<std::string> textIfAny(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.string(column));
}

void bindIfAny(Query& row, const std::optional<std::string>& text) {
    if (text) {
        row.bind(*text);
    } else {
        row.bind(nullptr);
    }
}

void readParts(Connection& connection, std::int64_t programme, ProgrammeForm& form) {
    Query counts = connection.query("SELECT year, done, whole, source FROM programme_count WHERE programme = ? ORDER BY year", programme);
    while (counts.step()) {
        form.counts.push_back({counts.integer(0), counts.string(1), textIfAny(counts, 2), counts.string(3)});
    }
    Query links = connection.query("SELECT rubric, node FROM programme_link WHERE programme = ? ORDER BY position", programme);
    while (links.step()) {
        form.links.push_back({links.string(0), links.string(1)});
    }
}

void writeParts(Connection& connection, std::int64_t programme, const ProgrammeForm& form) {
    connection.query("DELETE FROM programme_count WHERE programme = ?", programme).run();
    connection.query("DELETE FROM programme_link WHERE programme = ?", programme).run();
    for (const CountForm& count : form.counts) {
        Query row = connection.query("INSERT INTO programme_count (programme, year, done, source, whole) VALUES (?, ?, ?, ?, ?)", programme,
                                     count.year, count.done, count.source);
        bindIfAny(row, count.of);
        row.run();
    }
    std::int64_t position = 0;
    for (const LinkForm& link : form.links) {
        connection
            .query("INSERT INTO programme_link (programme, position, rubric, node) VALUES (?, ?, ?, ?)", programme, position, link.rubric,
                   link.node)
            .run();
        ++position;
    }
}

std::optional<StoredThing> readStored(const Editing& editing, ProgrammeId id) {
    Query row = editing.connection.query(
        "SELECT agency, name, unit, note, target, target_year, per_year, removed FROM programme WHERE id = ?", id.number);
    if (!row.step()) {
        return std::nullopt;
    }
    ProgrammeForm form{row.integer(0), row.string(1), row.string(2), row.string(3), textIfAny(row, 4), row.integer(5), textIfAny(row, 6)};
    readParts(editing.connection, id.number, form);
    return StoredThing{canonical(form), row.integer(7) != 0};
}

base::Decimal decimal(const std::string& text) {
    std::optional<base::Decimal> value = decimalFromStored(text);
    if (!value) {
        throw SQLite::Exception("stored figure \"" + text + "\"", SQLITE_CORRUPT);
    }
    return *std::move(value);
}

std::optional<base::Decimal> decimalIfAny(const std::optional<std::string>& text) {
    return text ? std::optional(decimal(*text)) : std::nullopt;
}

Programme fromForm(std::int64_t id, const ProgrammeForm& form) {
    Programme programme;
    programme.id = ProgrammeId(id);
    programme.agency = AgencyId(form.agency);
    programme.name = form.name;
    programme.unit = form.unit;
    programme.note = form.note;
    programme.target = decimalIfAny(form.target);
    programme.targetYear = static_cast<int>(std::clamp<std::int64_t>(form.targetYear, 0, kLastYear + 1));
    programme.perYear = decimalIfAny(form.perYear);
    for (const CountForm& count : form.counts) {
        const auto year = static_cast<int>(std::clamp<std::int64_t>(count.year, 0, kLastYear + 1));
        programme.counts.push_back({year, decimal(count.done), decimalIfAny(count.of), count.source});
    }
    for (const LinkForm& link : form.links) {
        programme.links.emplace_back(rubric::RubricId(link.rubric), rubric::NodeId(link.node));
    }
    return programme;
}

}  // namespace

base::Result<ProgrammeId> addProgramme(const Editing& editing, const Programme& programme) {
    if (base::Result<void> sound = requireProgramme(editing, programme); !sound) {
        return base::propagate(sound);
    }
    const ProgrammeForm form = formOf(programme);
    Query row = editing.connection.query(
        "INSERT INTO programme (agency, name, unit, note, target_year, removed, target, per_year) VALUES (?, ?, ?, ?, ?, 0, ?, ?)",
        form.agency, form.name, form.unit, form.note, form.targetYear);
    bindIfAny(row, form.target);
    bindIfAny(row, form.perYear);
    row.run();
    const ProgrammeId id(sqlite3_last_insert_rowid(editing.connection.handle()));
    writeParts(editing.connection, id.number, form);
    editing.record(entity::kProgramme, keyOf(id.number), "", canonical(form));
    return id;
}

base::Result<void> setProgramme(const Editing& editing, const Programme& programme) {
    const std::optional<StoredThing> stored = readStored(editing, programme.id);
    if (!stored) {
        return unknownThing(entity::kProgramme, programme.id.number);
    }
    if (base::Result<void> sound = requireProgramme(editing, programme); !sound) {
        return sound;
    }
    const ProgrammeForm form = formOf(programme);
    const std::string before = stored->live();
    const std::string after = canonical(form);
    if (before == after) {
        return {};
    }
    Query row = editing.connection.query(
        "UPDATE programme SET agency = ?, name = ?, unit = ?, note = ?, target_year = ?, removed = 0, target = ?, per_year = ? "
        "WHERE id = ?",
        form.agency, form.name, form.unit, form.note, form.targetYear);
    bindIfAny(row, form.target);
    bindIfAny(row, form.perYear);
    row.bind(programme.id.number);
    row.run();
    writeParts(editing.connection, programme.id.number, form);
    editing.record(entity::kProgramme, keyOf(programme.id.number), before, after);
    return {};
}

base::Result<void> removeProgramme(const Editing& editing, ProgrammeId id) {
    const std::optional<StoredThing> stored = readStored(editing, id);
    if (!stored || stored->removed) {
        return unknownThing(entity::kProgramme, id.number);
    }
    editing.connection.query("UPDATE programme SET removed = 1 WHERE id = ?", id.number).run();
    editing.record(entity::kProgramme, keyOf(id.number), stored->canonical, "");
    return {};
}

std::vector<Programme> readProgrammes(Connection& connection, AgencyId agency) {
    std::vector<Programme> programmes;
    forEachProgramme(connection, [&](std::int64_t id, const ProgrammeForm& form, bool removed) {
        if (!removed && form.agency == agency.number) {
            programmes.push_back(fromForm(id, form));
        }
    });
    return programmes;
}

void forEachProgramme(Connection& connection, const std::function<void(std::int64_t id, const ProgrammeForm& form, bool removed)>& visit) {
    Query rows = connection.query("SELECT id, agency, name, unit, note, target, target_year, per_year, removed FROM programme ORDER BY id");
    while (rows.step()) {
        ProgrammeForm form{rows.integer(1),    rows.string(2),  rows.string(3),    rows.string(4),
                           textIfAny(rows, 5), rows.integer(6), textIfAny(rows, 7)};
        readParts(connection, rows.integer(0), form);
        visit(rows.integer(0), form, rows.integer(8) != 0);
    }
}

}  // namespace matang::workspace
