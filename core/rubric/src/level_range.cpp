// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_range.h"

#include "map_reader.h"

#include <matang/base/decimal.h>

namespace matang::rubric {

namespace {

void appendRange(std::string& list, const base::Rational& first, const base::Rational& last) {
    list += (list.empty() ? "" : ", ") + base::formatExact(first);
    if (first < last) {
        list += "–" + base::formatExact(last);
    }
}

}  // namespace

LevelRange::LevelRange(const Scale& scale) {
    const bool byStep = scale.step.sign() > 0 && scale.step.isWhole() && scale.from.isWhole();
    m_unit = byStep ? scale.step : base::Rational{1};
    m_first = -(-scale.from).floor();
    m_last = scale.to.floor();
}

bool LevelRange::holds(int level) const {
    return m_first <= level && base::Rational{level} <= m_last && ((level - m_first) / m_unit).isWhole();
}

std::string LevelRange::missing(const std::vector<int>& sorted) const {
    std::string list;
    base::Rational expected = m_first;
    for (const int level : sorted) {
        if (expected < level) {
            appendRange(list, expected, level - m_unit);
        }
        expected = level + m_unit;
    }
    if (expected <= m_last) {
        appendRange(list, expected, m_last);
    }
    return list;
}

int LevelRange::firstAfterGap(const std::vector<int>& sorted) const {
    base::Rational expected = m_first;
    for (std::size_t position = 0; position < sorted.size(); ++position) {
        if (expected < sorted[position]) {
            return static_cast<int>(position);
        }
        expected = sorted[position] + m_unit;
    }
    return -1;
}

std::optional<int> readLevel(Reading& reading, const Scale& scale, const yaml::Node& value, std::string_view key) {
    const auto number = readNumber(reading, value, key);
    if (!number) {
        return std::nullopt;
    }
    const auto level = wholeOf(*number);
    if (!level || !LevelRange(scale).holds(*level)) {
        reportLevelOutside(reading, value.scalar, scale, value.position);
        return std::nullopt;
    }
    return level;
}

void reportLevelOutside(Reading& reading, const std::string& level, const Scale& scale, const base::SourcePosition& position) {
    reading.findings.error(position, "level-outside",
                           {{"level", level}, {"from", base::formatExact(scale.from)}, {"to", base::formatExact(scale.to)}});
}

}  // namespace matang::rubric
