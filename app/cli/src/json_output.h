// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/base/diagnostic.h>

#include <nlohmann/json.hpp>

namespace matang::cli {

using Json = nlohmann::ordered_json;

/// Prints a result. Bytes that are not UTF-8 (file names may have them) become replacement characters.
void printJson(const Json& result, const Console& console);

/// Text, or null where it is empty.
[[nodiscard]] Json textOrNull(const std::string& text);

/// Findings as {"code","severity","message"}, with "file","line","column" where they have a place and "node" where they speak of one.
[[nodiscard]] Json findingsJson(const std::vector<base::Diagnostic>& findings, const Console& console);

}  // namespace matang::cli
