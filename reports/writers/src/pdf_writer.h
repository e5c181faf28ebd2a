// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>

namespace matang::writers {

/// The report as PDF/A-1b. The report's font must be there. No bytes where the painted pages could not be completed.
[[nodiscard]] QByteArray pdf(const content::ReportDocument& document);

}  // namespace matang::writers
