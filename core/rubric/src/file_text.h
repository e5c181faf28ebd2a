// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <string>

namespace matang::rubric {

/// The bytes of a file; of a file that is larger than the YAML reader allows, one byte more than that, so that it refuses them.
/// Errors: NotFound "file-not-found" {file}, InputOutput "file-unreadable" {file}.
[[nodiscard]] base::Result<std::string> readFileText(const std::string& path);

/// An error of reading a file as a finding about it.
[[nodiscard]] base::Diagnostic findingOf(const base::Error& error, const std::string& path);

}  // namespace matang::rubric
