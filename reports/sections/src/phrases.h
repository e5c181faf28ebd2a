// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/catalogue.h>

namespace matang::sections {

/// The report's sentences, embedded at build time from reports/phrases. Valid for the whole run.
[[nodiscard]] const text::Catalogue& phrases(text::Language language);

}  // namespace matang::sections
