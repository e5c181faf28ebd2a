// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/document.h>

#include <map>
#include <string>
#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<void> setDocument(const Editing& editing, const assessment::Document& document);
/// One that says nothing where nothing is known. Throws SQLite::Exception (SQLITE_CORRUPT) for what cannot be read.
[[nodiscard]] assessment::Document readDocument(Connection& connection, const std::string& sha256);
/// The facts of every document that an assessment links to, by SHA-256; only those that say something.
[[nodiscard]] std::map<std::string, assessment::Document> readDocuments(Connection& connection, assessment::AssessmentId assessment);

/// The same for every assessment, in the order of first attaching.
[[nodiscard]] std::vector<assessment::Document> readAllDocuments(Connection& connection);

}  // namespace matang::workspace
