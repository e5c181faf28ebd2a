// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/templates/report_template.h>
#include <matang/text/language.h>
#include <matang/writers/writers.h>

#include <QString>

#include <vector>

namespace matang::gui {

/// What the window calls a section of a report: by the title that the template gives it, else by its kind. In the language of the window.
[[nodiscard]] QString sectionName(const templates::SectionChoice& section, text::Language language);

/// "PDF, for archives".
[[nodiscard]] QString formatName(writers::Format format);

/// The mistakes of a file: place, sentence, and the line with a caret under the place, for a fixed-width font.
[[nodiscard]] QString findingsText(const std::vector<base::Diagnostic>& findings, text::Language language);

}  // namespace matang::gui
