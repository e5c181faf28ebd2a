// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy.h"

#include "failures.h"
#include "files.h"

#include <SQLiteCpp/Backup.h>

namespace matang::workspace {
namespace {

constexpr int kPagesPerStep = 1024;

/// "ok", or the first thing that is wrong.
std::string checkWhole(Connection& connection) {
    Query rows = connection.query("PRAGMA quick_check(1)");
    return rows.step() ? rows.string(0) : std::string();
}

}  // namespace

base::Result<void> copyDatabase(Connection& connection, const std::filesystem::path& target) {
    base::Result<NewFile> file = NewFile::beside(target, "file-exists");
    if (!file) {
        return base::propagate(file);
    }
    {
        Connection copy = Connection::createNew(file->path().string());
        SQLite::Backup backup(copy.database(), connection.database());
        while (backup.executeStep(kPagesPerStep) != SQLITE_DONE) {
        }
        const std::string verdict = checkWhole(copy);
        if (verdict != "ok") {
            return base::fail(base::ErrorCode::Damaged, "workspace-damaged", {{"detail", verdict}});
        }
    }
    return file->publish();
}

}  // namespace matang::workspace
