// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_table.h>
#include <matang/content/report_document.h>

#include <QString>
#include <optional>
#include <string>

namespace matang::writers {

/// The text as files of marked-up text can hold it: control characters, which none of them allows, become U+FFFD; line breaks stay.
[[nodiscard]] QString written(const std::string& text);

/// What stands behind the whole number of a printed figure: ",72", ",5 %", "". Figures of a column stand below one another where these
/// have equal room. Empty for a dash; nothing for a text that does not line up ("3 dari 5").
[[nodiscard]] std::optional<QString> figureTail(const std::string& printed, text::Language language);

/// The numbers of a chart as a table of the report.
[[nodiscard]] content::Table tableOf(const content::ChartSpec& spec);

}  // namespace matang::writers
