// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>
#include <matang/sections/report_input.h>
#include <matang/templates/report_template.h>

namespace matang::sections {

/// The coordinator's report on a whole round as a template of Scope::Round wants it. Pure; sections that have nothing to say are left out.
[[nodiscard]] content::ReportDocument roundReport(const RoundReportInput& input, const templates::ReportTemplate& reportTemplate);

}  // namespace matang::sections
