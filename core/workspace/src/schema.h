// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/base/result.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace matang::workspace {

/// "MATG", at byte 68 of the file.
inline constexpr std::uint32_t kApplicationId = 0x4D415447;

/// The first version that has the tables around the marks: people, stages, agreements, targets, findings, clarifications, programmes.
inline constexpr int kVersionWithDesk = 3;

/// The first version that knows of evidence what links are for, facts of documents, judgements and what was reclaimed.
inline constexpr int kVersionWithEvidenceFacts = 4;

/// One step of the file format: an SQL text that leads from the version before it to `version`.
struct Migration {
    int version = 0;
    std::string_view sql;
};

/// All steps of this program, from version 1 on without gaps.
[[nodiscard]] std::span<const Migration> migrations();
/// The version that files have after all steps.
[[nodiscard]] int newestVersion();

/// Runs the steps above the version that the file has, each in one transaction with its new version number.
void applyMigrations(Connection& connection, std::span<const Migration> steps);

/// Makes a new, empty database a workspace without rows: its settings and its schema, in as few pages as that takes.
void makeEmpty(Connection& connection);

/// One row of sqlite_schema as "table mark: CREATE TABLE ..."; comparable as text.
[[nodiscard]] std::vector<std::string> schemaOf(Connection& connection);
/// What schemaOf gives for an untouched file of a version.
[[nodiscard]] std::vector<std::string> expectedSchema(int version);
/// Objects that differ between two schemas: "trigger sneaky", "table mark". Empty where they are the same.
[[nodiscard]] std::vector<std::string> schemaDifferences(const std::vector<std::string>& found, const std::vector<std::string>& expected);

/// Brings an older file up to date after copying it to "<file>.v<version>.backup".
[[nodiscard]] base::Result<void> upgrade(Connection& connection, const std::filesystem::path& file, std::span<const Migration> steps);

}  // namespace matang::workspace
