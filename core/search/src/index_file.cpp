// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <string_view>

namespace matang::search {

namespace {

constexpr int kApplication = 0x4D74546B;
constexpr int kVersion = 1;
constexpr int kBusyMilliseconds = 2'000;

// The row of a page is that of its content times 2^20, plus the page.
constexpr const char* kSchema = R"(
    BEGIN;
    CREATE TABLE content (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
                          reason TEXT NOT NULL,
                          cut INTEGER NOT NULL) STRICT;
    CREATE VIRTUAL TABLE page USING fts5(words, tokenize = 'unicode61 remove_diacritics 2');
    COMMIT;
)";

void settle(SQLite::Database& database) {
    sqlite3_extended_result_codes(database.getHandle(), 1);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA temp_store = MEMORY");
    // The newest pages may be lost with the power; they are read again then.
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    // What is removed must not stay readable in the file.
    database.exec("PRAGMA secure_delete = ON");
}

void makeTables(SQLite::Database& database) {
    database.exec(kSchema);
    database.exec("PRAGMA application_id = " + std::to_string(kApplication));
    database.exec("PRAGMA user_version = " + std::to_string(kVersion));
}

}  // namespace

TextIndex::File::File(std::filesystem::path file) : m_path(std::move(file)) {
    try {
        open();
        if (!isOurs()) {
            ++m_discarded;
            openAnew();
        }
    } catch (const SQLite::Exception&) {
        ++m_discarded;
        openAnew();
    }
}

void TextIndex::File::makePrivate() const {
    // SQLite gives the files beside it the same permissions.
    const int file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
    }
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::nofollow, ignored);
}

void TextIndex::File::open() {
    makePrivate();
    std::error_code ignored;
    const bool empty = std::filesystem::file_size(m_path, ignored) == 0;
    m_database = std::make_unique<SQLite::Database>(m_path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW,
                                                    kBusyMilliseconds);
    settle(*m_database);
    if (empty) {
        makeTables(*m_database);
    }
}

bool TextIndex::File::isOurs() const {
    auto& database = *m_database;
    const std::string check = database.execAndGet("PRAGMA quick_check(1)").getString();
    return check == "ok" && database.execAndGet("PRAGMA application_id").getInt() == kApplication &&
           database.execAndGet("PRAGMA user_version").getInt() == kVersion && database.tableExists("content") &&
           database.tableExists("page");
}

void TextIndex::File::removeFiles() const {
    std::error_code ignored;
    for (const std::string_view ending : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(m_path.string() + std::string(ending), ignored);
    }
}

void TextIndex::File::openAnew() {
    m_database.reset();
    removeFiles();
    try {
        open();
    } catch (const SQLite::Exception&) {
        m_inMemory = true;
        m_database = std::make_unique<SQLite::Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        settle(*m_database);
        makeTables(*m_database);
    }
}

void TextIndex::File::takeFailure(const SQLite::Exception& failure) {
    switch (failure.getErrorCode() & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_FULL:
        case SQLITE_INTERRUPT:
        case SQLITE_NOMEM:
        case SQLITE_TOOBIG:
            // The same again later, or without this content.
            if (sqlite3_get_autocommit(m_database->getHandle()) == 0) {
                sqlite3_exec(m_database->getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
            }
            return;
        default:
            ++m_discarded;
            openAnew();
    }
}

}  // namespace matang::search
