// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <array>
#include <utility>

namespace matang::workspace {
namespace {

constexpr int kBusyMilliseconds = 5000;

void limitEverything(sqlite3* database) {
    constexpr std::array<std::pair<int, int>, 10> kLimits{{{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
                                                           {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
                                                           {SQLITE_LIMIT_COLUMN, 32},
                                                           {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                                           {SQLITE_LIMIT_COMPOUND_SELECT, 5},
                                                           {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                           {SQLITE_LIMIT_ATTACHED, 0},
                                                           {SQLITE_LIMIT_VARIABLE_NUMBER, 32},
                                                           {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                                           {SQLITE_LIMIT_WORKER_THREADS, 0}}};
    for (const auto& [limit, value] : kLimits) {
        sqlite3_limit(database, limit, value);
    }
}

// Must run before the first statement, because the first statement reads the schema, and the schema is not trusted.
void distrust(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    limitEverything(handle);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA foreign_keys = ON");
}

}  // namespace

Query::~Query() {
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Query::check(int code) const {
    if (code != SQLITE_OK) {
        throw SQLite::Exception(m_database, code);
    }
}

void Query::bind(std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, m_next++, value));
}

void Query::bind(std::string_view value) {
    // A view without characters may be a null pointer, which SQLite would take for NULL.
    const char* start = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, m_next++, start, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bind(std::span<const std::byte> value) {
    if (value.empty()) {
        check(sqlite3_bind_zeroblob(m_statement, m_next++, 0));
        return;
    }
    check(sqlite3_bind_blob64(m_statement, m_next++, value.data(), value.size(), SQLITE_STATIC));
}

void Query::bind(std::nullptr_t) {
    check(sqlite3_bind_null(m_statement, m_next++));
}

bool Query::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        throw SQLite::Exception(m_database, code);
    }
    return false;
}

void Query::restart() {
    check(sqlite3_reset(m_statement));
    m_next = 1;
}

std::string_view Query::text(int column) const {
    // Most texts of most rows are empty; asking for the length alone is half the work. The encoding is UTF-8, so that the length holds.
    const int size = sqlite3_column_bytes(m_statement, column);
    const unsigned char* start = size == 0 ? nullptr : sqlite3_column_text(m_statement, column);
    if (start == nullptr) {
        return {};
    }
    return {reinterpret_cast<const char*>(start), static_cast<std::size_t>(size)};
}

std::span<const std::byte> Query::blob(int column) const {
    const void* start = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    if (start == nullptr) {
        return {};
    }
    return {static_cast<const std::byte*>(start), static_cast<std::size_t>(size)};
}

Connection::Connection(const std::filesystem::path& file, Mode mode)
    : m_database(std::make_unique<SQLite::Database>(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, kBusyMilliseconds)) {
    distrust(*m_database);
    if (mode == Mode::QueryOnly) {
        m_database->exec("PRAGMA query_only = ON");
    }
}

Connection::Connection(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {
    distrust(*m_database);
}

Connection Connection::createNew(const std::string& name) {
    return Connection(
        std::make_unique<SQLite::Database>(name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, kBusyMilliseconds));
}

Connection& Connection::operator=(Connection&& other) noexcept {
    if (this != &other) {
        finalizeAll();
        m_database = std::move(other.m_database);
        m_statements = std::exchange(other.m_statements, {});
    }
    return *this;
}

Connection::~Connection() {
    finalizeAll();
}

void Connection::finalizeAll() noexcept {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
    m_statements.clear();
}

sqlite3_stmt* Connection::prepared(const char* sql) {
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        return found->second;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        throw SQLite::Exception(handle(), code);
    }
    m_statements.emplace(sql, statement);
    return statement;
}

void Connection::settle() {
    execute("PRAGMA synchronous = FULL");
    // 32 MiB, so that reading in the order of names does not fetch pages twice.
    execute("PRAGMA cache_size = -32768");
}

sqlite3_file* Connection::fileHandle() {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

ReadTransaction::ReadTransaction(Connection& connection) {
    if (sqlite3_get_autocommit(connection.handle()) != 0) {
        connection.execute("BEGIN");
        m_connection = &connection;
    }
}

ReadTransaction::~ReadTransaction() {
    if (m_connection != nullptr) {
        sqlite3_exec(m_connection->handle(), "COMMIT", nullptr, nullptr, nullptr);
    }
}

}  // namespace matang::workspace
