// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace matang::messages {

/// A text on one line that is safe to print: line ends and tabs become spaces, other control characters U+FFFD.
[[nodiscard]] std::string printableLine(std::string_view text);

/// A source line, indented by four spaces, and below it a caret under the column (counted in characters from 1). Of a long line only
/// the part around the column is shown, with "…" where it is cut.
[[nodiscard]] std::string excerptWithCaret(std::string_view line, int column);

}  // namespace matang::messages
