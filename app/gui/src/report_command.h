// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_request.h"

#include <matang/base/result.h>
#include <matang/orders/batch.h>

#include <QProcessEnvironment>
#include <QStringList>

#include <stop_token>

namespace matang::base {
class Clock;
}

namespace matang::gui {

/// The arguments with which this program writes a report and ends. It reads the request, one line of JSON, from its standard input, which
/// stays open as long as the report is wanted: where it ends, the report is given up. Its standard output tells how far it is, a line of
/// JSON each (see report/report_lines.h), its error stream what went wrong, for the person.
[[nodiscard]] QStringList reportArguments();

/// The environment of that process: it needs no display.
[[nodiscard]] QProcessEnvironment reportEnvironment();

/// Reads the workspace, as its file stands, and writes what was asked for. Without failures unless it is about every agency. Errors: those
/// of Workspace::open, templateNamed, ReportDesk, writeBatch and writers::write.
[[nodiscard]] base::Result<orders::BatchOutcome> writeReport(const ReportRequest& request, const base::Clock& clock, std::stop_token stop,
                                                             const orders::BatchProgress& progress);

/// What that process does; returns its exit code.
[[nodiscard]] int writeReportUntilEnd();

}  // namespace matang::gui
