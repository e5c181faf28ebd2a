// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace matang::search {

/// A word as it is compared, and where it stands in its text.
struct FoldedWord {
    std::string folded;
    std::size_t start = 0;  ///< byte in the text
    std::size_t end = 0;
};

/// The words of a text in lower case and without accents, divided as the index divides them: letters and digits make words, everything
/// else parts them. Other alphabets than the Latin one are compared as they are written.
[[nodiscard]] std::vector<FoldedWord> foldedWords(std::string_view text);

}  // namespace matang::search
