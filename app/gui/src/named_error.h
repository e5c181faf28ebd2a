// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

namespace matang::gui {

/// What went wrong with an assessment, in words that name instrument, stage and indicator as people know them and not by their ids.
[[nodiscard]] QString namedError(const base::Error& error, const rubric::Rubric& rubric, const Wording& wording);

}  // namespace matang::gui
