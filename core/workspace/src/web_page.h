// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <string>
#include <string_view>

namespace matang::workspace {

/// True for the address of a web page: http or https with a host, without spaces and control characters.
[[nodiscard]] bool isWebAddress(std::string_view address);

/// What is stored for a web page, as text/uri-list (RFC 2483): the day it was seen as a comment, then its address. NotAllowed
/// "web-address-malformed" {address}, "day-malformed" {day, field}.
[[nodiscard]] base::Result<std::string> webPageContent(const std::string& address, const std::string& seenOn);

}  // namespace matang::workspace
