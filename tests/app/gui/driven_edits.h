// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iostream>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace matang::gui {

/// What one assessor says of one indicator, as far as a driven session changes it. Level 0: none is chosen.
struct DrivenMark {
    std::string node;
    int level = 0;
    std::string fact;
    bool operator==(const DrivenMark&) const = default;
};

/// The driven person's own account of the sheet and of what can be undone, made without looking at the window's.
class DrivenEdits {
public:
    static constexpr int kPatience = 60'000;  ///< milliseconds

    void know(DrivenMark mark) { m_sheet.push_back(std::move(mark)); }
    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_place < static_cast<int>(m_steps.size()); }
    /// How many steps can be undone.
    [[nodiscard]] int place() const { return m_place; }

    DrivenMark anotherLevel(std::mt19937& random) {
        auto mark = any(random);
        // The same key again would take the level back.
        mark.level = 1 + (mark.level + std::uniform_int_distribution<int>(0, 3)(random)) % 5;
        return make(mark, false);
    }

    DrivenMark longerFact(std::mt19937& random) {
        auto mark = any(random);
        const int number = std::uniform_int_distribution<int>(1, 9999)(random);
        mark.fact += (mark.fact.empty() ? "SK " : " SK ") + std::to_string(number);
        return make(mark, true);
    }

    DrivenMark undo() { return put(m_steps[static_cast<std::size_t>(--m_place)].before); }
    DrivenMark redo() { return put(m_steps[static_cast<std::size_t>(m_place++)].after); }

private:
    struct Step {
        DrivenMark before;
        DrivenMark after;
        bool typed = false;
    };

    const DrivenMark& any(std::mt19937& random) const {
        return m_sheet[std::uniform_int_distribution<std::size_t>(0, m_sheet.size() - 1)(random)];
    }

    DrivenMark make(const DrivenMark& mark, bool typed) {
        m_steps.resize(static_cast<std::size_t>(m_place));
        const auto before = *find(mark.node);
        if (typed && !m_steps.empty() && m_steps.back().typed && m_steps.back().after == before) {
            // Typing on in the same field is one step.
            m_steps.back().after = mark;
        } else {
            m_steps.push_back({before, mark, typed});
        }
        m_place = static_cast<int>(m_steps.size());
        return put(mark);
    }

    DrivenMark put(const DrivenMark& mark) { return *find(mark.node) = mark; }

    std::vector<DrivenMark>::iterator find(const std::string& node) {
        return std::find_if(m_sheet.begin(), m_sheet.end(), [&node](const DrivenMark& mark) { return mark.node == node; });
    }

    std::vector<DrivenMark> m_sheet;
    std::vector<Step> m_steps;
    int m_place = 0;
};

/// Tells the parent of the edit that is about to be made.
inline void say(const DrivenMark& mark) {
    std::cout << "sent " << mark.node << ' ' << mark.level << ' ' << mark.fact << std::endl;
}

}  // namespace matang::gui
