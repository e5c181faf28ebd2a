// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/findings.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace matang::rubric {

using yaml::Findings;

/// The ids of one kind of thing ("scale", "node") that a rubric defines, to find ids given twice and references to nothing.
class IdTable {
public:
    explicit IdTable(std::string kind) : m_kind(std::move(kind)) {}

    /// Notes an id; one that is there already is a finding.
    void define(Findings& findings, const std::string& id, const base::SourcePosition& position);
    /// Says that a definition could not be read, so that an unknown reference may well be right.
    void missOne() noexcept { m_complete = false; }
    [[nodiscard]] bool knows(const std::string& id) const { return m_firstLines.contains(id); }
    /// Reports a reference to an id that is not defined. Returns whether it is.
    bool refer(Findings& findings, const std::string& id, const base::SourcePosition& position);

private:
    std::string m_kind;
    bool m_complete = true;
    int m_suggestions = 0;
    std::unordered_map<std::string, int> m_firstLines;
    std::vector<std::string> m_ids;
};

}  // namespace matang::rubric
