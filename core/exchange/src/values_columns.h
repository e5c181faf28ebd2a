// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_table.h"

#include <map>
#include <string>
#include <vector>

namespace matang::exchange {

/// Which column of a values CSV means what.
struct ValuesColumns {
    std::map<std::string, std::size_t, std::less<>> known;  ///< contract columns by name
    std::vector<std::size_t> others;                        ///< wide: columns that must be node ids
    bool tidy = false;                                      ///< columns `node` and `value` instead of one column a node

    [[nodiscard]] bool has(std::string_view name) const { return known.find(name) != known.end(); }
};

/// Reads the header row; reports doubled, missing and (in tidy files) unknown columns.
[[nodiscard]] ValuesColumns readColumns(const CsvTable& table, const std::string& fileName, std::vector<base::Diagnostic>& mistakes);

/// A name or value with surrounding white space removed.
[[nodiscard]] std::string trimmed(std::string_view text);

/// ASCII letters in lower case: titles and kinds are known however they are capitalised.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// "a, b, c", with `name` giving the text of each.
template <typename Items, typename Name>
[[nodiscard]] std::string listed(const Items& items, Name name) {
    std::string list;
    for (const auto& item : items) {
        list += (list.empty() ? "" : ", ") + std::string(name(item));
    }
    return list;
}

}  // namespace matang::exchange
