// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace matang::exchange {

/// Names of one kind (units, assessors) that people type anew in every row, watched for those that look mistyped.
class NameWatch {
public:
    [[nodiscard]] bool knows(const std::string& name) const { return m_names.contains(name); }
    void add(const std::string& name);
    /// A known name that differs only by a slip of the pen, by capitals or by blanks; empty where there is none. Names that differ in a
    /// number or in one short word ("Inovasi 1" and "Inovasi 2", "Dinas A" and "Dinas B") are told apart on purpose. With very many names
    /// nothing is compared any more, since then they are numbered rather than typed.
    [[nodiscard]] std::string similarTo(std::string_view name) const;

private:
    std::map<std::string, std::vector<std::string>> m_names;  ///< with their words in small letters
};

}  // namespace matang::exchange
