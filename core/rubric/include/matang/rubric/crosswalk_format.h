// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/format.h>

#include <string_view>
#include <vector>

namespace matang::rubric {

/// The value of the key `format` in every crosswalk this version reads.
inline constexpr std::string_view kCrosswalkFormat = "matang-crosswalk/1";

/// The maps that only a crosswalk has; its sources are written as in rubrics.
enum class CrosswalkMap { Crosswalk, Link };

/// Every map of the format, in the order of CrosswalkMap. The loader, the JSON Schema and the key reference of the documentation agree
/// with it.
[[nodiscard]] const std::vector<MapFormat>& crosswalkFormat();
[[nodiscard]] const MapFormat& formatOf(CrosswalkMap map);

}  // namespace matang::rubric
