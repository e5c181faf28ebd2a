// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/rubric/rubric.h>

namespace matang::cli {

/// Prints everything that a rubric says beside its tree: what it is, who publishes it, stages, rounding, scales, predicates, profiles,
/// surveys, targets and what is asked of the evidence.
void printHeader(const rubric::Rubric& rubric, const Console& console);

}  // namespace matang::cli
