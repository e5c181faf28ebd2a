// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace matang::sections {

/// How high a printed page is between its margins, in millimetres, with a little left over.
constexpr double kPageRoom = 238;

/// About how much of a page these blocks take, in millimetres: never less than what they take in print, in the compact print.
/// Knows the blocks of the executive page; the others count nothing.
[[nodiscard]] double roomOf(const Blocks& blocks);

}  // namespace matang::sections
