// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

#include <matang/rubric/rubric.h>

namespace matang::gui {

/// A condition of the rubric in a short phrase: "Peta jalan paling rendah 3 dan 1 bukti pada Peta jalan".
[[nodiscard]] QString conditionPhrase(const rubric::Condition& condition, const rubric::Rubric& rubric, const Wording& wording);

}  // namespace matang::gui
