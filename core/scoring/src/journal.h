// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/explanation.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::scoring {

/// How the value of one node came about, noted while it was computed.
struct NodeStory {
    std::optional<base::Rational> combined;  ///< what marks, children or units give before the steps
    std::vector<Step> steps;
};

/// The stories of a card's nodes, by unit (empty outside repeated sub-trees) and node. Kept for explanations only.
class Journal {
public:
    [[nodiscard]] NodeStory& of(const std::string& unit, rubric::NodeIndex node) { return m_stories[{unit, node}]; }
    [[nodiscard]] const NodeStory* find(const std::string& unit, rubric::NodeIndex node) const {
        const auto found = m_stories.find({unit, node});
        return found == m_stories.end() ? nullptr : &found->second;
    }

private:
    std::map<std::pair<std::string, rubric::NodeIndex>, NodeStory> m_stories;
};

}  // namespace matang::scoring
