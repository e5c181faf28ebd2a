// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::exchange {

/// One cell with the place where it begins (columns count characters).
struct CsvCell {
    std::string text;
    int line = 0;
    int column = 0;
};

struct CsvRow {
    std::vector<CsvCell> cells;
    int line = 0;
};

/// A CSV file as read: RFC 4180 with comma or semicolon, whichever the header row has more of; a byte order mark, CRLF and line breaks
/// within quotes are fine; rows without any text are passed over.
struct CsvTable {
    std::vector<CsvCell> header;
    std::vector<CsvRow> rows;                ///< only rows with as many cells as the header
    std::vector<base::Diagnostic> findings;  ///< every row that is not good CSV; such rows are not in `rows`
    std::vector<std::string> lines;          ///< the text by lines, for carets
};

/// Never stops at the first mistake: after a broken quote reading goes on with the line after the one that opened it.
[[nodiscard]] CsvTable readCsv(std::string_view text, const std::string& fileName);

}  // namespace matang::exchange
