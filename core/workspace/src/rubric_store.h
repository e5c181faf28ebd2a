// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/rubric/rubric.h>
#include <matang/workspace/workspace.h>

namespace matang::workspace {

[[nodiscard]] base::Result<void> storeRubric(const Editing& editing, const rubric::Rubric& rubric);
/// In order of id and version. Texts are as stored, unverified.
[[nodiscard]] std::vector<StoredRubric> readRubrics(Connection& connection);
/// Errors: NotFound "rubric-not-stored" {rubric, sha256}; Damaged "rubric-text-changed" {rubric, sha256}.
[[nodiscard]] base::Result<StoredRubric> readRubric(Connection& connection, const std::string& sha256);

}  // namespace matang::workspace
