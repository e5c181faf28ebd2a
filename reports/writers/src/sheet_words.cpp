// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_words.h"

namespace matang::writers {

const SheetWords& sheetWords(text::Language language) {
    static const SheetWords indonesian{"Ringkasan", "Tabel", "Catatan", "Lembar dalam buku kerja ini"};
    static const SheetWords english{"Summary", "Tables", "Note", "Sheets of this workbook"};
    return language == text::Language::Indonesian ? indonesian : english;
}

}  // namespace matang::writers
