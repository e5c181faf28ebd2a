// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/writers/writers.h>

#include <QByteArray>
#include <QString>

namespace matang::testing {

/// Writes a report to a file below the build folder. Its bytes; `name` is that of the file.
[[nodiscard]] QByteArray written(const content::ReportDocument& document, writers::Format format, const QString& name);

}  // namespace matang::testing
