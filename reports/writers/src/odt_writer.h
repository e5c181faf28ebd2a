// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>

namespace matang::writers {

/// The report as an OpenDocument text for further editing, charts as pictures.
[[nodiscard]] QByteArray odt(const content::ReportDocument& document);

}  // namespace matang::writers
