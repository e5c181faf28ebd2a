// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/content/report_document.h>
#include <matang/orders/batch.h>

#include <string>
#include <vector>

// The only place of the command line that needs a drawing library, without a display.
namespace matang::cli {

/// Formats that `report --format` takes.
[[nodiscard]] std::vector<std::string> reportFormats();
/// True for a format that writes several files into a folder.
[[nodiscard]] bool wantsFolder(const std::string& format);

[[nodiscard]] base::Result<void> writeReport(const content::ReportDocument& document, const std::string& format, const std::string& file);

/// Writes the reports of a round; says at a terminal which one it is at. Ctrl+C ends it after the report that is being written.
[[nodiscard]] base::Result<orders::BatchOutcome> writeReports(workspace::Workspace& opened, orders::BatchOrder order,
                                                              const std::string& format, const Console& console);

}  // namespace matang::cli
