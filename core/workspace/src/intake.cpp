// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include "failures.h"
#include "schema.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace matang::workspace {
namespace {

using base::ErrorCode;

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderBytes = 100;

/// The part of the file header that is looked at, see https://www.sqlite.org/fileformat.html, section 1.3.
struct Header {
    std::int64_t fileBytes = 0;
    std::array<unsigned char, kHeaderBytes> bytes{};

    [[nodiscard]] std::uint32_t number(std::size_t at) const {
        return (std::uint32_t{bytes[at]} << 24U) | (std::uint32_t{bytes[at + 1]} << 16U) | (std::uint32_t{bytes[at + 2]} << 8U) |
               std::uint32_t{bytes[at + 3]};
    }
    [[nodiscard]] std::int64_t pageBytes() const {
        const int stored = bytes[16] * 256 + bytes[17];
        return stored == 1 ? 65536 : stored;
    }
    [[nodiscard]] std::int64_t wantedBytes() const { return pageBytes() * std::int64_t{number(28)}; }
    [[nodiscard]] std::uint32_t userVersion() const { return number(60); }
    [[nodiscard]] std::uint32_t applicationId() const { return number(68); }
    [[nodiscard]] bool usesWriteAheadLog() const { return bytes[18] > 1 || bytes[19] > 1; }
    [[nodiscard]] bool hasMagic() const {
        const std::size_t length = std::min(kMagic.size(), static_cast<std::size_t>(fileBytes));
        return length > 0 && std::equal(kMagic.begin(), kMagic.begin() + static_cast<std::ptrdiff_t>(length), bytes.begin(),
                                        [](char wanted, unsigned char found) { return static_cast<unsigned char>(wanted) == found; });
    }
};

// Through SQLite's own file handle: closing a second handle of our own would drop the locks of every connection of this process.
Header readHeader(Connection& connection) {
    Header header;
    sqlite3_file* file = connection.fileHandle();
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        return header;
    }
    header.fileBytes = size;
    const int wanted = static_cast<int>(std::min<std::int64_t>(size, kHeaderBytes));
    if (wanted > 0) {
        file->pMethods->xRead(file, header.bytes.data(), wanted, 0);
    }
    return header;
}

tl::unexpected<base::Error> refuse(const char* reason, const std::filesystem::path& file) {
    return base::fail(ErrorCode::Damaged, reason, {{"file", file.string()}});
}

base::Result<void> checkHeader(const Header& header, const std::filesystem::path& file) {
    if (!header.hasMagic()) {
        return refuse("workspace-not-sqlite", file);
    }
    if (header.fileBytes < static_cast<std::int64_t>(kHeaderBytes)) {
        return refuse("workspace-truncated", file);
    }
    if (header.applicationId() != kApplicationId) {
        return refuse("workspace-not-matang", file);
    }
    if (header.userVersion() > static_cast<std::uint32_t>(newestVersion())) {
        return base::fail(ErrorCode::Unsupported, "workspace-newer",
                          {{"version", std::to_string(header.userVersion())}, {"supported", std::to_string(newestVersion())}});
    }
    // Switching such a file back would need a log file of somebody else's making to be played first.
    if (header.usesWriteAheadLog()) {
        return base::fail(ErrorCode::Damaged, "workspace-foreign-schema", {{"object", "journal_mode=wal"}});
    }
    return {};
}

