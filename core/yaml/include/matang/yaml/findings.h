// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/yaml/document.h>

#include <string>
#include <vector>

namespace matang::yaml {

/// Collects what is wrong with one file, beginning with what the YAML reader found.
class Findings {
public:
    explicit Findings(Document document);

    [[nodiscard]] const Document& document() const noexcept { return m_document; }
    void error(const base::SourcePosition& position, std::string code, base::Arguments arguments);
    void warning(const base::SourcePosition& position, std::string code, base::Arguments arguments);
    /// Everything found, in file order.
    [[nodiscard]] std::vector<base::Diagnostic> inFileOrder() const;

private:
    void add(base::Severity severity, const base::SourcePosition& position, std::string code, base::Arguments arguments);

    Document m_document;
    std::vector<base::Diagnostic> m_findings;
};

}  // namespace matang::yaml
