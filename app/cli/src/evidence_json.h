// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence_options.h"
#include "json_output.h"

namespace matang::cli {

/// Pieces of evidence with all their facts and verdicts.
[[nodiscard]] Json piecesJson(const Pieces& pieces);

}  // namespace matang::cli
