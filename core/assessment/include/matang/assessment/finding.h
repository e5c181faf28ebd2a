// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace matang::assessment {

using FindingId = base::RowId<struct FindingTag>;

enum class FindingKind { Strength, Weakness, Recommendation };
inline constexpr std::array<FindingKind, 3> kFindingKinds{FindingKind::Strength, FindingKind::Weakness, FindingKind::Recommendation};

/// "strength", "weakness", "recommendation".
[[nodiscard]] std::string_view findingKindCode(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingKindFromCode(std::string_view code);

/// What an assessor has found about a node: a strength, a weakness, a recommendation.
struct Finding {
    FindingId id;
    rubric::NodeId node;    ///< an indicator, a node above, or the index
    rubric::StageId stage;  ///< at which it was found
    FindingKind kind = FindingKind::Strength;
    std::string assessor;  ///< never empty
    std::string text;
    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace matang::assessment
