// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folding.h"

#include <matang/search/snippet.h>

namespace matang::search {

// Stand around a hit in what the index hands out; no text holds them, since they are taken out before it is stored.
inline constexpr char kHitStarts = '\x02';
inline constexpr char kHitEnds = '\x03';

/// What the index hands out, with the marks taken out of the text and all white space made single spaces.
[[nodiscard]] Snippet markedSnippet(std::string_view handedOut);

/// Without control characters, but for line ends and tabs.
[[nodiscard]] std::string withoutControls(std::string_view text);

/// Some words around the first of these hits (places of words, in their order), with all hits marked that are seen.
[[nodiscard]] Snippet snippetAround(std::string_view text, const std::vector<FoldedWord>& words, const std::vector<std::size_t>& hits);

}  // namespace matang::search
