// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/catalogue.h>

#include <string>

namespace matang::sections {

/// The report's sentences, embedded at build time from reports/phrases. Valid for the whole run.
[[nodiscard]] const text::Catalogue& phrases(text::Language language);

/// As it stands inside of a sentence. Words that begin with two capitals ("KPI") stay as they are.
[[nodiscard]] std::string lowerFirst(std::string text);

}  // namespace matang::sections
