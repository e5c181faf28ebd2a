// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/agency_report.h>

namespace matang::testing {

/// A made-up regency about which everything is known: marks of itself and of two assessors at three stages in 2024, two years before with
/// the same instrument and one with the earlier one, a crosswalk between them, evidence with verdicts, targets, twelve regencies and five
/// cities to stand among, and two years of another instrument.
[[nodiscard]] sections::AgencyReportInput assessedRegency(text::Language language);

}  // namespace matang::testing
