// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::analysis {

/// Why an agency has no rank, in the order in which they stand below those that have one.
enum class LeftOutReason {
    None,     ///< it has one
    Partial,  ///< its index is not complete
    DidNotTakePart,
    NoIndex,  ///< nothing is known of its index
};

}  // namespace matang::analysis
