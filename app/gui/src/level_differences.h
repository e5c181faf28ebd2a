// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace matang::gui {

/// A stretch of a text, in characters.
struct TextRange {
    int start = 0;
    int length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What a level's criterion repeats of the level below: stretches of three words or more that stand there in the same order. Figures count
/// as equal, so that "all of level 3" repeats "all of level 2". What is left is what the level asks beyond the one below.
[[nodiscard]] std::vector<TextRange> repeatedParts(const QString& below, const QString& criterion);

}  // namespace matang::gui
