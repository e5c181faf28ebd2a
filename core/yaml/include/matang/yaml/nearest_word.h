// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace matang::yaml {

/// The known word that a mistyped one most likely meant: at most two edits away, and keeping at least one letter. Empty where there is
/// none. Among equals the first.
[[nodiscard]] std::string_view nearestWord(std::string_view word, const std::vector<std::string_view>& known);

/// "name, id, kind": at most `longest` words with `nearest` in front, "…" where some are left out.
[[nodiscard]] std::string wordList(const std::vector<std::string_view>& known, std::string_view nearest, std::size_t longest);

}  // namespace matang::yaml
