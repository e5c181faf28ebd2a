// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_differences.h"

#include <QRegularExpression>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr std::size_t kShortestRun = 3;

struct Word {
    TextRange place;
    QString plain;  ///< lower case, without punctuation, every figure as "#"
};

std::vector<Word> wordsOf(const QString& text) {
    static const QRegularExpression kWord(QStringLiteral("\\S+"));
    static const QRegularExpression kPunctuation(QStringLiteral("[^\\p{L}\\p{N}#]"));
    static const QRegularExpression kFigure(QStringLiteral("\\d+"));
    std::vector<Word> words;
    for (auto found = kWord.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        auto plain = match.captured().toLower();
        plain.replace(kFigure, QStringLiteral("#")).remove(kPunctuation);
        words.push_back({{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())}, plain});
    }
    return words;
}

/// For every word of the second text whether the longest common sequence of both holds it.
std::vector<bool> commonWords(const std::vector<Word>& below, const std::vector<Word>& words) {
    std::vector<std::vector<int>> longest(below.size() + 1, std::vector<int>(words.size() + 1, 0));
    for (std::size_t one = below.size(); one-- > 0;) {
        for (std::size_t other = words.size(); other-- > 0;) {
            longest[one][other] = below[one].plain == words[other].plain ? longest[one + 1][other + 1] + 1
                                                                         : std::max(longest[one + 1][other], longest[one][other + 1]);
        }
    }
    std::vector<bool> common(words.size(), false);
    for (std::size_t one = 0, other = 0; one < below.size() && other < words.size();) {
        if (below[one].plain == words[other].plain) {
            common[other] = true;
            ++one;
            ++other;
        } else if (longest[one + 1][other] >= longest[one][other + 1]) {
            ++one;
        } else {
            ++other;
        }
    }
    return common;
}

}  // namespace

std::vector<TextRange> repeatedParts(const QString& below, const QString& criterion) {
    const auto words = wordsOf(criterion);
    const auto common = commonWords(wordsOf(below), words);
    std::vector<TextRange> parts;
    for (std::size_t first = 0; first < words.size();) {
        std::size_t end = first;
        while (end < words.size() && common[end]) {
            ++end;
        }
        if (end - first >= kShortestRun) {
            const auto& last = words[end - 1].place;
            parts.push_back({words[first].place.start, last.start + last.length - words[first].place.start});
        }
        first = std::max(end, first + 1);
    }
    return parts;
}

}  // namespace matang::gui
