// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/findings.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace matang::yaml {

namespace {

// A file may be one line of megabytes; a copy of it for each of thousands of findings would be gigabytes.
constexpr std::size_t kLongestSourceLine = 2000;

std::string sourceLine(const Document& document, int number) {
    if (document.lines == nullptr || number < 1 || static_cast<std::size_t>(number) > document.lines->size()) {
        return {};
    }
    const std::string& line = (*document.lines)[static_cast<std::size_t>(number) - 1];
    return line.size() <= kLongestSourceLine ? line : std::string{};
}

}  // namespace

Findings::Findings(Document document) : m_document(std::move(document)), m_findings(m_document.findings) {}

void Findings::error(const base::SourcePosition& position, std::string code, base::Arguments arguments) {
    add(base::Severity::Error, position, std::move(code), std::move(arguments));
}

void Findings::warning(const base::SourcePosition& position, std::string code, base::Arguments arguments) {
    add(base::Severity::Warning, position, std::move(code), std::move(arguments));
}

void Findings::add(base::Severity severity, const base::SourcePosition& position, std::string code, base::Arguments arguments) {
    m_findings.push_back({severity, position, std::move(code), std::move(arguments), sourceLine(m_document, position.line)});
}

std::vector<base::Diagnostic> Findings::inFileOrder() const {
    std::vector<base::Diagnostic> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const base::Diagnostic& left, const base::Diagnostic& right) {
        return std::tie(left.position.line, left.position.column) < std::tie(right.position.line, right.position.column);
    });
    return sorted;
}

}  // namespace matang::yaml
