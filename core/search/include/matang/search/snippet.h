// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace matang::search {

/// A stretch of bytes within a text.
struct Stretch {
    std::size_t start = 0;
    std::size_t length = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The words around a hit, on one line, with what was found marked.
struct Snippet {
    std::string text;
    std::vector<Stretch> marked;  ///< in their order, without overlap
    friend bool operator==(const Snippet&, const Snippet&) = default;
};

}  // namespace matang::search
