// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>

namespace matang::writers {

/// The document as JSON: everything a report says, in reading order, for programs.
[[nodiscard]] QByteArray json(const content::ReportDocument& document);

}  // namespace matang::writers
