// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/base/result.h>

#include <filesystem>

namespace matang::workspace {

/// Writes a consistent copy of the whole database to a new file, checks it, and only then gives it its name.
/// Errors: AlreadyExists "file-exists" {file}; InputOutput; Damaged "workspace-damaged" {detail}.
[[nodiscard]] base::Result<void> copyDatabase(Connection& connection, const std::filesystem::path& target);

}  // namespace matang::workspace
