// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/evidence_gaps.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace matang::analysis {

/// An explanation prepared for looking up names in it: without case, every run of spaces, underscores and hyphens as one space.
class Explanation {
public:
    explicit Explanation(std::string_view text);

    [[nodiscard]] bool empty() const noexcept { return m_text.empty(); }
    /// The phrase stands in the text from one word border to another.
    [[nodiscard]] bool mentions(std::string_view phrase) const;
    /// The text names the piece of evidence of this indicator: by its number ("1.a", "I1.a"), its file name with or without its ending, or
    /// the title or number of the document. What could be any figure or abbreviation ("12", "SK", "2023") names nothing.
    [[nodiscard]] bool names(const rubric::Node& indicator, const EvidenceItem& item) const;

private:
    std::string m_text;
    std::array<std::vector<std::size_t>, 256> m_words;  ///< where words begin, by their first byte: this is looked at after every key
};

}  // namespace matang::analysis
