// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>
#include <utility>

namespace matang::workspace {

/// What SQLite reports, as an error of the program: disk-full, workspace-busy, workspace-read-only, workspace-gone (the file is no
/// longer where it was opened), workspace-damaged {detail}, cancelled, workspace-storage {detail}.
[[nodiscard]] base::Error storageError(const SQLite::Exception& failure);

/// What the operating system reports about a file: "file-unreadable" or "file-unwritable", with {file, detail}.
[[nodiscard]] tl::unexpected<base::Error> fileError(const char* reason, const std::filesystem::path& file, int errorNumber);

/// Runs a function that returns a Result and turns what the database throws into an error.
template <typename Function>
[[nodiscard]] auto guarded(Function&& function) -> decltype(function()) {
    try {
        return std::forward<Function>(function)();
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected<base::Error>(storageError(failure));
    }
}

}  // namespace matang::workspace
