// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace matang::messages {

/// A text of the catalogue at the beginning of a sentence. Words of both languages begin with an unaccented letter.
[[nodiscard]] inline std::string withCapital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

}  // namespace matang::messages
