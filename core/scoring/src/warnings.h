// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement.h"

#include <vector>

namespace matang::scoring {

/// Everything odd about the values behind a card and the figures computed from them, in reading order. The predicate is not looked at.
[[nodiscard]] std::vector<base::Diagnostic> valueWarnings(const CardContext& context);

}  // namespace matang::scoring
