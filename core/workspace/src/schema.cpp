// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "copy.h"
#include "embedded_migrations.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace matang::workspace {
namespace {

std::vector<Migration> embeddedMigrations() {
    std::vector<Migration> steps;
    for (const auto& file : embedded::migrations::files()) {
        Migration step;
        std::from_chars(file.name.data(), file.name.data() + file.name.size(), step.version);
        step.sql = file.text;
        steps.push_back(step);
    }
    std::sort(steps.begin(), steps.end(), [](const Migration& left, const Migration& right) { return left.version < right.version; });
    return steps;
}

/// "table mark" of "table mark: CREATE TABLE ...".
std::string objectName(const std::string& row) {
    return row.substr(0, row.find(':'));
}

}  // namespace

std::span<const Migration> migrations() {
    static const std::vector<Migration> steps = embeddedMigrations();
    return steps;
}

int newestVersion() {
    return migrations().back().version;
}

void applyMigrations(Connection& connection, std::span<const Migration> steps) {
    for (const Migration& step : steps) {
        if (step.version <= connection.number("PRAGMA user_version")) {
            continue;
        }
        // One text with the version in it, so that either all of it holds or, when the file is closed half-way, none.
        connection.execute("BEGIN IMMEDIATE");
        try {
            connection.execute(std::string(step.sql).c_str());
            connection.execute(fmt::format("PRAGMA user_version = {}", step.version).c_str());
            connection.execute("COMMIT");
        } catch (const SQLite::Exception&) {
            sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            throw;
        }
    }
}

void makeEmpty(Connection& connection) {
    connection.execute("PRAGMA encoding = 'UTF-8'");
    connection.execute("PRAGMA auto_vacuum = NONE");
    applyMigrations(connection, migrations());
    // Later steps leave pages behind that earlier ones have filled. Cleaning up needs a second database for a moment.
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    connection.execute("VACUUM");
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
}

std::vector<std::string> schemaOf(Connection& connection) {
    std::vector<std::string> rows;
    Query objects = connection.query("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (objects.step()) {
        rows.push_back(fmt::format("{} {}: {}: {}", objects.text(0), objects.text(1), objects.text(2), objects.text(3)));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<std::string> expectedSchema(int version) {
    Connection model = Connection::createNew(":memory:");
    const std::span<const Migration> steps = migrations();
    applyMigrations(model, steps.first(std::min(steps.size(), static_cast<std::size_t>(std::max(version, 0)))));
    return schemaOf(model);
}

std::vector<std::string> schemaDifferences(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    std::vector<std::string> rows;
    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(rows));
    std::transform(rows.begin(), rows.end(), rows.begin(), objectName);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

base::Result<void> upgrade(Connection& connection, const std::filesystem::path& file, std::span<const Migration> steps) {
    const std::int64_t version = connection.number("PRAGMA user_version");
    if (steps.empty() || version >= steps.back().version) {
        return {};
    }
    std::filesystem::path backup = file;
    backup += fmt::format(".v{}.backup", version);
    base::Result<void> copied = copyDatabase(connection, backup);
    for (int number = 2; !copied && copied.error().code == base::ErrorCode::AlreadyExists && number < 100; ++number) {
        backup = file;
        backup += fmt::format(".v{}.{}.backup", version, number);
        copied = copyDatabase(connection, backup);
    }
    if (!copied) {
        return copied;
    }
    applyMigrations(connection, steps);
    return {};
}

}  // namespace matang::workspace
