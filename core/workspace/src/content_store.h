// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/workspace/workspace.h>

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace matang::workspace {

inline constexpr std::size_t kChunkBytes = std::size_t{256} * 1024;

/// A content as the file holds it.
struct ContentRow {
    std::int64_t id = 0;
    std::string sha256;
    std::int64_t size = 0;
    bool reclaimed = false;  ///< its bytes were taken out; removed links still refer to it
    bool repaired = false;   ///< its bytes were damaged, and were replaced just now
};
[[nodiscard]] std::optional<ContentRow> findContent(Connection& connection, std::string_view sha256);
/// NotFound "content-unknown" {sha256}.
[[nodiscard]] base::Result<ContentRow> requireContent(Connection& connection, const std::string& sha256);

/// Puts a file's content in unless there is equal content that still is what was attached. Leaves half-stored rows behind where it fails:
/// the caller rolls back. Errors: NotFound "file-not-found", InputOutput, Cancelled, "file-changed" {file} where it was written to
/// meanwhile.
[[nodiscard]] base::Result<ContentRow> storeFile(const Editing& editing, const std::filesystem::path& file, const std::stop_token& stop,
                                                 const Workspace::Progress& progress);
/// The same for a small text.
[[nodiscard]] ContentRow storeText(const Editing& editing, std::string_view text);

/// What reading a content back showed.
enum class ContentState { Sound, Missing, Damaged, Cancelled };
/// Hands a content's chunks on in order, hashing them; a function that returns false ends the reading as Cancelled.
[[nodiscard]] ContentState readContent(Connection& connection, const std::string& sha256,
                                       const std::function<bool(std::span<const std::byte>)>& take);

/// The contents that are in the file, reclaimed ones left out, in the order of first attaching. Of a file of any version.
[[nodiscard]] std::vector<ContentRow> presentContents(Connection& connection);

}  // namespace matang::workspace
