// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/exchange/src/values_file.h"

#include <matang/rubric/library.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace matang;

base::Result<std::shared_ptr<const rubric::Rubric>> bundled(const rubric::RubricId& id) {
    static rubric::RubricLibrary library(MATANG_SOURCE_DIR "/rubrics");
    return library.get(id);
}

}  // namespace

/// Any bytes are either good rows or findings with a place; nothing crashes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const exchange::ValuesFile file = exchange::readValues(text, "fuzz.csv", bundled);
    for (const base::Diagnostic& mistake : file.mistakes) {
        if (mistake.position.line < 1 || mistake.position.column < 1 || mistake.code.empty()) {
            std::abort();
        }
    }
    return 0;
}
