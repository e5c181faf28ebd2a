// SPDX-License-Identifier: GPL-3.0-or-later
#include "id_table.h"

#include <matang/rubric/suggestion.h>

#include <string_view>

namespace matang::rubric {

namespace {

constexpr std::size_t kLongestList = 12;
// Looking for the nearest id costs a walk over all of them; a file made of wrong references must not take minutes.
constexpr int kMostSuggestions = 100;

}  // namespace

void IdTable::define(Findings& findings, const std::string& id, const base::SourcePosition& position) {
    const auto [known, isNew] = m_firstLines.emplace(id, position.line);
    if (!isNew) {
        findings.error(position, "id-duplicate", {{"id", id}, {"firstLine", std::to_string(known->second)}});
        return;
    }
    m_ids.push_back(id);
}

bool IdTable::refer(Findings& findings, const std::string& id, const base::SourcePosition& position) {
    if (knows(id)) {
        return true;
    }
    if (!m_complete) {
        return false;
    }
    const std::vector<std::string_view> known(m_ids.begin(), m_ids.end());
    const std::string_view nearest = m_suggestions < kMostSuggestions ? nearestWord(id, known) : std::string_view{};
    ++m_suggestions;
    findings.error(position, "reference-unknown",
                   {{"kind", m_kind}, {"id", id}, {"known", wordList(known, nearest, kLongestList)}, {"nearest", std::string{nearest}}});
    return false;
}

}  // namespace matang::rubric
