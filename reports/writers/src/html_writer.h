// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>

namespace matang::writers {

/// The report as one HTML file without outside references, charts as inline SVG.
[[nodiscard]] QByteArray html(const content::ReportDocument& document);

}  // namespace matang::writers
