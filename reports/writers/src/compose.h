// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piece.h"
#include "print_style.h"

#include <matang/content/report_document.h>

namespace matang::writers {

/// A document's blocks as pieces of the printed page, in order. `style` must outlive them.
[[nodiscard]] Pieces compose(const content::ReportDocument& document, const PrintStyle& style);

[[nodiscard]] Piece composeCover(const content::Cover& cover, const PrintStyle& style);
[[nodiscard]] Pieces composeTable(const content::Table& table, const PrintStyle& style);
[[nodiscard]] Piece composeKeyFigures(const content::KeyFigures& figures, const PrintStyle& style);
[[nodiscard]] Pieces composeSteps(const content::Steps& steps, const PrintStyle& style);
[[nodiscard]] Piece composeChart(const content::Chart& chart, const PrintStyle& style);

}  // namespace matang::writers
