// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet.h"

#include <matang/base/decimal.h>
#include <matang/base/roots.h>
#include <matang/base/rounding.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace matang::testing {

namespace {

using base::Rational;
using Number = std::optional<Rational>;  // nothing: an error value
using Numbers = std::vector<Number>;

Rational powerOfTen(int exponent) {
    Rational power = 1;
    for (int count = 0; count < std::abs(exponent); ++count) {
        power *= 10;
    }
    return exponent < 0 ? Rational{1} / power : power;
}

/// Halves go away from zero.
Rational worksheetRound(const Rational& value, int decimals) {
    return value.sign() < 0 ? -base::roundTo(-value, decimals) : base::roundTo(value, decimals);
}

Rational sumOf(const std::vector<Rational>& values) {
    Rational sum;
    for (const Rational& one : values) {
        sum += one;
    }
    return sum;
}

class Parser {
public:
    Parser(Worksheet& sheet, const std::string& text) : m_sheet(sheet), m_text(text) {}

    Number run() {
        const Number result = comparison();
        if (m_at != m_text.size()) {
            throw std::runtime_error("not understood from " + std::to_string(m_at) + ": " + m_text);
        }
        return result;
    }

private:
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(const std::string& token) {
        if (m_text.compare(m_at, token.size(), token) != 0) {
            return false;
        }
        m_at += token.size();
        return true;
    }
    void need(char token) {
        if (next() != token) {
            throw std::runtime_error(std::string("missing ") + token + " at " + std::to_string(m_at) + ": " + m_text);
        }
        ++m_at;
    }

    Number comparison() {
        const Number left = sum();
        for (const char* sign : {">=", "<=", ">", "<", "="}) {
            if (take(sign)) {
                const Number right = sum();
                const std::string which = sign;
                if (!left || !right) {
                    return std::nullopt;
                }
                const bool holds = which == ">="   ? *left >= *right
                                   : which == "<=" ? *left <= *right
                                   : which == ">"  ? *left > *right
                                   : which == "<"  ? *left < *right
                                                   : *left == *right;
                return Rational{holds ? 1 : 0};
            }
        }
        return left;
    }

    Number sum() {
        Number left = product();
        while (next() == '+' || next() == '-') {
            const bool plus = m_text[m_at++] == '+';
            const Number right = product();
            left = left && right ? Number(plus ? *left + *right : *left - *right) : std::nullopt;
        }
        return left;
    }

    Number product() {
        Number left = factor();
        while (next() == '*' || next() == '/') {
            const bool times = m_text[m_at++] == '*';
            const Number right = factor();
            const bool possible = left && right && (times || !right->isZero());
            left = possible ? Number(times ? *left * *right : *left / *right) : std::nullopt;
        }
        return left;
    }

    Number factor() {
        if (next() == '-') {
            ++m_at;
            const Number value = factor();
            return value ? Number(-*value) : std::nullopt;
        }
        if (next() == '(') {
            const Numbers inside = bracketed();
            if (inside.size() != 1) {
                throw std::runtime_error("a list where a number is wanted: " + m_text);
            }
            return inside.front();
        }
        if (next() == '{') {
            const std::size_t end = m_text.find('}', m_at);
            const std::string name = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return m_sheet.cell(name);
        }
        return next() >= 'A' && next() <= 'Z' ? function() : number();
    }

    Numbers bracketed() {
        need('(');
        Numbers values;
        while (next() != ')') {
            if (!values.empty()) {
                need(',');
            }
            if (next() == '(' && isUnion()) {
                const Numbers list = bracketed();
                values.insert(values.end(), list.begin(), list.end());
            } else {
                values.push_back(comparison());
            }
        }
        need(')');
        return values;
    }

    /// True where the bracket at this place holds several cells.
    [[nodiscard]] bool isUnion() const {
        int depth = 0;
        for (std::size_t at = m_at; at < m_text.size(); ++at) {
            depth += m_text[at] == '(' ? 1 : m_text[at] == ')' ? -1 : 0;
            if (depth == 1 && m_text[at] == ',') {
                return true;
            }
            if (depth == 0) {
                return false;
            }
        }
        return false;
    }

    Number number() {
        const std::size_t start = m_at;
        while ((next() >= '0' && next() <= '9') || next() == '.') {
            ++m_at;
        }
        Rational value = base::parseDecimal(m_text.substr(start, m_at - start)).value().value;
        if (next() == 'E') {
            std::size_t used = 0;
            const int exponent = std::stoi(m_text.substr(m_at + 1), &used);
            m_at += used + 1;
            value *= powerOfTen(exponent);
        }
        return value;
    }

