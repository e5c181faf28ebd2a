// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/diagnostic.h>
#include <matang/templates/template_loader.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes become a template or are refused with an error; never a crash, never neither of the two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto loaded = matang::templates::loadTemplate(text, "fuzz.yaml", "no-folder");
    if ((loaded.reportTemplate == nullptr) != matang::base::hasErrors(loaded.findings)) {
        std::abort();
    }
    return 0;
}
