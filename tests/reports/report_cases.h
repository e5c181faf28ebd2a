// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/agency_report.h>

#include <string>

namespace matang::testing {

/// Inputs of reports on real published results, and one made up to be as unfriendly as a report can get. All are made on 12 November 2024.
[[nodiscard]] sections::AgencyReportInput kotaBogor2024(text::Language language);             ///< six years, index only, instrument changed
[[nodiscard]] sections::AgencyReportInput coordinatingMinistry2021(text::Language language);  ///< 47 levels, one year
[[nodiscard]] sections::AgencyReportInput kotaKediri2022(text::Language language);            ///< Smart City, five dimensions
[[nodiscard]] sections::AgencyReportInput worstCase(text::Language language);  ///< ten years, long names, partial, 60 files, warnings
[[nodiscard]] sections::AgencyReportInput kotaBandungSmartCity(text::Language language);  ///< four years, index only, a fall
[[nodiscard]] sections::AgencyReportInput twoYears(text::Language language);              ///< made up: 47 levels in two years
[[nodiscard]] sections::AgencyReportInput smartCityPanel(text::Language language);     ///< made up: every question marked by two assessors
[[nodiscard]] sections::AgencyReportInput contradictedIndex(text::Language language);  ///< Kota Kediri with an index its parts contradict
[[nodiscard]] sections::AgencyReportInput indexAndOneMark(text::Language language);    ///< Kota Bogor with a single level below its index
[[nodiscard]] sections::AgencyReportInput mixedSources(text::Language language);  ///< made up: a reported domain beside explained marks

/// One published figure typed in at the final stage.
[[nodiscard]] assessment::ReportedValue reportedAs(const std::string& node, const std::string& value);
/// Scores the current record anew after a test has changed it, in the series too.
void rescore(sections::AgencyReportInput& input, const std::string& stage = "final");

}  // namespace matang::testing
