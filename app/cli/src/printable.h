// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/printable.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::cli {

using base::printable;

/// At most `most` characters; where more were there, the last one is an ellipsis.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);

/// Characters, which is what a column is wide (wide and combining ones count as one).
[[nodiscard]] std::size_t characters(std::string_view text);

enum class LongWords {
    Cut,
    Keep,  ///< an address stays whole on a line of its own
};

/// The words of a stored text, made printable, on lines of at most `width` characters. Never empty.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width, LongWords longWords = LongWords::Cut);

}  // namespace matang::cli
