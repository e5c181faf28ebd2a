// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/agency_report.h>

#include <string>

namespace matang::testing {

/// The report on one agency of tests/data/values/proof, through the whole line: imported into a workspace, scored, written. The rubric is a
/// bundled one or one of tests/data/rubrics/proof; the report is on the agency's last year.
[[nodiscard]] sections::AgencyReportInput proofReport(const std::string& rubric, const std::string& agency, text::Language language);

[[nodiscard]] sections::AgencyReportInput innovations(text::Language language);      ///< sums, amounts, a dozen innovations
[[nodiscard]] sections::AgencyReportInput manyInnovations(text::Language language);  ///< more of them than a table lists
[[nodiscard]] sections::AgencyReportInput digitalGovernment(text::Language language);
[[nodiscard]] sections::AgencyReportInput leadership(text::Language language);    ///< whole points, items met or not
[[nodiscard]] sections::AgencyReportInput domainsAsked(text::Language language);  ///< repeated for fixed units
[[nodiscard]] sections::AgencyReportInput domainMissing(text::Language language);
[[nodiscard]] sections::AgencyReportInput surveyAnswered(text::Language language);
[[nodiscard]] sections::AgencyReportInput surveyTooSmall(text::Language language);
[[nodiscard]] sections::AgencyReportInput portal(text::Language language);       ///< four decimals, items that do not apply
[[nodiscard]] sections::AgencyReportInput development(text::Language language);  ///< a geometric mean on a scale from 0 to 1
[[nodiscard]] sections::AgencyReportInput everyRule(text::Language language);    ///< gates, free choice, the best units, a trimmed panel
[[nodiscard]] sections::AgencyReportInput limitedIndex(text::Language language);
[[nodiscard]] sections::AgencyReportInput rated(text::Language language);       ///< several years mixed, predicates by peer group
[[nodiscard]] sections::AgencyReportInput lowest(text::Language language);      ///< the lowest of two ladders
[[nodiscard]] sections::AgencyReportInput benchmarks(text::Language language);  ///< bands below the index, 0 to 100

}  // namespace matang::testing
