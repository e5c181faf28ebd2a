// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/document.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes are read or refused with a finding; never a crash, never a tree beside a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = matang::yaml::parse(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.yaml");
    if (document.root.kind == matang::yaml::NodeKind::Null && document.findings.empty()) {
        std::abort();
    }
    return 0;
}
