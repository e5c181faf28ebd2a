// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/rubric/library.h>

#include <memory>
#include <string>

namespace matang::cli {

/// The rubric that somebody named on the command line: by the id of a bundled or own one, or by its file, which may have any name. What a
/// usable file is warned of goes to the console.
/// Errors: those of RubricLibrary::get; for a file NotFound "file-not-found" {file}, InputOutput "file-unreadable" {file}, InvalidInput
/// "rubric-invalid" {file} with its mistakes.
[[nodiscard]] base::Result<std::shared_ptr<const rubric::Rubric>> rubricNamed(const std::string& idOrFile, const Console& console);

}  // namespace matang::cli
