// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

namespace matang::testing {

/// A document without blocks, with everything that stands around them.
[[nodiscard]] content::ReportDocument emptyDocument();
/// A made-up report with every kind of block, contents over two pages, headings on three levels, a crest in vectors and an accent of its
/// own.
[[nodiscard]] content::ReportDocument everyBlock();
/// A chart of three bars.
[[nodiscard]] content::Chart smallChart(double heightMillimetres);
/// A coat of arms of two colours; half-transparent where asked.
[[nodiscard]] std::string crestSvg(bool transparent = false);
/// The same as a picture with a transparent ground.
[[nodiscard]] std::string crestPng();
/// So many words that mean nothing.
[[nodiscard]] std::string words(int count);

}  // namespace matang::testing
