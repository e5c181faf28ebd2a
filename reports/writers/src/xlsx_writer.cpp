// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_writer.h"

#include "sheet_calculation.h"
#include "sheet_section.h"
#include "sheet_summary.h"

namespace matang::writers {

QByteArray xlsx(const content::ReportDocument& document) {
    Book book(document);
    if (!book.isOpen()) {
        return {};
    }
    SummarySheet summary(book, document);
    std::vector<SummarySheet::Link> sheets;
    for (const content::Calculation& calculation : document.calculations) {
        sheets.push_back({calculationSheet(book, calculation).name, calculation.words.sheet + ": " + calculation.title});
    }
    for (const SheetSection& section : sheetSections(document)) {
        sheets.push_back({sectionSheet(book, section).name, section.title});
    }
    summary.fill(sheets);
    return book.close();
}

}  // namespace matang::writers
