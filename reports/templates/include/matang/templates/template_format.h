// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/map_format.h>

#include <string_view>
#include <vector>

namespace matang::templates {

/// The value of the key `format` in every template this version reads.
inline constexpr std::string_view kTemplateFormat = "1";

/// The maps a template file consists of; `Template` is the file itself.
enum class FormatMap { Template, Look, Section, Signatures, Signer };

/// Every map of the format, in the order of FormatMap. The loader, the JSON Schema and docs/report-templates.md agree with it.
[[nodiscard]] const std::vector<yaml::MapFormat>& templateFormat();
[[nodiscard]] const yaml::MapFormat& formatOf(FormatMap map);

}  // namespace matang::templates
