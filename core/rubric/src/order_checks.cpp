// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace matang::rubric {

namespace {

/// What must be computed before a node.
struct Need {
    NodeIndex node = -1;
    const Look* look = nullptr;  ///< the condition that says so; nullptr: it is a child
};

/// Which looks bind the order. An indicator is looked at before its level gates, which nothing precedes: `Strict` leaves those out.
enum class Bound { Strict, Wanted };

class OrderFinder {
public:
    OrderFinder(Reading& reading, Bound bound) : m_reading(reading), m_needs(reading.rubric.nodes.size()) {
        for (const Look& look : reading.looks) {
            if (binds(look, bound)) {
                addNeed(look);
            }
        }
        for (std::size_t at = 0; at < m_needs.size(); ++at) {
            for (const NodeIndex child : reading.rubric.nodes[at].children) {
                m_needs[at].push_back({child, nullptr});
            }
        }
    }

    /// True where the reverse of the reading order will do.
    [[nodiscard]] bool readingOrderWillDo() const { return m_readingOrderWillDo; }

    /// Every node after what it needs; false where that goes round in a circle, each of which is noted.
    bool find() {
        m_states.assign(m_needs.size(), State::New);
        if (!m_needs.empty()) {
            enter(kRoot);
        }
        while (!m_path.empty()) {
            Step& step = m_path.back();
            const auto& needs = m_needs[static_cast<std::size_t>(step.node)];
            if (step.next == needs.size()) {
                m_states[static_cast<std::size_t>(step.node)] = State::Done;
                m_order.push_back(step.node);
                m_path.pop_back();
                continue;
            }
            const Need& need = needs[step.next++];
            if (m_states[static_cast<std::size_t>(need.node)] == State::New) {
                enter(need.node);
            } else if (m_states[static_cast<std::size_t>(need.node)] == State::Open) {
                m_circles.push_back(circleTo(need.node));
            }
        }
        return m_circles.empty();
    }

    [[nodiscard]] std::vector<NodeIndex> takeOrder() { return std::move(m_order); }

    void reportCircles() {
        std::set<const Look*> reported;
        for (const Circle& circle : m_circles) {
            if (circle.look == nullptr || !reported.insert(circle.look).second) {
                continue;
            }
            std::string path;
            for (const NodeIndex node : circle.nodes) {
                path += m_reading.rubric.node(node).id.text + " → ";
            }
            path += m_reading.rubric.node(circle.nodes.front()).id.text;
            m_reading.findings.error(circle.look->position, "condition-cycle", {{"path", path}});
        }
    }

private:
    enum class State { New, Open, Done };
    struct Step {
        NodeIndex node = -1;
        std::size_t next = 0;
    };
    struct Circle {
        std::vector<NodeIndex> nodes;
        const Look* look = nullptr;  ///< the first condition on it
    };

    [[nodiscard]] bool binds(const Look& look, Bound bound) const {
        if (look.what == Look::For::Evidence) {
            return false;
        }
        const Rubric& rubric = m_reading.rubric;
        const bool atInner = !rubric.node(look.target).isIndicator();
        return atInner || (bound == Bound::Wanted && !rubric.node(look.holder).isIndicator());
    }

    // A repeated sub-tree is computed in one go: what one of its nodes needs from outside, all of it needs.
    void addNeed(const Look& look) {
        const NodeIndex repeated = m_reading.rubric.repeatedAbove(m_reading.rubric.node(look.holder).parent);
        const bool outside = repeated >= 0 && (look.target < repeated || look.target > m_reading.rubric.lastBelow(repeated));
        const NodeIndex holder = outside ? repeated : look.holder;
        m_needs[static_cast<std::size_t>(holder)].push_back({look.target, &look});
        m_readingOrderWillDo = m_readingOrderWillDo && look.target > holder;
    }

    void enter(NodeIndex node) {
        m_states[static_cast<std::size_t>(node)] = State::Open;
        m_path.push_back({node, 0});
    }

    [[nodiscard]] Circle circleTo(NodeIndex first) const {
        Circle circle;
        auto step = m_path.end();
        do {
            --step;
        } while (step->node != first);
        for (; step != m_path.end(); ++step) {
            circle.nodes.push_back(step->node);
            const Need& need = m_needs[static_cast<std::size_t>(step->node)][step->next - 1];
            if (circle.look == nullptr) {
                circle.look = need.look;
            }
        }
        return circle;
    }

    Reading& m_reading;
    std::vector<std::vector<Need>> m_needs;  // by NodeIndex
    bool m_readingOrderWillDo = true;
    std::vector<State> m_states;
    std::vector<Step> m_path;
    std::vector<NodeIndex> m_order;
    std::vector<Circle> m_circles;
};

// Reports what leads into a repeated sub-tree and leaves it out of the search for circles.
void checkRepeats(Reading& reading) {
    const Rubric& rubric = reading.rubric;
    const auto leadsInside = [&](const Look& look) {
        const NodeIndex into = rubric.repeatedAbove(rubric.node(look.target).parent);
        if (into < 0 || into == rubric.repeatedAbove(rubric.node(look.holder).parent)) {
            return false;
        }
        reading.findings.error(look.position, "reference-into-repeat",
                               {{"node", rubric.node(look.target).id.text}, {"repeat", rubric.node(into).id.text}});
        return true;
    };
    auto& looks = reading.looks;
    looks.erase(std::remove_if(looks.begin(), looks.end(), leadsInside), looks.end());
}

}  // namespace

void checkConditions(Reading& reading) {
    checkRepeats(reading);
    OrderFinder wanted(reading, Bound::Wanted);
    if (wanted.readingOrderWillDo()) {
        return;
    }
    if (wanted.find()) {
        reading.rubric.order = wanted.takeOrder();
        return;
    }
    OrderFinder strict(reading, Bound::Strict);
    if (strict.find()) {
        reading.rubric.order = strict.takeOrder();
    }
    strict.reportCircles();
}

}  // namespace matang::rubric
