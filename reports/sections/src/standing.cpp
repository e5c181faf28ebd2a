// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kFewestForTwo = 4;
constexpr std::size_t kMostSteps = 100;  // a scale of more steps is one of plain figures

}  // namespace

std::vector<Rational> levelsOf(const rubric::Scale& scale) {
    std::vector<Rational> levels;
    for (const rubric::Level& level : scale.levels) {
        levels.emplace_back(level.value);
    }
    if (levels.empty() && scale.step.sign() > 0) {
        for (Rational value = scale.from; value <= scale.to; value += scale.step) {
            levels.push_back(value);
            if (levels.size() > kMostSteps) {
                return {};
            }
        }
    }
    return levels;
}

Standing::Standing(const ReportContext& context) : m_context(context) {
    for (const NodeIndex indicator : context.indicators()) {
        if (const auto levels = levelsOf(context.rubric().scaleOf(indicator)); levels.size() > 1) {
            m_indicators.push_back(indicator);
            m_two = m_two && levels.size() >= kFewestForTwo;
        }
    }
}

bool Standing::isHigh(NodeIndex indicator) const {
    const auto levels = levelsOf(m_context.rubric().scaleOf(indicator));
    return *m_context.card().node(indicator).value >= levels[levels.size() - (m_two ? 2 : 1)];
}

bool Standing::isLow(NodeIndex indicator, const Rational& value) const {
    return value <= levelsOf(m_context.rubric().scaleOf(indicator))[m_two ? 1 : 0];
}

}  // namespace matang::sections
