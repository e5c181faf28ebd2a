// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/diagnostic.h>
#include <matang/rubric/loader.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes become a rubric or are refused with an error; never a crash, never neither of the two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto loaded = matang::rubric::loadRubric(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.yaml");
    if (!loaded.rubric && !matang::base::hasErrors(loaded.findings)) {
        std::abort();
    }
    return 0;
}
