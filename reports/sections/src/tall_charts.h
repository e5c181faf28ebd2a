// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <vector>

// Charts with many rows, cut into pieces that each fit on a page. A cut stands before a heading wherever it can.
namespace matang::sections {

/// The highest that a chart in a report may be, in millimetres.
inline constexpr double kTallest = 215;

/// A chart of rows (heat, dots) in as many pieces as it takes, each as high as its rows ask for; a waterfall, which cannot be cut, in one.
/// A new piece begins at a heading, or at a row whose link is among `apart`; where a group is too long for a page, at any row.
[[nodiscard]] std::vector<content::Chart> piecesOf(const content::ChartSpec& spec, const Speech& speech,
                                                   const std::vector<std::string>& apart = {});

}  // namespace matang::sections
