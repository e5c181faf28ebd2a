// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/writers/writers.h>

#include <QString>
#include <vector>

namespace matang::writers {

/// What the files of a report's charts are called, in order: number and subject, "01-indeks-spbe.svg". Small letters, digits and hyphens.
[[nodiscard]] std::vector<QString> chartFileNames(const content::ReportDocument& document, Format format);

/// Writes every chart of a report as a file of its own into a folder, which is made. Each file appears whole or not at all; what else is
/// in the folder stays. Errors: NotFound "report-without-charts" {title}; InputOutput "report-not-written" {file, detail}, where `file` is
/// the one that could not be written, and those before it stay.
[[nodiscard]] base::Result<void> writeCharts(const content::ReportDocument& document, Format format, const std::string& folder);

}  // namespace matang::writers
