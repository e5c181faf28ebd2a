// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_text.h"

#include <matang/yaml/document.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace matang::rubric {

base::Result<std::string> readFileText(const std::string& path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) {
        return base::fail(base::ErrorCode::NotFound, "file-not-found", {{"file", path}});
    }
    std::ifstream stream(path, std::ios::binary);
    if (!std::filesystem::is_regular_file(status) || !stream) {
        return base::fail(base::ErrorCode::InputOutput, "file-unreadable", {{"file", path}});
    }
    // One byte more than is allowed is enough to see that a file is too large.
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    std::string text(failure ? 0 : std::min<std::uintmax_t>(size, yaml::Limits{}.bytes + 1), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (failure || stream.bad()) {
        return base::fail(base::ErrorCode::InputOutput, "file-unreadable", {{"file", path}});
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

base::Diagnostic findingOf(const base::Error& error, const std::string& path) {
    return {base::Severity::Error, {path, 0, 0}, error.reason, error.arguments, {}};
}

}  // namespace matang::rubric
