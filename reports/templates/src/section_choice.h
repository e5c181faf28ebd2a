// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/templates/report_template.h>

#include <string>

namespace matang::templates {

/// What there is to say of a section that is not known: {section, known, nearest}.
[[nodiscard]] base::Arguments unknownSection(const std::string& code, Scope scope);
/// What there is to say of a section that the template's scope does not have: {section, template, wanted, found}.
[[nodiscard]] base::Arguments otherScope(const std::string& code, const ReportTemplate& reportTemplate);

}  // namespace matang::templates
