// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "printable.h"

#include <matang/messages/messages.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

/// Widest cell: every published name of an agency fits, and a SHA-256. The last column pushes no other aside and may be longer.
constexpr std::size_t kWidestCell = 100;
constexpr std::size_t kWidestLastCell = 200;

}  // namespace

std::string Console::say(const std::string& key, const base::Arguments& arguments) const {
    return messages::catalogue(m_language).sentence(key, arguments);
}

std::string Console::figure(const std::optional<base::Rational>& value, int decimals) const {
    return value ? text::figure(*value, decimals, m_language) : "-";
}

void Console::tell(const std::string& key, const base::Arguments& arguments) const {
    m_surroundings.err << say(key, arguments) << '\n';
}

void Console::tellFindings(const std::vector<base::Diagnostic>& findings) const {
    for (const base::Diagnostic& finding : findings) {
        m_surroundings.err << messages::render(finding, m_language) << '\n';
    }
}

Exit Console::fail(const base::Error& error) const {
    base::Error headline = error;
    headline.diagnostics.clear();
    m_surroundings.err << "matang-cli: " << printable(messages::sentence(headline, m_language)) << '\n';
    tellFindings(error.diagnostics);
    return error.code == base::ErrorCode::InvalidInput ? Exit::Findings : Exit::NotDone;
}

TextTable::TextTable(std::vector<std::string> titles, std::vector<std::size_t> figures) : m_figures(std::move(figures)) {
    m_rows.push_back(std::move(titles));
}

void TextTable::add(std::vector<std::string> cells) {
    for (std::string& cell : cells) {
        cell = shortened(printable(cell), &cell == &cells.back() ? kWidestLastCell : kWidestCell);
    }
    m_rows.push_back(std::move(cells));
}

void TextTable::print(std::ostream& out) const {
    if (m_rows.size() == 1) {
        return;
    }
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], characters(row[column]));
        }
    }
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string gap(widths[column] - characters(row[column]), ' ');
            const bool right = std::find(m_figures.begin(), m_figures.end(), column) != m_figures.end();
            line += (column == 0 ? "" : "  ") + (right ? gap + row[column] : row[column] + gap);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

}  // namespace matang::cli
