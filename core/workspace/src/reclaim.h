// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/base/clock.h>
#include <matang/workspace/archive.h>

#include <filesystem>
#include <stop_token>

namespace matang::workspace {

/// Within one read transaction.
[[nodiscard]] Room readRoom(Connection& connection);

/// Takes out what no link refers to and makes the file as small as it can be, in one transaction: see Archive::reclaim. The shrunken file
/// is first written beside the workspace and then copied into it, so that a full disk, a Cancel or a crash at any moment leaves the
/// workspace as it was. Gives the bytes by which the file shrank.
[[nodiscard]] base::Result<std::int64_t> reclaim(Connection& connection, const std::filesystem::path& file, const Author& author,
                                                 base::Moment now, const std::stop_token& stop);

}  // namespace matang::workspace
