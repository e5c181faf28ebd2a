// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace matang::base {

/// A stored text made safe to print on one line: line breaks, control characters and marks of direction become '_', so that a name can
/// neither steer a terminal nor look like another one.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace matang::base
