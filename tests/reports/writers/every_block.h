// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QString>
#include <QStringList>
#include <string>

namespace matang::testing {

/// A made-up report with every kind of block and every kind of chart, hostile names among them.
[[nodiscard]] content::ReportDocument everyBlock(text::Language language);

/// Everything that a report says in running text, one unit (paragraph, cell, heading) after the other: what stands in pictures left out.
[[nodiscard]] QStringList textsOf(const content::ReportDocument& document);

/// A crest that tries to run and to reach out, and one that is a picture.
[[nodiscard]] std::string hostileCrest();
[[nodiscard]] std::string pngCrest();

}  // namespace matang::testing
