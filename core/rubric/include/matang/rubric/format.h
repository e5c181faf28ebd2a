// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/map_format.h>

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

using yaml::KeyFormat;
using yaml::MapFormat;

/// Every map of the format, in the order of FormatMap. The loader, the JSON Schema and the key reference of the documentation agree with
/// it.
[[nodiscard]] const std::vector<MapFormat>& rubricFormat();
[[nodiscard]] const MapFormat& formatOf(FormatMap map);

}  // namespace matang::rubric
