// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace matang::orders {

/// A name that every file system takes: lower-case letters and digits of ASCII, parted by single hyphens, at most 80 of them; empty where
/// the text has none.
[[nodiscard]] std::string safeFileName(std::string_view text);

}  // namespace matang::orders
