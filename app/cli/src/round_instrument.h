// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/ids.h>
#include <matang/workspace/workspace.h>

#include <string>

namespace matang::cli {

/// The instrument with which agencies were assessed in a year, by its id or by its family. Errors: NotFound "rubric-not-in-workspace",
/// "round-empty" {rubric, year}; NotAllowed "rank-several-instruments" where a family has several in that year.
[[nodiscard]] base::Result<rubric::RubricId> roundInstrument(const workspace::Workspace& workspace, const std::string& rubricOrFamily,
                                                             int year);

}  // namespace matang::cli
