// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing_axis.h"

namespace matang::charts {

/// An axis from zero with figures at whole numbers only, as counts have.
[[nodiscard]] StandingAxis countAxisTo(double greatest, const Lettering& type, text::Language language);

/// The bound of a class in the language's writing.
[[nodiscard]] QString boundWords(double bound, text::Language language);

}  // namespace matang::charts
