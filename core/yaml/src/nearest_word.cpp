// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/nearest_word.h>

#include <algorithm>

namespace matang::yaml {

namespace {

constexpr int kFarthest = 2;

/// Number of letters to add, drop, change or swap with their neighbour to turn one word into the other; anything above `limit` counts as
/// limit + 1.
int editDistance(std::string_view left, std::string_view right, int limit) {
    const std::size_t longer = std::max(left.size(), right.size());
    if (longer - std::min(left.size(), right.size()) > static_cast<std::size_t>(limit)) {
        return limit + 1;
    }
    std::vector<std::vector<int>> cost(left.size() + 1, std::vector<int>(right.size() + 1, 0));
    for (std::size_t row = 0; row <= left.size(); ++row) {
        cost[row][0] = static_cast<int>(row);
    }
    for (std::size_t column = 0; column <= right.size(); ++column) {
        cost[0][column] = static_cast<int>(column);
    }
    for (std::size_t row = 1; row <= left.size(); ++row) {
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const int change = left[row - 1] == right[column - 1] ? 0 : 1;
            int best = std::min({cost[row - 1][column] + 1, cost[row][column - 1] + 1, cost[row - 1][column - 1] + change});
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]) {
                best = std::min(best, cost[row - 2][column - 2] + 1);
            }
            cost[row][column] = best;
        }
    }
    return std::min(cost[left.size()][right.size()], limit + 1);
}

}  // namespace

std::string_view nearestWord(std::string_view word, const std::vector<std::string_view>& known) {
    std::string_view nearest;
    int smallest = kFarthest + 1;
    for (const std::string_view candidate : known) {
        const int distance = editDistance(word, candidate, kFarthest);
        if (distance < smallest && static_cast<std::size_t>(distance) < std::min(word.size(), candidate.size())) {
            nearest = candidate;
            smallest = distance;
        }
    }
    return nearest;
}

std::string wordList(const std::vector<std::string_view>& known, std::string_view nearest, std::size_t longest) {
    std::string list{nearest};
    std::size_t count = nearest.empty() ? 0 : 1;
    for (const std::string_view word : known) {
        if (word == nearest) {
            continue;
        }
        if (count == longest) {
            return list + ", …";
        }
        list += (list.empty() ? "" : ", ");
        list += word;
        ++count;
    }
    return list;
}

}  // namespace matang::yaml
