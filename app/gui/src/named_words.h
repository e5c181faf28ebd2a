// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

#include <matang/analysis/comparison.h>

#include <memory>
#include <vector>

namespace matang::gui {

/// What went wrong with an assessment, in words that name instrument, stage and indicator as people know them and not by their ids.
[[nodiscard]] QString namedError(const base::Error& error, const rubric::Rubric& rubric, const Wording& wording);

using Instruments = std::vector<std::shared_ptr<const rubric::Rubric>>;

/// The instruments of these years.
[[nodiscard]] Instruments instrumentsOf(const std::vector<analysis::ScoredAssessment>& series);

/// What is odd about a year, in words that name instruments, stages and nodes as people know them. `rubric` is the instrument of the year,
/// `others` those that it may speak of besides.
[[nodiscard]] QString namedFinding(const base::Diagnostic& finding, const rubric::Rubric& rubric, const Instruments& others,
                                   const Wording& wording);

}  // namespace matang::gui
