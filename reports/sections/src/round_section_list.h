// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_sections.h"
#include "section_list.h"

namespace matang::sections {

/// What a section of a report on a round says.
[[nodiscard]] Section roundSection(templates::SectionKind kind, const RoundContext& context, const templates::ReportTemplate& look);

}  // namespace matang::sections
