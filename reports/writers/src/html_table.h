// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QString>

namespace matang::writers {

/// What a table needs to know of its surroundings.
struct HtmlTablePlace {
    int number = 0;        ///< of the table in the file: its ids carry it
    QString escapedLabel;  ///< read out where the table has no title of its own
    text::Language language = text::Language::Indonesian;
};

/// A table with caption, heads of columns and rows, and figures below one another at their decimal mark. It scrolls by itself, with the
/// keyboard too, where it is wider than the screen.
[[nodiscard]] QString htmlTable(const content::Table& table, const HtmlTablePlace& place);

}  // namespace matang::writers
