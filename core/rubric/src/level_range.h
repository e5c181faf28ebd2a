// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// The whole levels a scale may have: `from`, `from` + step, ... up to `to` where the step is whole, else every whole number between.
class LevelRange {
public:
    /// The scale's `from` is below its `to`, its step zero or a part of the range.
    explicit LevelRange(const Scale& scale);

    [[nodiscard]] bool holds(int level) const;
    /// "3, 5–7": the levels that are not in the sorted list; empty where none is missing.
    [[nodiscard]] std::string missing(const std::vector<int>& sorted) const;
    /// Position in the sorted list of the first level whose predecessor is missing; -1 where only levels at the end are missing.
    [[nodiscard]] int firstAfterGap(const std::vector<int>& sorted) const;

private:
    base::Rational m_first;
    base::Rational m_last;
    base::Rational m_unit;
};

/// A level of the scale, or nothing with a finding.
[[nodiscard]] std::optional<int> readLevel(Reading& reading, const Scale& scale, const yaml::Node& value, std::string_view key);
/// Reports a level that its scale does not have.
void reportLevelOutside(Reading& reading, const std::string& level, const Scale& scale, const base::SourcePosition& position);

}  // namespace matang::rubric
