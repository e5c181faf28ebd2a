// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace matang::workspace {

/// The media type that a file name's ending stands for ("application/pdf"), or an empty text.
[[nodiscard]] std::string mediaTypeOf(std::string_view fileName);

}  // namespace matang::workspace
