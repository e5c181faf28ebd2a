// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace matang::workspace {

/// One run of a prepared statement: binds its arguments in order when made, and resets the statement when it ends, so that no lock is
/// left behind. Texts and blobs given must live as long as the query. Everything here throws SQLite::Exception.
class Query {
public:
    Query(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}
    Query(Query&& other) noexcept : m_database(other.m_database), m_statement(other.m_statement), m_next(other.m_next) {
        other.m_statement = nullptr;
    }
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    void bind(std::int64_t value);
    void bind(int value) { bind(static_cast<std::int64_t>(value)); }
    void bind(std::string_view value);
    void bind(const std::string& value) { bind(std::string_view(value)); }
    void bind(const char* value) { bind(std::string_view(value)); }
    void bind(std::span<const std::byte> value);
    void bind(std::nullptr_t);

    /// True where there is a row.
    bool step();
    /// For statements without rows.
    void run() { step(); }
    /// Starts over with other arguments.
    void restart();

    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] std::span<const std::byte> blob(int column) const;

private:
    void check(int code) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    int m_next = 1;
};

/// A database connection set up for files that may be hostile, with its prepared statements kept. Not shared between threads.
class Connection {
public:
    enum class Mode {
        ReadWrite,
        /// Refuses edits, yet may roll back what a killed writer left half done.
        QueryOnly,
    };
    Connection(const std::filesystem::path& file, Mode mode);
    /// A fresh database in memory or at a path that is created.
    static Connection createNew(const std::string& name);
    Connection(Connection&&) noexcept = default;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// The settings that need a readable file; to be called once its header is known to be in order.
    void settle();
    /// The statement of this text, with the arguments bound. The text must be a literal: it is the statement's name.
    template <typename... Arguments>
    [[nodiscard]] Query query(const char* sql, const Arguments&... arguments) {
        Query query(m_database->getHandle(), prepared(sql));
        (query.bind(arguments), ...);
        return query;
    }
    /// The first column of the first row, 0 where there is none.
    template <typename... Arguments>
    [[nodiscard]] std::int64_t number(const char* sql, const Arguments&... arguments) {
        Query found = query(sql, arguments...);
        return found.step() ? found.integer(0) : 0;
    }
    void execute(const char* sql) { m_database->exec(sql); }
    [[nodiscard]] SQLite::Database& database() { return *m_database; }
    [[nodiscard]] sqlite3* handle() { return m_database->getHandle(); }
    /// The file as SQLite sees it; opening and closing it by other means would drop SQLite's locks.
    [[nodiscard]] sqlite3_file* fileHandle();

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    sqlite3_stmt* prepared(const char* sql);
    void finalizeAll() noexcept;

    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<const char*, sqlite3_stmt*> m_statements;
};

/// A read transaction for as long as it lives, or nothing where a transaction is open already.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection);
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    Connection* m_connection = nullptr;
};

}  // namespace matang::workspace
