// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/content/report_document.h>

#include <string>
#include <vector>

namespace matang::cli {

/// Formats that `report --format` takes.
[[nodiscard]] std::vector<std::string> reportFormats();

/// Writes a report without a display. The only place of the command line that needs a drawing library.
[[nodiscard]] base::Result<void> writeReport(const content::ReportDocument& document, const std::string& format, const std::string& file);

}  // namespace matang::cli