    Number function() {
        const std::size_t start = m_at;
        while (next() >= 'A' && next() <= 'Z') {
            ++m_at;
        }
        const std::string name = m_text.substr(start, m_at - start);
        if (name == "TRUE" || name == "FALSE") {
            return Rational{name == "TRUE" ? 1 : 0};
        }
        const Numbers values = bracketed();
        if (name == "NA") {
            return std::nullopt;
        }
        if (name == "IF") {
            return values.at(0) ? (values[0]->isZero() ? values.at(2) : values.at(1)) : std::nullopt;
        }
        std::vector<Rational> known;
        for (const Number& value : values) {
            if (!value) {
                return std::nullopt;
            }
            known.push_back(*value);
        }
        return of(name, std::move(known));
    }

    [[nodiscard]] Number of(const std::string& name, std::vector<Rational> values) const {
        const auto whole = [&values] { return std::stoi(values.back().toFraction()); };
        const auto isTrue = [](const Rational& value) { return !value.isZero(); };
        if (name == "SUM") {
            return sumOf(values);
        }
        if (name == "AVERAGE") {
            return sumOf(values) / static_cast<std::int64_t>(values.size());
        }
        if (name == "MIN" || name == "MAX") {
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            return name == "MIN" ? *least : *most;
        }
        if (name == "MEDIAN") {
            std::sort(values.begin(), values.end());
            const std::size_t upper = values.size() / 2;
            return values.size() % 2 == 1 ? values[upper] : (values[upper - 1] + values[upper]) / 2;
        }
        if (name == "LARGE") {
            const int place = whole();
            values.pop_back();
            std::sort(values.rbegin(), values.rend());
            return values.at(static_cast<std::size_t>(place) - 1);
        }
        if (name == "ROUND") {
            return worksheetRound(values.at(0), whole());
        }
        if (name == "TRUNC") {
            return base::roundTo(values.at(0), whole(), base::RoundingMode::Truncate);
        }
        if (name == "MOD") {
            return values.at(0) - values.at(1) * (values[0] / values[1]).floor();
        }
        if (name == "ABS") {
            return values.at(0).sign() < 0 ? -values[0] : values[0];
        }
        if (name == "AND") {
            return Rational{std::all_of(values.begin(), values.end(), isTrue) ? 1 : 0};
        }
        if (name == "OR") {
            return Rational{std::any_of(values.begin(), values.end(), isTrue) ? 1 : 0};
        }
        if (name == "NOT") {
            return Rational{isTrue(values.at(0)) ? 0 : 1};
        }
        if (name == "POWER") {
            return values.at(0).sign() < 0 ? Number()
                   : values[0].isZero()    ? Rational{}
                                           : base::productOfPowers({{values[0], values.at(1)}});
        }
        throw std::runtime_error("no worksheet function here is called " + name);
    }

    Worksheet& m_sheet;
    const std::string& m_text;
    std::size_t m_at = 0;
};

}  // namespace

Worksheet::Worksheet(const content::Calculation& calculation) {
    for (const auto& row : calculation.rows) {
        if (!m_rows.emplace(row.id, &row).second) {
            throw std::runtime_error("two rows are called " + row.id);
        }
    }
}

void Worksheet::put(const std::string& id, const Rational& value) {
    m_known.clear();
    m_known[id + ".value"] = value;
}

Number Worksheet::value(const std::string& id) {
    return cell(id + ".value");
}

Number Worksheet::evaluate(const std::string& formula) {
    return Parser(*this, formula).run();
}

Number Worksheet::cell(const std::string& name) {
    if (const auto known = m_known.find(name); known != m_known.end()) {
        return known->second;
    }
    const std::size_t dot = name.rfind('.');
    const auto found = m_rows.find(name.substr(0, dot));
    if (found == m_rows.end()) {
        throw std::runtime_error("no row for " + name);
    }
    const content::Calculation::Row& row = *found->second;
    const std::string which = name.substr(dot + 1);
    Number result;
    if (which == "weight") {
        result = row.weight;
    } else if (which == "contribution") {
        result = row.contributionFormula.empty() ? row.contribution : evaluate(row.contributionFormula);
    } else if (which == "value") {
        result = row.formula.empty() ? row.value : evaluate(row.formula);
    } else {
        throw std::runtime_error("no column is called " + which);
    }
    m_known[name] = result;
    return result;
}

}  // namespace matang::testing
