// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <string>

// Sentences of the summary that the executive page says too. Each is empty where it has nothing to say.
namespace matang::sections {

/// Index and predicate of the year, or why there is none.
[[nodiscard]] std::string indexSentence(const ReportContext& context);
/// By how much it rose or fell: "Nilainya naik 0,36 dari tahun lalu (3,00)."
[[nodiscard]] std::string changeSentence(const ReportContext& context);
/// What is missing for the predicate above.
[[nodiscard]] std::string nextPredicateSentence(const ReportContext& context);
/// What the instrument aims at in the year of the report.
[[nodiscard]] std::string targetSentence(const ReportContext& context);
/// The year that the current one is compared with: "tahun lalu", or "tahun 2022" where it is not the year before.
[[nodiscard]] std::string sinceYear(const ReportContext& context);
/// The same behind a figure of change: "dari tahun lalu".
[[nodiscard]] std::string fromPreviousYear(const ReportContext& context);

}  // namespace matang::sections
