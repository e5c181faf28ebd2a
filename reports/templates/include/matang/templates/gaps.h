// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/templates/section_kind.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::templates {

/// The names of the gaps that titles and texts of a scope may hold: "agency", "year", ...
[[nodiscard]] const std::vector<std::string_view>& gapsOf(Scope scope);

/// The text with its gaps filled; a gap without argument becomes empty.
[[nodiscard]] std::string filled(std::string_view text, const base::Arguments& arguments);

/// The paragraphs of a section's text, which stand apart by one blank line.
[[nodiscard]] std::vector<std::string> paragraphsOf(std::string_view text);

}  // namespace matang::templates
