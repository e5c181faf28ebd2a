// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <QFont>
#include <QString>
#include <string>

namespace matang::writers {

/// The one typeface of every report, and the Debian package that brings it.
inline constexpr const char* kReportFont = "Open Sans";
inline constexpr const char* kReportFontPackage = "fonts-open-sans";

/// Errors: NotFound "report-font-missing" {font, package}. A report is never set in another font instead.
[[nodiscard]] base::Result<void> checkReportFont();

[[nodiscard]] QFont reportFont(QFont::Weight weight, double pixels);

/// The text with every character that the report's font does not have replaced by U+FFFD, so that no other font creeps in unseen. Composed
/// (an e and its accent are one character), tabs as spaces, without marks that are not seen.
[[nodiscard]] QString printable(const std::string& text);

}  // namespace matang::writers
