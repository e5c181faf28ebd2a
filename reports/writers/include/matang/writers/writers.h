// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/content/report_document.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::writers {

enum class Format { Pdf, Odt, Html, Xlsx, Json, Svg, Png };

/// Its word on the command line ("xlsx").
[[nodiscard]] std::string_view formatCode(Format format);
[[nodiscard]] std::optional<Format> formatFromCode(std::string_view code);
/// In the order in which they are offered.
[[nodiscard]] const std::vector<Format>& allFormats();
/// True for the formats that write every chart of a report as a file of its own into a folder.
[[nodiscard]] bool isFolderFormat(Format format);

/// Writes a report to a file: PDF/A-1b with fonts embedded and charts as vectors, ODT, one-file HTML, XLSX with live formulas, or JSON of
/// the document; or its charts as pictures into a folder, which is made. Needs a QApplication (the offscreen platform is enough). The file
/// appears whole or not at all; an existing one is replaced. Errors: InputOutput "report-not-written" {file, detail}; NotFound
/// "report-font-missing" {font, package}; NotFound "report-without-charts" {title} where pictures are asked of a report without charts.
[[nodiscard]] base::Result<void> write(const content::ReportDocument& document, Format format, const std::string& file);

}  // namespace matang::writers
