// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <string>
#include <vector>

namespace matang::testing {

/// The words of a document, one line a heading, paragraph, figure, item or row; cells are divided by " | ".
[[nodiscard]] std::vector<std::string> linesOf(const content::ReportDocument& document);

/// The lines between the heading that ends with `heading` and the next main heading.
[[nodiscard]] std::vector<std::string> sectionOf(const content::ReportDocument& document, const std::string& heading);

/// Of these lines, those below a heading of the second or third level ("## ..."), up to the next one of its level or above.
[[nodiscard]] std::vector<std::string> below(const std::vector<std::string>& lines, const std::string& heading);

/// The main headings.
[[nodiscard]] std::vector<std::string> headingsOf(const content::ReportDocument& document);

}  // namespace matang::testing
