// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet_grid.h"

#include <optional>

namespace matang::writers {

/// The tables and the charts (as tables) of one section of the first level, below the headings that they stand under.
struct SheetSection {
    struct Part {
        std::string heading;  ///< of the second or third level; empty: as the part before
        Grid grid;
    };
    std::string title;
    std::vector<Part> parts;
};

/// The sections that have any, in reading order.
[[nodiscard]] std::vector<SheetSection> sheetSections(const content::ReportDocument& document);

[[nodiscard]] Book::Sheet sectionSheet(Book& book, const SheetSection& section);

}  // namespace matang::writers
