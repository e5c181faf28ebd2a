// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/calculation.h>

#include <map>
#include <optional>
#include <string>

namespace matang::testing {

/// Computes a calculation the way a worksheet does, exactly, and without a look at what the formulas should give.
class Worksheet {
public:
    explicit Worksheet(const content::Calculation& calculation);

    /// Puts another number into a cell that was given.
    void put(const std::string& id, const base::Rational& value);

    /// The value of a row's cell; nothing where it is empty or an error.
    [[nodiscard]] std::optional<base::Rational> value(const std::string& id);
    [[nodiscard]] std::optional<base::Rational> evaluate(const std::string& formula);
    /// The content of a cell by its name within braces: "I1.weight".
    [[nodiscard]] std::optional<base::Rational> cell(const std::string& name);

private:
    std::map<std::string, const content::Calculation::Row*> m_rows;
    std::map<std::string, std::optional<base::Rational>> m_known;
};

}  // namespace matang::testing
