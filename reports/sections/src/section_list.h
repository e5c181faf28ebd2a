// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

#include <matang/templates/report_template.h>

#include <string>

namespace matang::sections {

/// A section with the heading that it has unless the template gives it another one. Without blocks it is left out.
struct Section {
    std::string title;
    Blocks blocks;
    bool bare = false;  ///< stands without a heading of its own: cover, contents, page break
};

/// What a section of a report on one agency says.
[[nodiscard]] Section agencySection(templates::SectionKind kind, const ReportContext& context, const templates::ReportTemplate& look);

}  // namespace matang::sections
