// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>

namespace matang::writers {

/// A workbook (docs/report-xlsx.md): how the index follows from its marks as live formulas, and every table of the report on sheets of
/// their sections. The same document gives the same bytes. Empty where no temporary file could be written.
[[nodiscard]] QByteArray xlsx(const content::ReportDocument& document);

}  // namespace matang::writers
