// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures.h"

#include <sqlite3.h>

#include <system_error>

namespace matang::workspace {

using base::Error;
using base::ErrorCode;

Error storageError(const SQLite::Exception& failure) {
    const int extended = failure.getErrorCode();
    switch (extended & 0xff) {
        case SQLITE_FULL:
            return {ErrorCode::InputOutput, "disk-full", {}, {}, {}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::InputOutput, "workspace-busy", {}, {}, {}};
        case SQLITE_READONLY:
            if (extended == SQLITE_READONLY_DBMOVED) {
                return {ErrorCode::InputOutput, "workspace-gone", {}, {}, {}};
            }
            return {ErrorCode::NotAllowed, "workspace-read-only", {}, {}, {}};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_MISMATCH:
        case SQLITE_CONSTRAINT:
            return {ErrorCode::Damaged, "workspace-damaged", {{"detail", failure.what()}}, {}, {}};
        case SQLITE_INTERRUPT:
            return {ErrorCode::Cancelled, "cancelled", {}, {}, {}};
        default:
            return {ErrorCode::InputOutput, "workspace-storage", {{"detail", failure.what()}}, {}, {}};
    }
}

tl::unexpected<Error> fileError(const char* reason, const std::filesystem::path& file, int errorNumber) {
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return base::fail(ErrorCode::InputOutput, "disk-full");
    }
    return base::fail(ErrorCode::InputOutput, reason, {{"file", file.string()}, {"detail", std::generic_category().message(errorNumber)}});
}

}  // namespace matang::workspace
