// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace matang::rubric {

/// The value of the key `format` in every rubric this version reads.
inline constexpr std::string_view kRubricFormat = "matang-rubric/1";

/// The maps a rubric file consists of; `Rubric` is the file itself. An element of the tree is a `Branch` where it has the key
/// `children`, else an `Indicator`.
enum class FormatMap {
    Rubric,
    Valid,
    Source,
    Edition,
    TagAxis,
    TagValue,
    Scale,
    Level,
    IndexRange,
    Stages,
    Stage,
    Panel,
    Survey,
    NotApplicable,
    Rounding,
    RoundingStep,
    PeerGrouping,
    PeerGroup,
    Predicates,
    PredicateTable,
    Band,
    Profile,
    Target,
    EvidenceRule,
    Index,
    Branch,
    Repeat,
    Unit,
    Adjust,
    Bonus,
    Limit,
    OverYears,
    Indicator,
    Quantity,
    Category,
    Normalise,
    LadderStep,
    Import,
    Condition,
    Provenance,
};

/// One key of a map. Where `choices` is not empty, the value is one of these words.
struct KeyFormat {
    std::string_view name;
    bool required = false;
    std::vector<std::string_view> choices;
};

/// The keys a map may have, in the order in which they are written by custom.
struct MapFormat {
    std::string_view name;
    std::vector<KeyFormat> keys;
    [[nodiscard]] const KeyFormat* find(std::string_view key) const noexcept;
};

/// Every map of the format, in the order of FormatMap. The loader, the JSON Schema and the key reference of the documentation agree with
/// it.
[[nodiscard]] const std::vector<MapFormat>& rubricFormat();
[[nodiscard]] const MapFormat& formatOf(FormatMap map);

}  // namespace matang::rubric
