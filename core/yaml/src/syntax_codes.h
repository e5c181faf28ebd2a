// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_text.h"

#include <string>
#include <string_view>

namespace matang::yaml {

/// The code of the finding for one of the parser's reasons, as far as it tells what to do: yaml-tab, yaml-quote-open, yaml-bracket-open,
/// yaml-bracket-stray, yaml-colon, yaml-indentation, yaml-first-character, yaml-escape; else yaml-syntax. The parser's place is needed,
/// because a tab in front of it explains every other reason.
[[nodiscard]] std::string syntaxCode(std::string_view reason, const SourceText& source, const base::SourcePosition& position);

}  // namespace matang::yaml
