// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/diagnostic.h>
#include <matang/rubric/crosswalk_loader.h>
#include <matang/rubric/library.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes become a crosswalk or are refused with an error; never a crash, never neither of the two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace matang;
    static rubric::RubricLibrary library(MATANG_SOURCE_DIR "/rubrics");
    const rubric::RubricFinder find = [](const rubric::RubricId& id) -> std::shared_ptr<const rubric::Rubric> {
        const auto found = library.get(id);
        return found ? *found : nullptr;
    };
    const auto loaded = rubric::loadCrosswalk(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.yaml", find);
    if (!loaded.crosswalk && !base::hasErrors(loaded.findings)) {
        std::abort();
    }
    return 0;
}
