// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>
#include <matang/rubric/words.h>

#include <algorithm>
#include <string>
#include <utility>

namespace matang::rubric {

namespace {

using base::Rational;

/// The smallest difference between two amounts as they are shown.
Rational grain(const Quantity& quantity) {
    Rational grain = 1;
    for (int place = 0; place < quantity.decimals; ++place) {
        grain = grain / 10;
    }
    return grain;
}

/// Amounts at which one step may take over from another: every bound, and what lies just beside it. From the smallest to the greatest.
std::vector<Rational> tellingAmounts(const Quantity& quantity, const std::vector<LadderStep>& ladder) {
    const Rational beside = grain(quantity);
    std::vector<Rational> amounts;
    for (const LadderStep& step : ladder) {
        amounts.insert(amounts.end(), {step.figure - beside, step.figure, step.figure + beside});
    }
    for (const auto& end : {quantity.from, quantity.to}) {
        if (end) {
            amounts.push_back(*end);
        }
    }
    std::erase_if(amounts, [&](const Rational& amount) { return !quantity.allows(amount); });
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

std::string inWords(const LadderStep& step) {
    return std::string{wordOf(step.relation)} + ": " + base::formatExact(step.figure);
}

/// Position of the first step that holds for an amount, or the number of steps.
std::size_t firstThatHolds(const std::vector<LadderStep>& ladder, const Rational& amount) {
    const auto first =
        std::find_if(ladder.begin(), ladder.end(), [&](const LadderStep& step) { return holds(step.relation, amount, step.figure); });
    return static_cast<std::size_t>(first - ladder.begin());
}

/// Looks at one ladder.
class LadderCheck {
public:
    LadderCheck(Reading& reading, const Node& node, std::vector<Rational> amounts)
        : m_reading(reading), m_node(node), m_ladder(node.normalisation.ladder), m_amounts(std::move(amounts)) {}

    void checkStep(std::size_t at, const base::SourcePosition& position) const {
        const LadderStep& step = m_ladder[at];
        const auto held = std::find_if(m_amounts.begin(), m_amounts.end(),
                                       [&](const Rational& amount) { return holds(step.relation, amount, step.figure); });
        base::Arguments arguments{{"step", std::to_string(at + 1)}, {"text", inWords(step)}};
        if (held == m_amounts.end()) {
            const auto end = [](const std::optional<Rational>& figure, const char* open) {
                return figure ? base::formatExact(*figure) : std::string{open};
            };
            arguments.emplace_back("from", end(m_node.quantity->from, "-\u221e"));
            arguments.emplace_back("to", end(m_node.quantity->to, "\u221e"));
            m_reading.findings.warning(position, "ladder-step-outside", std::move(arguments));
        } else if (std::none_of(m_amounts.begin(), m_amounts.end(),
                                [&](const Rational& amount) { return firstThatHolds(m_ladder, amount) == at; })) {
            arguments.emplace_back("by", std::to_string(firstThatHolds(m_ladder, *held) + 1));
            m_reading.findings.warning(position, "ladder-step-shadowed", std::move(arguments));
        }
    }

    void checkGap(const base::SourcePosition& position) const {
        const auto gap = std::find_if(m_amounts.begin(), m_amounts.end(),
                                      [&](const Rational& amount) { return firstThatHolds(m_ladder, amount) == m_ladder.size(); });
        if (gap != m_amounts.end()) {
            m_reading.findings.warning(position, "ladder-gap", {{"amount", base::formatExact(*gap)}, {"node", m_node.id.text}});
        }
    }

private:
    Reading& m_reading;
    const Node& m_node;
    const std::vector<LadderStep>& m_ladder;
    std::vector<Rational> m_amounts;
};

}  // namespace

void checkLadder(Reading& reading, const Node& node, const std::vector<base::SourcePosition>& steps, const base::SourcePosition& ladder) {
    if (!node.quantity || !node.quantity->categories.empty()) {
        return;
    }
    const LadderCheck check(reading, node, tellingAmounts(*node.quantity, node.normalisation.ladder));
    for (std::size_t at = 0; at < steps.size(); ++at) {
        check.checkStep(at, steps[at]);
    }
    if (!node.normalisation.otherwise && !steps.empty()) {
        check.checkGap(ladder);
    }
}

}  // namespace matang::rubric
