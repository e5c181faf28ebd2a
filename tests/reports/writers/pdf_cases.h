// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/sections/agency_report.h>

#include <QString>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace matang::testing {

/// A report that every check of PDF files is made on.
struct PdfCase {
    const char* name;
    std::function<sections::AgencyReportInput(text::Language)> input;
};

void PrintTo(const PdfCase& one, std::ostream* stream);

[[nodiscard]] const std::vector<PdfCase>& pdfCases();
[[nodiscard]] const std::vector<text::Language>& pdfLanguages();

/// Name of a case in one language, as its files are called.
[[nodiscard]] std::string caseName(const PdfCase& one, text::Language language);
/// The same as the name of a test.
[[nodiscard]] std::string testName(const PdfCase& one, text::Language language);

/// Writes a document into the folder for what tests write; the name of the file.
[[nodiscard]] QString writePdf(const content::ReportDocument& document, const std::string& name);
/// The same for the report of a case, into any folder.
[[nodiscard]] QString writeReport(const PdfCase& one, text::Language language, const QString& folder);

}  // namespace matang::testing
