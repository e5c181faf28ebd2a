// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/catalogue.h>

namespace matang::writers {

/// What files of a report say beside the report's own words ("Langsung ke isi laporan"), embedded at build time from words/. Valid for the
/// whole run.
[[nodiscard]] const text::Catalogue& writerWords(text::Language language);

}  // namespace matang::writers
