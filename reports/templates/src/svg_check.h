// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace matang::templates {

/// What a file that should be an SVG picture is.
struct SvgVerdict {
    enum class Kind {
        Plain,     ///< it draws, and nothing else
        NotPlain,  ///< it runs something, or leads out of itself; `what` names it as it stands in the file
        NotSvg,
    };
    Kind kind = Kind::Plain;
    std::string what;  ///< "<script>", "href=\"https://...\""
};

/// Looks at the bytes of an SVG: well-formed tags below a root `svg`; no scripts, event handlers, foreign content or entities; references
/// only to parts of itself and to embedded PNG and JPEG pictures.
[[nodiscard]] SvgVerdict checkSvg(std::string_view bytes);

}  // namespace matang::templates
