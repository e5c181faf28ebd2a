// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/snippet.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::search {

/// What somebody typed to search for: words that must all occur, wherever they stand, and "phrases in quotes", whose words must follow one
/// another. The last word may still go on, unless a quote or a space closes it. Case and accents do not matter; nothing in it is syntax.
class TextQuery {
public:
    /// Words in their folded form; one that is no phrase has several where it has a sign within ("12/2024").
    struct Term {
        std::vector<std::string> words;
        bool goesOn = false;  ///< its last word is the beginning of one
        friend bool operator==(const Term&, const Term&) = default;
    };

    TextQuery() = default;
    explicit TextQuery(std::string_view typed);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const std::vector<Term>& terms() const { return m_terms; }
    /// The words around the first hit, where all terms occur in `text`.
    [[nodiscard]] std::optional<Snippet> find(std::string_view text) const;
    /// Where each term occurs in `text`, whether or not the others do; a phrase is one stretch.
    [[nodiscard]] std::vector<Stretch> everyHit(std::string_view text) const;

private:
    std::vector<Term> m_terms;
};

}  // namespace matang::search
