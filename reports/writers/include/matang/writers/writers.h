// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/content/report_document.h>

#include <string>

namespace matang::writers {

enum class Format { Pdf, Odt, Html, Json };

/// Writes a report to a file: PDF/A-1b with fonts embedded and charts as vectors, ODT, one-file HTML, or JSON of the document. Needs a
/// QApplication (the offscreen platform is enough). The file appears whole or not at all; an existing one is replaced. Errors: InputOutput
/// "report-not-written" {file, detail}; NotFound "report-font-missing" {font, package}.
[[nodiscard]] base::Result<void> write(const content::ReportDocument& document, Format format, const std::string& file);

}  // namespace matang::writers
