// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/round_report.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace matang::testing {

/// One row of a national table in hundredths, read and computed without the program's own arithmetic.
struct RoundRow {
    std::string agency;
    std::string kind;       ///< "kota"
    std::string predicate;  ///< as published, or the one that the index falls into
    int index = 0;          ///< 301 is 3,01; 0: none
    std::map<std::string, int> parts;
    bool takesPart = true;
};

/// The published national table of 2023: 621 agencies.
[[nodiscard]] const std::vector<RoundRow>& nationalRows2023();
/// A made-up table of 2024: everything moves by some hundredths, 27 agencies are missing, some have three domains and no index, some did
/// not take part.
[[nodiscard]] const std::vector<RoundRow>& nationalRows2024();

/// Inputs of reports on rounds, all made on 12 November 2024.
[[nodiscard]] sections::RoundReportInput national2023(text::Language language);  ///< 621 agencies, nothing before
[[nodiscard]] sections::RoundReportInput national2024(text::Language language);  ///< made up, with 2023 before it
/// The first so many of the table of 2023.
[[nodiscard]] sections::RoundReportInput firstOfNational2023(std::size_t agencies, text::Language language);
[[nodiscard]] sections::RoundReportInput nobodyComplete(text::Language language);   ///< three agencies: domains, nothing, did not take part
[[nodiscard]] sections::RoundReportInput smartCities2022(text::Language language);  ///< dimensions that reach to different figures

/// The bundled template of the national report, without its cover, contents and page breaks.
[[nodiscard]] templates::ReportTemplate roundTemplate(const std::vector<std::string>& sections);

}  // namespace matang::testing
