// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <string>

namespace matang::writers {

/// What a workbook calls those of its parts that a report on paper does not have.
struct SheetWords {
    std::string summary;  ///< the first sheet
    std::string tables;   ///< the sheet of tables that stand before the first heading
    std::string note;     ///< a column of what is noted beside another one
    std::string sheets;   ///< the list of sheets
};
[[nodiscard]] const SheetWords& sheetWords(text::Language language);

}  // namespace matang::writers
