// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/agency_report.h>

namespace matang::testing {

/// The worst case of report_cases.h with everything around the marks that a workspace can hold: 300 pieces of evidence with document facts
/// and judgements, 40 findings by five assessors, 30 findings of the year before, 47 targets, 12 clarifications with threads, nine
/// programmes, stages handed in and reopened, people, a trail, and 621 made-up agencies beside it, all with the longest names. Partial.
[[nodiscard]] sections::AgencyReportInput heaviest(text::Language language);

/// The same with every indicator marked, so that it has a result, a place among its peers and steps to take.
[[nodiscard]] sections::AgencyReportInput heaviestFilled(text::Language language);

/// An assessment of which nothing is known yet: no mark, no stage, no cohort, no file name, no neighbour.
[[nodiscard]] sections::AgencyReportInput bareMinimum(text::Language language);

}  // namespace matang::testing
