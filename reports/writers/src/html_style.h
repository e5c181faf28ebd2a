// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_look.h"

#include <QString>

namespace matang::writers {

/// The style sheet of a report: for screens from that of a phone on, and for paper.
[[nodiscard]] QString htmlStyleSheet(const ReportColours& colours, content::Look::Density density);

}  // namespace matang::writers
