// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../reports/templates/src/svg_check.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes are judged; what is refused as more than a picture has something to show for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto verdict = matang::templates::checkSvg(std::string_view(reinterpret_cast<const char*>(data), size));
    if ((verdict.kind == matang::templates::SvgVerdict::Kind::NotPlain) == verdict.what.empty()) {
        std::abort();
    }
    return 0;
}
