// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/base/result.h>
#include <matang/cli/run.h>
#include <matang/text/catalogue.h>
#include <matang/text/language.h>

#include <string>
#include <vector>

namespace matang::cli {

enum class OutputForm { Text, Json };

/// What every command speaks through: results to `out`, messages to `err`, both in the chosen language.
class Console {
public:
    Console(const Surroundings& surroundings, text::Language language) : m_surroundings(surroundings), m_language(language) {}

    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] text::Language language() const { return m_language; }
    [[nodiscard]] std::string languageCode() const { return std::string(text::languageCode(m_language)); }
    [[nodiscard]] std::ostream& out() const { return m_surroundings.out; }

    /// A sentence of the catalogue.
    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const;
    /// A figure with the language's decimal mark, or a dash.
    [[nodiscard]] std::string figure(const std::optional<base::Rational>& value, int decimals) const;

    /// Prints a message line to `err`.
    void tell(const std::string& key, const base::Arguments& arguments = {}) const;
    /// Prints findings with position and caret to `err`.
    void tellFindings(const std::vector<base::Diagnostic>& findings) const;
    /// Prints an error to `err` and gives the exit status for it: Findings where a checked input has mistakes, else NotDone.
    [[nodiscard]] Exit fail(const base::Error& error) const;

private:
    const Surroundings& m_surroundings;
    text::Language m_language;
};

/// A table of texts with columns as wide as they need to be; columns named in `figures` are set to the right. Cells are made printable, and
/// cut where they are longer than any ordinary name.
/// A table that got no rows prints nothing.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> titles, std::vector<std::size_t> figures = {});
    void add(std::vector<std::string> cells);
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_figures;
};

}  // namespace matang::cli