/// The structure check of a table, and the version of the format that the table came with.
struct StructureCheck {
    int since;
    const char* sql;
};
constexpr std::array<StructureCheck, 28> kStructureChecks{{{1, "PRAGMA quick_check(meta)"},
                                                           {1, "PRAGMA quick_check(rubric)"},
                                                           {1, "PRAGMA quick_check(agency)"},
                                                           {1, "PRAGMA quick_check(agency_alias)"},
                                                           {1, "PRAGMA quick_check(assessment)"},
                                                           {1, "PRAGMA quick_check(place)"},
                                                           {1, "PRAGMA quick_check(source)"},
                                                           {1, "PRAGMA quick_check(mark)"},
                                                           {1, "PRAGMA quick_check(reported_value)"},
                                                           {1, "PRAGMA quick_check(check_figure)"},
                                                           {1, "PRAGMA quick_check(reported_predicate)"},
                                                           {1, "PRAGMA quick_check(evidence_content)"},
                                                           {1, "PRAGMA quick_check(evidence_link)"},
                                                           {1, "PRAGMA quick_check(trail_head)"},
                                                           {2, "PRAGMA quick_check(mark_detail)"},
                                                           {3, "PRAGMA quick_check(person)"},
                                                           {3, "PRAGMA quick_check(stage_status)"},
                                                           {3, "PRAGMA quick_check(agreement)"},
                                                           {3, "PRAGMA quick_check(target)"},
                                                           {3, "PRAGMA quick_check(finding)"},
                                                           {3, "PRAGMA quick_check(clarification)"},
                                                           {3, "PRAGMA quick_check(clarification_entry)"},
                                                           {3, "PRAGMA quick_check(programme)"},
                                                           {3, "PRAGMA quick_check(programme_count)"},
                                                           {3, "PRAGMA quick_check(programme_link)"},
                                                           {4, "PRAGMA quick_check(document)"},
                                                           {4, "PRAGMA quick_check(judgement)"},
                                                           {4, "PRAGMA quick_check(reclaimed_content)"}}};

}  // namespace

base::Result<std::filesystem::path> ordinaryFile(const std::filesystem::path& file) {
    std::error_code failure;
    const std::filesystem::path plain = std::filesystem::canonical(file, failure);
    if (failure == std::errc::no_such_file_or_directory || failure == std::errc::not_a_directory) {
        return base::fail(ErrorCode::NotFound, "file-not-found", {{"file", file.string()}});
    }
    if (failure) {
        return fileError("file-unreadable", file, failure.value());
    }
    if (!std::filesystem::is_regular_file(plain, failure)) {
        const bool isFolder = std::filesystem::is_directory(plain, failure);
        return fileError("file-unreadable", file, isFolder ? EISDIR : EINVAL);
    }
    return plain;
}

base::Result<void> inspectHeader(Connection& connection, const std::filesystem::path& file) {
    if (base::Result<void> known = checkHeader(readHeader(connection), file); !known) {
        return known;
    }
    try {
        connection.settle();
        const ReadTransaction reading(connection);
        const std::int64_t version = connection.number("PRAGMA user_version");
        // The first look at the pages; with the read lock that it takes the header cannot change any more.
        static_cast<void>(connection.number("SELECT count(*) FROM sqlite_schema"));
        const Header header = readHeader(connection);
        if (header.fileBytes < header.wantedBytes()) {
            return refuse("workspace-truncated", file);
        }
        if (version < 1 || version > newestVersion()) {
            return base::fail(ErrorCode::Damaged, "workspace-damaged", {{"detail", "user_version " + std::to_string(version)}});
        }
        return {};
    } catch (const SQLite::Exception& failure) {
        const Header header = readHeader(connection);
        const int code = failure.getErrorCode() & 0xff;
        if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) {
            if (header.fileBytes < header.wantedBytes()) {
                return refuse("workspace-truncated", file);
            }
        }
        throw;
    }
}

std::vector<std::string> foreignObjects(Connection& connection) {
    const int version = static_cast<int>(connection.number("PRAGMA user_version"));
    return schemaDifferences(schemaOf(connection), expectedSchema(version));
}

base::Result<void> inspectContent(Connection& connection) {
    const std::vector<std::string> foreign = foreignObjects(connection);
    if (!foreign.empty()) {
        return base::fail(ErrorCode::Damaged, "workspace-foreign-schema", {{"object", foreign.front()}});
    }
    const std::int64_t version = connection.number("PRAGMA user_version");
    for (const StructureCheck& check : kStructureChecks) {
        if (check.since > version) {
            continue;
        }
        Query rows = connection.query(check.sql);
        if (rows.step() && rows.text(0) != "ok") {
            return base::fail(ErrorCode::Damaged, "workspace-damaged", {{"detail", rows.string(0)}});
        }
    }
    return {};
}

}  // namespace matang::workspace
