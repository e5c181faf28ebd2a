// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_output.h"

#include <matang/analysis/comparison.h>
#include <matang/assessment/agency.h>

namespace matang::cli {

/// One scored assessment in the form of the contract (`score --json`).
[[nodiscard]] Json scoreJson(const assessment::Agency& agency, const analysis::ScoredAssessment& scored, const Console& console);

/// The predicate's label as shown: reported as published, or the band's name.
[[nodiscard]] std::string predicateLabel(const scoring::PredicateResult& predicate, const Console& console);

/// A figure as printed with a decimal point, or null.
[[nodiscard]] Json printedJson(const std::optional<base::Rational>& value, int decimals);
/// A fraction, or null.
[[nodiscard]] Json exactJson(const std::optional<base::Rational>& value);

}  // namespace matang::cli
