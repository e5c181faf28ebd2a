// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace matang::assessment {

using Words = std::vector<std::string>;

/// The words of a published name: ASCII letters in lower case, other letters as they stand; separated by white space, hyphens and
/// other punctuation of any script; "&" reads "dan"; apostrophes vanish.
[[nodiscard]] Words nameWords(std::string_view name);

/// True where the words begin with these words.
[[nodiscard]] bool startsWith(const Words& words, const Words& beginning);

/// The words with `separator` between them.
[[nodiscard]] std::string joined(const Words& words, std::string_view separator);

}  // namespace matang::assessment
