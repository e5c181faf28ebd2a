// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crest.h"
#include "piece.h"
#include "print_style.h"

#include <matang/content/report_document.h>

#include <memory>
#include <string>
#include <vector>

namespace matang::writers {

/// A document's blocks as pieces of the printed page, in order. `style` and `crest` must outlive them. `places` is read when the contents
/// are painted: whoever spreads the pieces over pages fills it before.
[[nodiscard]] Pieces compose(const content::ReportDocument& document, const PrintStyle& style, const Crest& crest,
                             const std::shared_ptr<const Places>& places);

/// A heading that the contents may name.
struct ContentsEntry {
    std::size_t heading = 0;  ///< counted from 0 over the whole document
    int level = 1;
    std::string text;
};

/// The cover, with the organisation beside its crest at the top where there is one.
[[nodiscard]] Piece composeCover(const content::Cover& cover, const std::string& organisation, const Crest& crest, const PrintStyle& style);
[[nodiscard]] Piece composeHeading(int level, const std::string& text, const PrintStyle& style);
[[nodiscard]] Pieces composeContents(const std::string& title, const std::vector<ContentsEntry>& entries,
                                     const std::shared_ptr<const Places>& places, const PrintStyle& style);
[[nodiscard]] Pieces composeTable(const content::Table& table, const PrintStyle& style);
[[nodiscard]] Piece composeKeyFigures(const content::KeyFigures& figures, const PrintStyle& style);
[[nodiscard]] Pieces composeSteps(const content::Steps& steps, const PrintStyle& style);
[[nodiscard]] Piece composeChart(const content::Chart& chart, const PrintStyle& style);
[[nodiscard]] Pieces composeChartBeside(const content::ChartBeside& beside, const PrintStyle& style);
[[nodiscard]] Pieces composeFacts(const content::Facts& facts, const PrintStyle& style);
[[nodiscard]] Pieces composeSignatures(const content::Signatures& signatures, const PrintStyle& style);

}  // namespace matang::writers
