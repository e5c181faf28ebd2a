// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/base/result.h>

#include <filesystem>
#include <string>
#include <vector>

namespace matang::workspace {

/// The path without links and dots, of an ordinary file. Errors: NotFound "file-not-found", InputOutput "file-unreadable" {file, detail}.
[[nodiscard]] base::Result<std::filesystem::path> ordinaryFile(const std::filesystem::path& file);

/// The first look at a file from somebody else, before any of its content is believed: header, length, application, version.
/// Leaves the connection settled. Errors: Damaged "workspace-not-sqlite", "workspace-not-matang", "workspace-truncated",
/// "workspace-damaged" {detail}, "workspace-foreign-schema" {object}; Unsupported "workspace-newer" {version, supported}.
[[nodiscard]] base::Result<void> inspectHeader(Connection& connection, const std::filesystem::path& file);

/// Objects of the schema that differ from what this program makes.
[[nodiscard]] std::vector<std::string> foreignObjects(Connection& connection);

/// The second look: schema, then structure and types of every table but the trail and the evidence, which are verified by hash when they
/// are read. Errors: Damaged "workspace-foreign-schema" {object}, "workspace-damaged" {detail}.
[[nodiscard]] base::Result<void> inspectContent(Connection& connection);

}  // namespace matang::workspace
