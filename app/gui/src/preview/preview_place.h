// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_query.h>

#include <QString>

namespace matang::gui {

/// Where a file is to be opened, and what is to be marked there.
struct PreviewPlace {
    int page = 0;               ///< counted from 1; 0: not said
    QString words{};            ///< as they are shown in the field to search with
    search::TextQuery query{};  ///< what is marked; without a page, its first hit is gone to
};

/// What the words of a link name. "hal. 7", "Pasal 3, halaman 12", "7-9" and "7" name a page; "Pasal 5" does not: that is looked for, and
/// so are words that name nothing known.
[[nodiscard]] PreviewPlace placeNamedIn(const QString& words);

/// These words one after another, the last of them whole or as the beginning of one.
[[nodiscard]] search::TextQuery phraseOf(const QString& words, bool whole);

}  // namespace matang::gui
