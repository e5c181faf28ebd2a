// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace matang::workspace {

/// Runs a function in a child whose files may not grow beyond a size, and returns what it says.
[[nodiscard]] std::string withFileLimit(std::uintmax_t bytes, const std::function<std::string()>& work);

}  // namespace matang::workspace
